/// A tag of a Mustache template, as the test of names reads it.
indirect enum TemplateTag {
    case name(String)
    case section(String, [TemplateTag])
    case inverted(String, [TemplateTag])
    case partial(String)

    /// The tags of a template's text.
    static func parsed(_ text: String) -> [TemplateTag] {
        var tokens = text.matches(of: /\{\{\{?\s*([#^\/>]?)\s*([^}\s]+)\s*\}?\}\}/)
            .map { (kind: String($0.1), name: String($0.2)) }[...]
        return children(&tokens, of: nil)
    }

    private static func children(
        _ tokens: inout ArraySlice<(kind: String, name: String)>,
        of open: String?,
    ) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        while let token = tokens.popFirst() {
            switch token.kind {
            case "#": tags.append(.section(token.name, children(&tokens, of: token.name)))
            case "^": tags.append(.inverted(token.name, children(&tokens, of: token.name)))
            case ">": tags.append(.partial(token.name))
            case "/" where token.name == open: return tags
            default: tags.append(.name(token.name))
            }
        }
        return tags
    }
}
