/// The line of a checklist's file that holds its version.
enum VersionLine {
    private static let key = "version:"

    /// The text with its version raised by one; nil when it has no such line.
    static func raised(_ text: String) -> String? {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let index = lines.firstIndex(where: { $0.hasPrefix(key) }) else { return nil }
        let rest = lines[index].dropFirst(key.count)
        let blank = rest.prefix { $0 == " " }
        let digits = rest.dropFirst(blank.count).prefix(while: \.isNumber)
        guard let version = Int(digits) else { return nil }
        let tail = rest.dropFirst(blank.count + digits.count)
        lines[index] = "\(key)\(blank)\(version + 1)\(tail)"
        return lines.joined(separator: "\n")
    }
}
