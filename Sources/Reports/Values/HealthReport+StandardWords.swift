public import Diagnostics

extension HealthReport {
    /// The declarations that every report makes: what it rests on, what it is not, who may use it.
    ///
    /// For a firm's own client the first speaks of the engagement alone, and of no authority.
    public static func standardDeclarations(
        in language: Language,
        ownClient: Bool = false,
    ) -> [String] {
        let wording = Wording(language: language)
        let declarations = wording.phrases("declaration")
        guard ownClient else { return declarations }
        return [wording.phrase("declaration.ownClient")] + declarations.dropFirst()
    }

    /// How risks are rated, as tables for the annex: levels, likelihood, impact.
    public static func standardRatingScale(in language: Language) -> [Table] {
        let wording = Wording(language: language)
        return ["levels", "likelihood", "impact"].map { name in
            Table(
                title: wording.phrase("scale.\(name).title"),
                columns: cells(wording.phrase("scale.\(name).columns")),
                rows: wording.phrases("scale.\(name).row").map(cells),
            )
        }
    }

    /// The columns of a row that a language file writes in one line.
    private static func cells(_ line: String) -> [String] {
        line.split(separator: " | ").map(String.init)
    }
}
