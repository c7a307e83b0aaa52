/// Kleene's three-valued logic; nil is unknown.
enum Logic {
    static func and(_ left: Bool?, _ right: Bool?) -> Bool? {
        if left == false || right == false { return false }
        return left == nil || right == nil ? nil : true
    }

    static func or(_ left: Bool?, _ right: Bool?) -> Bool? {
        if left == true || right == true { return true }
        return left == nil || right == nil ? nil : false
    }

    static func not(_ value: Evaluation) -> Evaluation { evaluation(value.truth.map { !$0 }) }

    static func evaluation(_ truth: Bool?) -> Evaluation { truth.map(Evaluation.yesNo) ?? .unknown }
}
