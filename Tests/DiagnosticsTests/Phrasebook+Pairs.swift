import Diagnostics
import Foundation

extension Phrasebook {
    /// A book of these phrases, written as the language files are.
    init(zh: [String: String], en: [String: String]) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        self.init(
            zh: Array((try? encoder.encode(zh)) ?? Data()),
            en: Array((try? encoder.encode(en)) ?? Data()),
        )
    }
}
