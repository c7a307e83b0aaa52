/// Where a merge takes entries from.
public enum MergeSource: Hashable, Sendable {
    /// Another data folder; it is read, never written to.
    case folder(path: String)
    /// A file that `export` wrote.
    case export(path: String)
}
