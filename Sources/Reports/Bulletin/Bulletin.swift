public import Diagnostics

/// A bureau's yearly bulletin 年度通报, ready to print, with the figures behind its words.
public struct Bulletin: Hashable, Codable, Sendable {
    /// The language.
    public let language: Language
    /// The bureau.
    public let bureau: String
    /// The year.
    public let year: Int
    /// The day through which the year was counted, where it is not over.
    public let through: String?
    /// The title.
    public let title: String
    /// The paragraphs.
    public let paragraphs: [Paragraph]
    /// Notes in small print.
    public let notes: [String]
    /// The figures, in the order in which the wording names them.
    public let figures: [Figure]

    /// A paragraph.
    public struct Paragraph: Hashable, Codable, Sendable {
        /// The heading above it.
        public let heading: String?
        /// The paragraph.
        public let text: String
    }

    /// A figure with the id of its indicator.
    public struct Figure: Hashable, Codable, Sendable {
        /// The indicator's id.
        public let indicator: String
        /// The indicator's name.
        public let name: String
        /// The unit.
        public let unit: String
        /// The value as printed; nil where it is not published.
        public let value: String?
        /// The value of the year before.
        public let lastYear: String?
        /// How it changed on the year before.
        public let change: String?
        /// The parts of a joint figure.
        public let parts: [Part]
    }

    /// A part of a figure, or a grade of evidence in it.
    public struct Part: Hashable, Codable, Sendable {
        /// What it is called.
        public let name: String
        /// The value as printed; nil where it is not published.
        public let value: String?
        /// The grades of its evidence.
        public let grades: [Grade]
    }

    /// A grade of evidence.
    public struct Grade: Hashable, Codable, Sendable {
        /// The grade's word.
        public let grade: String
        /// The grade's name.
        public let name: String
        /// The value as printed; nil where it is not published.
        public let value: String?
    }
}

extension Bulletin {
    /// The bulletin as plain text: title, paragraphs, notes.
    public var text: String {
        var blocks = [title]
        for paragraph in paragraphs {
            if let heading = paragraph.heading { blocks.append(heading) }
            blocks.append(paragraph.text)
        }
        return (blocks + notes).joined(separator: "\n\n") + "\n"
    }
}
