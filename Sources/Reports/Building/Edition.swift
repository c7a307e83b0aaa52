internal import Checklists
internal import Diagnostics

/// A statute in one version, in the words of a document.
struct Edition: Hashable, Sendable {
    let kind: Statute.Kind?
    let title: String
    let version: String?
    /// The day it took effect; nil where that could not be read in an official source.
    let effective: CalendarDate?

    init(_ statute: Statute?, citedAs name: String, version: StatuteVersion?, wording: Wording) {
        kind = statute?.kind
        title = StatuteNames.title(of: statute, citedAs: name, in: wording.language)
        self.version = version.map { Edition.name($0.name, wording) }
        effective = version.flatMap { $0.isEffectiveUnverified ? nil : $0.effective }
    }

    /// 2012年修正; as amended in 2012.
    ///
    /// The registry writes 2012修正.
    private static func name(_ name: String, _ wording: Wording) -> String {
        guard let year = Int(name.prefix(4)) else { return name }
        let rest = name.dropFirst(4)
        let act = rest.hasPrefix("年") ? String(rest.dropFirst()) : String(rest)
        let key = acts.first { act.hasPrefix($0.act) }?.key ?? "version.other"
        return wording.phrase(key, ["year": .number(year), "act": .text(act)])
    }

    /// What the registry says was done to a statute, and the key of its words.
    private static let acts: [(act: String, key: String)] = [
        ("修正", "version.amended"), ("第一次修正", "version.amended"),
        ("第二次修正", "version.amended"), ("修订", "version.revised"), ("公布", "version.issued"),
        ("通过", "version.adopted"),
    ]
}

extension Edition: Comparable {
    private var rank: Int {
        kind.flatMap { Statute.Kind.allCases.firstIndex(of: $0) } ?? Statute.Kind.allCases.count
    }

    /// By kind, then title, then age.
    static func < (left: Edition, right: Edition) -> Bool {
        (left.rank, left.title, left.effective?.dayNumber ?? 0, left.version ?? "")
            < (right.rank, right.title, right.effective?.dayNumber ?? 0, right.version ?? "")
    }
}
