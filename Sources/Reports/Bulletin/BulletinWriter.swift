public import Bureau
internal import Checklists
public import Diagnostics
internal import Practice

/// Writes a bulletin from its wording and its figures.
public struct BulletinWriter {
    /// Whose bulletin it is, and of which year.
    public struct Frame: Hashable, Sendable {
        /// The bureau's name.
        public var bureau: String
        /// The year.
        public var year: Int
        /// The day through which it was counted, where the year is not over.
        public var through: String?
        /// The names of the campaigns, by their words.
        public var campaigns: [String: String]

        /// Creates it.
        public init(
            bureau: String,
            year: Int,
            through: String? = nil,
            campaigns: [String: String] = [:],
        ) {
            self.bureau = bureau
            self.year = year
            self.through = through
            self.campaigns = campaigns
        }
    }

    private let template: BulletinTemplate
    private let figures: [BulletinFigure]
    private let byID: [String: BulletinFigure]
    private let frame: Frame
    private let wording: Wording
    private var numbers: BulletinNumbers { BulletinNumbers(wording: wording) }

    /// Creates a writer.
    public init(
        _ template: BulletinTemplate,
        _ figures: [BulletinFigure],
        _ frame: Frame,
        in language: Language,
    ) {
        self.template = template
        self.figures = figures
        byID = Dictionary(figures.map { ($0.indicator.id, $0) }) { first, _ in first }
        self.frame = frame
        wording = Wording(language: language)
    }

    /// The bulletin.
    public var bulletin: Bulletin {
        Bulletin(
            language: wording.language,
            bureau: frame.bureau,
            year: frame.year,
            through: frame.through,
            title: text(template.title),
            paragraphs: template.paragraphs.map { paragraph in
                Bulletin.Paragraph(
                    heading: paragraph.heading.map(text),
                    text: text(paragraph.text),
                )
            },
            notes: throughNote + template.notes.map(text),
            figures: figures.map(printed),
        )
    }

    private var throughNote: [String] {
        guard let day = frame.through else { return [] }
        return [wording.phrase("bulletin.through", ["day": .text(wording.day(day))])]
    }

    private func text(_ text: BulletinText) -> String {
        let words = text.pieces(wording.language).map { piece in
            switch piece {
            case .text(let text): text
            case .placeholder(let name, let meaning): meaning.map(self.words) ?? name
            }
        }
        return wording.language == .zh ? words.joined().withoutFolds : words.joined()
    }

    private func words(_ placeholder: BulletinPlaceholder) -> String {
        switch placeholder {
        case .year: "\(frame.year)"
        case .lastYear: "\(frame.year - 1)"
        case .bureau: frame.bureau
        case .campaign(let word): frame.campaigns[word] ?? word
        case .figure(let id, let look): byID[id].map { words($0, look) } ?? id
        }
    }

    private func words(_ figure: BulletinFigure, _ look: BulletinPlaceholder.Look) -> String {
        let display = figure.indicator.display
        let hidden = wording.phrase("bulletin.hidden")
        switch look {
        case .value: return figure.value.map { numbers.text($0, display) } ?? hidden
        case .lastYear: return figure.lastYear.map { numbers.text($0, display) } ?? hidden
        case .change: return numbers.change(figure) ?? wording.phrase("bulletin.notCompared")
        case .over(let step): return figure.value.map { numbers.over($0, step) } ?? hidden
        case .parts:
            return figure.parts.map { self.part($0, figure.indicator) }
                .joined(separator: wording.phrase("bulletin.parts"))
        }
    }

    private func part(_ part: BulletinFigure.Part, _ indicator: Indicator) -> String {
        let grades = part.grades.map { grade in
            wording.phrase(
                "bulletin.grade",
                [
                    "name": .text(name(ofGrade: grade.word)),
                    "value": .text(numbers.measured(grade.value, indicator)),
                ],
            )
        }
        let values: [String: Message.Argument] = [
            "name": .text(part.name[wording.language]),
            "value": .text(numbers.measured(part.value, indicator)),
            "grades": .text(grades.joined(separator: wording.phrase("bulletin.grades"))),
        ]
        return wording.phrase(grades.isEmpty ? "bulletin.part" : "bulletin.partGraded", values)
    }

    private func name(ofGrade word: String) -> String {
        guard let grade = EvidenceGrade(rawValue: word) else { return word }
        return Phrasebook.practice.text(grade.name, in: wording.language)
    }

    private func printed(_ figure: BulletinFigure) -> Bulletin.Figure {
        let indicator = figure.indicator
        func text(_ value: Rational?) -> String? {
            value.map { numbers.text($0, indicator.display) }
        }
        return Bulletin.Figure(
            indicator: indicator.id,
            name: indicator.name[wording.language],
            unit: numbers.unit(of: indicator),
            value: text(figure.value),
            lastYear: text(figure.lastYear),
            change: numbers.change(figure),
            parts: figure.parts.map { part in
                Bulletin.Part(
                    name: part.name[wording.language],
                    value: text(part.value),
                    grades: part.grades.map { grade in
                        Bulletin.Grade(
                            grade: grade.word,
                            name: name(ofGrade: grade.word),
                            value: text(grade.value),
                        )
                    },
                )
            },
        )
    }
}

extension String {
    /// The text without the blanks that folded lines leave between Chinese characters.
    fileprivate var withoutFolds: String {
        let characters = Array(self)
        return String(
            characters.indices.filter { index in
                guard characters[index] == " ", index > 0, index + 1 < characters.count else {
                    return true
                }
                return characters[index - 1].isASCII && characters[index + 1].isASCII
            }.map { characters[$0] }
        )
    }
}
