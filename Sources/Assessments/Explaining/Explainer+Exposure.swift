public import Checklists
import Diagnostics

extension Explainer {
    /// Why the money of one kind comes to what it does, for the main text; nil when no finding has this kind.
    public func total(_ kind: ExposureKind, withRestricted: Bool = false) -> Explanation? {
        let totals = withRestricted ? assessment.exposureWithRestricted : assessment.exposure
        guard let total = totals[kind] else { return nil }
        var reasons = total.findings.compactMap { key in
            assessment.finding(key)?.exposure.map { exposure in
                Explanation(
                    Message(
                        "exposure.share",
                        name(key).merging(["amount": .message(amount(exposure))]) { $1 },
                    )
                )
            }
        }
        reasons += total.shared.map(debt)
        if let open = Message.joined(total.unquantified.map { .text($0.text) }) {
            reasons.append(Explanation(Message("exposure.unquantified", ["findings": open])))
        }
        let sum = AssessedExposure(kind: kind, low: total.low, high: total.high)
        return Explanation(
            Message("exposure.total", ["amount": .message(amount(sum))]),
            because: reasons,
        )
    }

    /// The money of one finding with its formulas.
    func exposure(_ exposure: AssessedExposure, rule: Rule?) -> Explanation {
        var reasons: [Explanation] = []
        if let rule, let formula = rule.finding.rule.exposure {
            reasons.append(self.formula("high", formula.high, rule.finding.high, rule))
            if let low = formula.low {
                reasons.append(self.formula("low", low, rule.finding.low, rule))
            }
            if let basis = formula.basis {
                reasons.append(Explanation(Message("exposure.basis", ["text": .localized(basis)])))
            }
        }
        if let debt = exposure.debt {
            reasons.append(Explanation(Message("exposure.debt", ["debt": .text(debt.text)])))
        }
        if let missing = facts.list(exposure.missing) {
            reasons.append(Explanation(Message("exposure.missing", ["facts": missing])))
        }
        return Explanation(amount(exposure), because: reasons)
    }

    private func formula(
        _ end: String,
        _ text: ExpressionText,
        _ expression: Expression?,
        _ rule: Rule,
    ) -> Explanation {
        let value = expression.map { rule.reader.evaluator.evaluate($0) } ?? .unknown
        let worth: Message.Argument =
            value.cents.map(ValueWording.yuan) ?? ValueWording.argument(value)
        return Explanation(
            Message("exposure.formula.\(end)", ["formula": .text(text.text), "amount": worth]),
            because: expression.map(rule.trace) ?? [],
        )
    }

    private func debt(_ shared: ExposureTotal.SharedDebt) -> Explanation {
        let others = Message.joined(shared.others.map { .text($0.text) })
        return Explanation(
            Message(
                "exposure.shared",
                [
                    "debt": .text(shared.debt.text), "counted": .text(shared.counted.text),
                    "others": others ?? "",
                ],
            )
        )
    }

    /// An exposure's kind with its range.
    func amount(_ exposure: AssessedExposure) -> Message {
        var arguments: [String: Message.Argument] = [
            "kind": .message(Message("exposure.kind.\(exposure.kind.rawValue)"))
        ]
        arguments["low"] = exposure.low.map(ValueWording.yuan)
        arguments["high"] = exposure.high.map(ValueWording.yuan)
        let key =
            switch (exposure.low, exposure.high) {
            case (let low?, let high?): low == high ? "exact" : "range"
            case (nil, _?): "at_most"
            case (_?, nil): "at_least"
            case (nil, nil): "unknown"
            }
        return Message("exposure.amount.\(key)", arguments)
    }
}
