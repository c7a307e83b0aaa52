extension EvaluationContext {
    /// A context from raw answers to the profile form: fields and gates whose condition does not hold are absent.
    ///
    /// `profile` and `gates` are by position; nil where not answered. A condition sees the profile and the gates
    /// before it.
    public init(
        form: CompiledForm,
        profile: [Evaluation?],
        gates: [Evaluation?],
        parameters: [Evaluation],
        baseDate: CalendarDate,
    ) {
        let profile = form.profile.indices.map { profile.indices.contains($0) ? profile[$0] : nil }
        let gates = form.gates.indices.map { gates.indices.contains($0) ? gates[$0] : nil }
        var enterprise = profile.map { $0 ?? .unknown }
        var facts = gates.map { $0 ?? .unknown }
        func visibility(_ when: Expression?) -> Visibility {
            let context = EvaluationContext(
                enterprise: enterprise,
                facts: facts,
                parameters: parameters,
                baseDate: baseDate,
            )
            return context.visibility(of: when)
        }
        for (index, question) in form.profile.enumerated() {
            enterprise[index] = Evaluator.shown(visibility(question.when), profile[index])
        }
        for (index, question) in form.gates.enumerated() {
            facts[index] = Evaluator.shown(visibility(question.when), gates[index])
        }
        self.init(enterprise: enterprise, facts: facts, parameters: parameters, baseDate: baseDate)
    }

    /// What an expression over the profile, the gates and the figures is worth.
    public func evaluate(_ expression: Expression) -> Evaluation {
        Evaluator(.empty, answers: [], context: self).evaluate(expression)
    }

    /// Whether a question of the profile form is asked.
    public func visibility(of when: Expression?) -> Visibility {
        when.map { Visibility(evaluate($0).truth) } ?? .shown
    }

    /// The dated figures in force on a day in a district, by position; unknown where there is none.
    public static func figures(
        _ parameters: [Parameter],
        on date: CalendarDate,
        district: String?,
    ) -> [Evaluation] {
        parameters.map { parameter in
            guard let figure = parameter.figure(on: date, district: district) else {
                return .unknown
            }
            return .known(parameter.type == .money ? .money(figure.value) : .number(figure.value))
        }
    }
}
