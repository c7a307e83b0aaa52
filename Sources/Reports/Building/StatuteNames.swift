internal import Checklists
internal import Diagnostics
internal import Foundation

/// The names of statutes as a document prints them.
enum StatuteNames {
    /// The full title without its marks; titles within it take single marks, as the law writes them.
    static func title(of statute: Statute?, citedAs name: String, in language: Language) -> String {
        if language == .en, let english = english[statute?.shortTitle ?? name] { return english }
        let title = statute?.title ?? name
        guard title.holds("《") else { return title }
        return title.replacing("《", with: "〈").replacing("》", with: "〉")
    }

    private static let english: [String: String] =
        (try? JSONDecoder().decode(
            [String: String].self,
            from: Data(PackageResources.statutes_json),
        )) ?? [:]
}
