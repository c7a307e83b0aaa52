extension Phrasebook {
    /// The words of this library.
    public static let diagnostics = Phrasebook(
        zh: PackageResources.zh_json,
        en: PackageResources.en_json,
    )
}
