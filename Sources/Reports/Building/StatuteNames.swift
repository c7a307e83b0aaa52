internal import Checklists
internal import Diagnostics
internal import Foundation

/// The names of statutes as a document prints them.
enum StatuteNames {
    /// The full title without its marks; titles within it take single marks, as the law writes them.
    static func title(of statute: Statute?, citedAs name: String, in language: Language) -> String {
        let title = (statute?.title ?? name).replacing("《", with: "〈").replacing("》", with: "〉")
        guard language == .en, let english = english[statute?.shortTitle ?? name] else {
            return title
        }
        return english
    }

    private static let english: [String: String] =
        (try? JSONDecoder().decode(
            [String: String].self,
            from: Data(PackageResources.statutes_json),
        )) ?? [:]
}
