import Checklists
public import Practice

/// What a form is filled for: a checkup, a contract of retained counsel, a service, a request; nothing is a blank form.
public struct FormSubject {
    /// The checkup.
    public var checkup: OpenedCheckup?
    /// The contract.
    public var retainer: Retainer?
    /// The service.
    public var service: ServiceRecord?
    /// The request among those of the checkup; nil for the last that is not closed.
    public var request: EnterpriseRequest?

    /// A blank form, to be given what it is filled for.
    public init(_ checkup: OpenedCheckup? = nil) { self.checkup = checkup }

    /// The id of the checkup, contract or service that it is about.
    var matter: String? {
        checkup?.file.checkup.id.text ?? retainer?.id.text ?? service?.id.text
    }

    /// Whether nothing of a client is printed.
    var isBlank: Bool { checkup == nil && retainer == nil && service == nil }
}
