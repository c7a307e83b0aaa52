public import Bureau
import Checklists
import Diagnostics
import Practice
import Store

extension Office {
    /// Adds a word to the bureau's lists, or gives one that is there another name.
    ///
    /// A word stays once it is listed, for filings that have arrived use it.
    public func list(_ word: ListedWord) throws {
        _ = try bureau()
        let earlier = try held(ListedWord.self, in: Streams.listedWords, subject: word.id.text)
        guard earlier?.value != word else { return }
        let others = try held(ListedWord.self, in: Streams.listedWords).map(\.value)
        guard !others.contains(where: { $0.code == word.code && $0.kind != word.kind }) else {
            throw Diagnostic.workflow("listedElsewhere")
        }
        try append([draft(word, kind: .listedWord, in: Streams.listedWords, over: earlier)])
    }
}
