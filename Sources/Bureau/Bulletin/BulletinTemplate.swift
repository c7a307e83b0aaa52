/// The wording of a bureau's yearly bulletin, which names indicators where figures stand.
public struct BulletinTemplate: Hashable, Sendable {
    /// A paragraph.
    public struct Paragraph: Hashable, Sendable {
        /// The heading above it.
        public let heading: BulletinText?
        /// The paragraph.
        public let text: BulletinText

        /// Creates a paragraph.
        public init(heading: BulletinText? = nil, text: BulletinText) {
            self.heading = heading
            self.text = text
        }
    }

    /// The title.
    public let title: BulletinText
    /// The paragraphs.
    public let paragraphs: [Paragraph]
    /// Notes in small print below.
    public let notes: [BulletinText]

    /// Creates a template.
    public init(title: BulletinText, paragraphs: [Paragraph], notes: [BulletinText] = []) {
        self.title = title
        self.paragraphs = paragraphs
        self.notes = notes
    }

    /// The ids of the indicators that it names, each once, in their order.
    public var indicators: [String] {
        let texts =
            [title] + paragraphs.flatMap { [$0.heading, $0.text].compactMap { $0 } } + notes
        var seen: Set<String> = []
        return texts.flatMap(\.indicators).filter { seen.insert($0).inserted }
    }
}
