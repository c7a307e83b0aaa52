import Testing

@testable import Diagnostics

@Suite("Nearest name")
struct NearestNameTests {
    @Test(
        "A mistyped name finds the known one",
        arguments: [
            (typed: "titel", known: "title"), (typed: "recomendations", known: "recommendations"),
            (typed: "legalbasis", known: "legal_basis"), (typed: "aks", known: "ask"),
        ],
    )
    func near(typed: String, known: String) {
        let names = ["ask", "title", "when", "recommendations", "legal_basis", "consequences"]
        #expect(NearestName.of(typed, among: names) == known)
    }

    @Test("A name that is near nothing finds nothing", arguments: ["colour", "zzzzzzzzz", "劳动合同"])
    func far(typed: String) {
        #expect(NearestName.of(typed, among: ["title", "recommendations"]) == nil)
    }

    @Test("Of two equally near names the first in order is taken, whatever their order")
    func ties() {
        #expect(NearestName.of("cat", among: ["rat", "bat"]) == "bat")
        #expect(NearestName.of("cat", among: ["bat", "rat"]) == "bat")
        #expect(NearestName.of("cat", among: [String]()) == nil)
    }

    @Test(
        "Distances count single changes",
        arguments: [
            (left: "", right: "", distance: 0), (left: "", right: "abc", distance: 3),
            (left: "abc", right: "", distance: 3), (left: "kitten", right: "sitting", distance: 3),
            (left: "劳动", right: "劳务", distance: 1),
        ],
    )
    func distances(left: String, right: String, distance: Int) {
        #expect(NearestName.distance(left, right) == distance)
    }

    @Test("Distance is symmetric, and zero only between equals")
    func properties() {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let words = (0..<2).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
                        "ab劳".randomElement(using: &random)
                    }
                )
            }
            let there = NearestName.distance(words[0], words[1])
            #expect(there == NearestName.distance(words[1], words[0]))
            #expect((there == 0) == (words[0] == words[1]))
            #expect(there <= max(words[0].count, words[1].count))
        }
    }
}
