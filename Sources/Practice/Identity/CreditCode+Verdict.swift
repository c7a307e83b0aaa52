import Diagnostics

extension CreditCode {
    /// What a check of the code can find.
    public enum Flaw: Hashable, Sendable {
        /// It has this many characters, not 18.
        case length(Int)
        /// The character at this place, counted from 1, cannot stand there.
        case character(Int)
        /// Its last character does not follow from the others.
        case checkCharacter
        /// The organisation code inside it (characters 9 to 17) has the wrong check character.
        case organisationCode
    }

    /// Whether the code looks right, with a reason for each thing that does not.
    public var verdict: CodeVerdict { CodeVerdict(flaws.map(CreditCode.diagnostic)) }

    /// Everything that the checks find; the sums are only worked out when the shape is right.
    public var flaws: [Flaw] {
        let bytes = text.map { $0.asciiValue ?? 0 }
        guard bytes.count == 18 else { return [.length(bytes.count)] }
        let misplaced = bytes.indices.filter { !CreditCode.mayStand(bytes[$0], at: $0) }
        guard misplaced.isEmpty else { return misplaced.map { .character($0 + 1) } }
        var flaws: [Flaw] = []
        if CreditCode.checkCharacter(bytes) != bytes[17] { flaws.append(.checkCharacter) }
        if CreditCode.organisationCheck(bytes) != bytes[16] { flaws.append(.organisationCode) }
        return flaws
    }

    /// The characters of a code, in the order of their values: no I, O, Z, S, V.
    private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

    private static func mayStand(_ byte: UInt8, at index: Int) -> Bool {
        (2..<8).contains(index) ? (48...57).contains(byte) : alphabet.contains(byte)
    }

    /// GB 32100: weights are the powers of 3, modulo 31.
    private static func checkCharacter(_ bytes: [UInt8]) -> UInt8 {
        var sum = 0
        var weight = 1
        for byte in bytes.prefix(17) {
            sum += (alphabet.firstIndex(of: byte) ?? 0) * weight
            weight = weight * 3 % 31
        }
        return alphabet[(31 - sum % 31) % 31]
    }

    /// GB 11714: 0 to 9 and A to Z count 0 to 35; a remainder of 10 is written X.
    private static func organisationCheck(_ bytes: [UInt8]) -> UInt8 {
        let weights = [3, 7, 9, 10, 5, 8, 4, 2]
        let sum = zip(bytes[8..<16], weights).reduce(0) { sum, pair in
            let value = pair.0 <= 57 ? Int(pair.0) - 48 : Int(pair.0) - 55
            return sum + value * pair.1
        }
        switch 11 - sum % 11 {
        case 10: return UInt8(ascii: "X")
        case 11: return UInt8(ascii: "0")
        case let digit: return UInt8(48 + digit)
        }
    }

    private static func diagnostic(_ flaw: Flaw) -> Diagnostic {
        let message =
            switch flaw {
            case .length(let count):
                Message("practice.creditCode.length", ["count": .number(count)])
            case .character(let place):
                Message("practice.creditCode.character", ["place": .number(place)])
            case .checkCharacter: Message("practice.creditCode.checkCharacter")
            case .organisationCode: Message("practice.creditCode.organisationCode")
            }
        return Diagnostic(.warning, message, remedy: Message("practice.creditCode.remedy"))
    }
}

extension CreditCode {
    /// The code that begins with these 16 characters, with both check characters behind them; nil where none can.
    public init?(beginning: String) {
        let bytes = Array(beginning.utf8)
        guard bytes.count == 16,
            bytes.indices.allSatisfy({ CreditCode.mayStand(bytes[$0], at: $0) })
        else { return nil }
        let inner = bytes + [CreditCode.organisationCheck(bytes)]
        self.init(
            String(decoding: inner + [CreditCode.checkCharacter(inner)], as: UTF8.self)
        )
    }
}
