/// What an export of a volume wrote.
public struct VolumeExportOutcome: Sendable {
    /// The items in the folder.
    public let written: Int
    /// The items left out because they are sealed.
    public let sealed: Int
    /// The items whose content was erased by law.
    public let erased: Int
}
