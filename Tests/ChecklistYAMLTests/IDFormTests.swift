import Testing

@testable import ChecklistYAML

@Suite("Forms of ids")
struct IDFormTests {
    private static let samples = [
        "", "D", "D0", "D09", "I01", "d09", "D09-", "D09-1", "D09-01", "D09-011", "D09-01-",
        "D09-01-F",
        "D09-01-F1", "D09-01-F123", "D09-01-F1234", "D09-01-R2", "D09-01-X1", "D09-01.",
        "D09-01.all_signed",
        "all_signed", "all__signed", "_all", "all_", "a1", "1a", "A", "82", "082", "120-1", "120-0",
        "120-",
        "500114", "50011", "5001144", "一", "a b",
    ]

    @Test("Matching agrees with the published pattern", arguments: IDForm.allCases)
    func pattern(form: IDForm) throws {
        let regex = try Regex(form.pattern)
        for sample in IDFormTests.samples {
            let expected = sample.wholeMatch(of: regex) != nil
            #expect(form.matches(sample) == expected, "\(form) \(sample)")
        }
    }

    @Test("The example of each form has the form", arguments: IDForm.allCases)
    func example(form: IDForm) {
        #expect(form.matches(form.example))
    }
}
