public import Diagnostics

extension Phrasebook {
    /// The words of this library.
    public static let ledger = Phrasebook(
        zh: PackageResources.zh_json,
        en: PackageResources.en_json,
    )
}
