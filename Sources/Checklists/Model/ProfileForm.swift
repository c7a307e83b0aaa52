/// The profile of an enterprise and the gate questions: asked once, shared by all checklists.
public struct ProfileForm: Hashable, Codable, Sendable {
    /// The fields that expressions call `enterprise.*`.
    public let profile: [Question]
    /// The questions that expressions call `facts.*`.
    public let gates: [Question]

    /// Creates a form.
    public init(profile: [Question], gates: [Question]) {
        self.profile = profile
        self.gates = gates
    }

    /// A form without a question.
    public static let empty = ProfileForm(profile: [], gates: [])
}
