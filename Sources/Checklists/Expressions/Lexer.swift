import Diagnostics

/// Splits an expression into tokens.
///
/// Expressions are ASCII; anything else is refused where it stands.
struct Lexer {
    /// The longest expression that is read, in characters.
    static let limit = 4_000

    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// All tokens, with an end token last.
    static func tokens(of text: String) throws(ExpressionProblem) -> [Token] {
        guard text.utf8.count <= limit else {
            throw ExpressionProblem(
                offset: 0,
                Message("expression.tooLong", ["limit": .number(limit)]),
                remedy: Message("expression.split.remedy"),
            )
        }
        var lexer = Lexer(text)
        var tokens: [Token] = []
        tokens.reserveCapacity(text.utf8.count / 3)
        while true {
            let token = try lexer.next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func next() throws(ExpressionProblem) -> Token {
        while index < bytes.count, bytes[index] == 32 || bytes[index] == 10 { index += 1 }
        guard index < bytes.count else { return Token(kind: .end, offset: index) }
        let start = index
        let byte = bytes[index]
        if byte.isDigit { return try number(from: start) }
        if byte.isLetter { return name(from: start) }
        return try symbol(from: start)
    }

    private mutating func number(from start: Int) throws(ExpressionProblem) -> Token {
        if let date = dateText(from: start) {
            index = start + 10
            guard let day = CalendarDate(date) else {
                throw ExpressionProblem(
                    offset: start,
                    Message("expression.noSuchDate", ["text": .text(date)]),
                    remedy: Message("expression.noSuchDate.remedy"),
                )
            }
            return Token(kind: .date(day), offset: start)
        }
        while index < bytes.count, bytes[index].isDigit || bytes[index] == UInt8(ascii: ".") {
            index += 1
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let value = Rational(decimal: text) else {
            throw Lexer.badNumber(text, at: start)
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "%") else {
            return Token(kind: .number(value), offset: start)
        }
        index += 1
        guard let ratio = value.divided(by: Rational(100)) else {
            throw Lexer.badNumber(text, at: start)
        }
        return Token(kind: .percent(ratio), offset: start)
    }

    private static func badNumber(_ text: String, at offset: Int) -> ExpressionProblem {
        ExpressionProblem(
            offset: offset,
            Message("expression.badNumber", ["text": .text(text)]),
            remedy: Message("expression.badNumber.remedy"),
        )
    }

    /// The ten characters of a date, if they stand here: `2026-09-30` with no digit after it.
    private func dateText(from start: Int) -> String? {
        guard start + 10 <= bytes.count else { return nil }
        for position in 0..<10 {
            let byte = bytes[start + position]
            let isDash = position == 4 || position == 7
            guard isDash ? byte == UInt8(ascii: "-") : byte.isDigit else { return nil }
        }
        if start + 10 < bytes.count, bytes[start + 10].isDigit { return nil }
        return String(decoding: bytes[start..<start + 10], as: UTF8.self)
    }

    private mutating func name(from start: Int) -> Token {
        skipWord()
        if isPointID(start..<index) {
            index += 3
        }
        while index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), bytes[index + 1].isLetter
        {
            index += 1
            skipWord()
        }
        return Token(
            kind: .name(String(decoding: bytes[start..<index], as: UTF8.self)),
            offset: start,
        )
    }

    private mutating func skipWord() {
        while index < bytes.count,
            bytes[index].isLetter || bytes[index].isDigit || bytes[index] == UInt8(ascii: "_")
        {
            index += 1
        }
    }

    /// A point's id is one token: a capital, two digits, `-`, two digits.
    private func isPointID(_ word: Range<Int>) -> Bool {
        let end = word.upperBound
        guard word.count == 3, bytes[word.lowerBound].isCapital, bytes[word.lowerBound + 1].isDigit,
            bytes[word.lowerBound + 2].isDigit, end + 3 <= bytes.count,
            bytes[end] == UInt8(ascii: "-")
        else { return false }
        return bytes[end + 1].isDigit && bytes[end + 2].isDigit
    }

    private mutating func symbol(from start: Int) throws(ExpressionProblem) -> Token {
        let pair = String(decoding: bytes[start..<min(start + 2, bytes.count)], as: UTF8.self)
        if ["==", "!=", "<=", ">="].contains(pair) {
            index += 2
            return Token(kind: .symbol(pair), offset: start)
        }
        let single = Unicode.Scalar(bytes[start])
        guard "+-*/()[],<>".unicodeScalars.contains(single) else {
            throw ExpressionProblem(
                offset: start,
                Message("expression.strayCharacter", ["text": .text(character(at: start))]),
                remedy: Message("expression.strayCharacter.remedy"),
            )
        }
        index += 1
        return Token(kind: .symbol(String(Character(single))), offset: start)
    }

    private func character(at start: Int) -> String {
        String(decoding: bytes[start...], as: UTF8.self).first.map(String.init) ?? ""
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= 48 && self <= 57 }
    fileprivate var isCapital: Bool { self >= 65 && self <= 90 }
    fileprivate var isLetter: Bool { isCapital || (self >= 97 && self <= 122) }
}
