public import Checklists
public import Diagnostics

extension IndustryCode {
    /// Reads a code as typed, in any width and case; throws when it is none.
    public init(reading typed: String) throws(Diagnostic) {
        guard let code = IndustryCode(typed.normalisedCode) else {
            throw Diagnostic.refusal("practice.industry.invalid")
        }
        self = code
    }
}
