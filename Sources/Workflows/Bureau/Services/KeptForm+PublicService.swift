import Bureau
import Checklists
public import Diagnostics
public import Practice
import Store

extension PublicServiceForm: KeptForm {
    /// The register of public services.
    public static let keeping = Keeping(
        kind: .publicService,
        stream: Streams.publicServices,
        permission: .runBureau,
    )
    /// The type is looked up first.
    public static let reference: String? = "type"

    /// The field whose look-up failed.
    public static func reference(of error: Diagnostic) -> String? {
        switch error.rule {
        case "workflow.unknownPlace": "place"
        case "workflow.dayToCome": "day"
        default: reference
        }
    }

    /// Type and place by their words; a day to come is refused.
    public mutating func resolve(_ directory: Directory) throws(Diagnostic) {
        if !type.isEmpty { type = try directory.serviceType(type) }
        place = try place.map { name throws(Diagnostic) in try directory.place(name) }
        if let day, let today = directory.today, day > today {
            throw Diagnostic.workflow("dayToCome", subject: day.description)
        }
    }

    /// Type and place by their names.
    public mutating func spell(_ directory: Directory) {
        type = directory.serviceTypeName(type)
        place = place.map(directory.placeName)
    }
}
