import ArgumentParser
import Practice

extension Help {
    /// What an option enters: the title of the field, and the codes that it may have.
    static func field<Form: RecordForm>(_ form: Form.Type, _ key: String) -> ArgumentHelp {
        guard let field = Form.field(key) else { return ArgumentHelp(stringLiteral: key) }
        let title = Words.text(field.title)
        let codes = field.choices.joined(separator: " ")
        return ArgumentHelp(stringLiteral: codes.isEmpty ? title : "\(title): \(codes)")
    }
}
