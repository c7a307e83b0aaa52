public import Checklists

/// Where a report finds the wording of an article: by statute, version and number; the 款, or nil where it is not to hand.
public typealias ArticleTexts =
    @Sendable (_ statute: Statute, _ version: StatuteVersion, _ article: String) -> [String]?
