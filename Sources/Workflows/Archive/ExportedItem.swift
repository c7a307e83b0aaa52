import Checklists
import Diagnostics
import Practice

/// An item of a catalogue as an exported folder holds it.
struct ExportedItem: Encodable {
    /// What became of it.
    enum State: String, Encodable {
        /// It lies in the folder.
        case written
        /// It is sealed, and was left out.
        case sealed
        /// Its content was erased by law; the hash stays.
        case erased
    }

    let number: Int
    let group: CatalogueGroup
    let title: String
    let on: String
    let by: String
    let pages: Int?
    let state: State
    /// The hash in the catalogue.
    let hash: String
    /// The files, by their paths in the folder.
    let files: [File]

    /// A file of the folder.
    struct File: Encodable {
        let path: String
        let sha256: String
    }

    init(
        _ item: CatalogueItem,
        _ state: State,
        _ files: [File] = [],
        words: (Message) -> String,
    ) {
        number = item.number
        group = item.group
        let title = words(Message("workflow.volume.title", ["title": item.titleWords]))
        self.title = state == .sealed ? "" : title
        on = item.on.description
        by = item.by
        pages = item.pages
        self.state = state
        hash = item.hash
        self.files = files
    }
}
