/// The profile form with its checked expressions.
public struct CompiledForm: Sendable {
    /// The form.
    public let form: ProfileForm
    /// The fields of the profile.
    public let profile: [CompiledQuestion]
    /// The gate questions.
    public let gates: [CompiledQuestion]

    /// A form without a question.
    public static let empty = CompiledForm(form: .empty, profile: [], gates: [])
}
