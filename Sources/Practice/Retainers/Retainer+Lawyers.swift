public import Checklists
public import Diagnostics

extension Retainer {
    /// Why somebody cannot take on a retainer; nil when the person can.
    public static func unfitness(of id: User.ID, _ user: User?) -> Diagnostic? {
        guard let user else {
            return .refusal("guard.lawyers.unknown", ["lawyer": .text(id.text)])
        }
        guard !user.mayPractise else { return nil }
        return .refusal("retainer.lawyerMayNot", ["lawyer": .text(user.name)])
    }
}
