/// The pictures of the conclusion as SVG, each with a title and a description for those who cannot see it.
struct Pictures: Sendable {
    let wording: Wording

    /// One picture with its title and description.
    func svg(
        id: String,
        width: Int,
        height: Int,
        title: String,
        summary: String,
        _ body: String,
    ) -> String {
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" role="img" \
        aria-labelledby="\(id)-title \(id)-desc">
        <title id="\(id)-title">\(title.markupEscaped)</title>
        <desc id="\(id)-desc">\(summary.markupEscaped)</desc>
        \(body)
        </svg>
        """
    }

    /// A text in a picture.
    func text(
        _ x: Double,
        _ y: Double,
        _ words: String,
        size: Int = 14,
        anchor: String = "middle",
    ) -> String {
        "<text x=\"\(x.tenths)\" y=\"\(y.tenths)\" font-size=\"\(size)\" text-anchor=\"\(anchor)\">"
            + words.markupEscaped + "</text>"
    }
}
