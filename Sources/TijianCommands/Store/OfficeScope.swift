import Store
import Workflows

/// The scope of the data folder's own rows.
enum OfficeScope {
    static let own = Office.firmScope
}
