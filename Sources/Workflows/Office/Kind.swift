import Store

/// The kinds of record that the journal keeps, each with the version of its payload.
///
/// A version is never reused: when a payload changes shape, its number rises and the reader of the old one stays.
enum Kind: String, CaseIterable {
    case person
    case enterprise
    case firm
    case checkup
    case papers
    case library
    case sheet
    case decision
    case status
    case review
    case issue
    case annex
    case libraryPart = "library-part"
    // Registers.
    case otherFirm = "other-firm"
    case team
    case chamber
    case campaign
    case enterpriseMerge = "enterprise-merge"
    // Conflicts of interest.
    case conflictCheck = "conflict-check"
    case matter
    // Retained counsel.
    case retainer
    case service
    // The life of a checkup.
    case paperReceipt = "paper-receipt"
    case contact
    case satisfaction
    case request
    case volume
    case application
    case consents
    case scan
    case retention
    // Rectification.
    case rectification
    case followUp = "follow-up"
    case recheck
    // What left the folder.
    case disclosure
    // Filing with the bureau.
    case bureauProfile = "bureau-profile"
    case listedWord = "listed-word"
    case enrolment
    case bureauLink = "bureau-link"
    case filing
    case filingState = "filing-state"
    case bureauReply = "bureau-reply"
    case bureauAnswer = "bureau-answer"
    // Supervision by the bureau.
    case bureauApplication = "bureau-application"
    case bureauContact = "bureau-contact"
    case bureauSettings = "bureau-settings"
    case plan
    case relation
    case sampling
    case earlyWarning = "early-warning"
    // Public legal services of a bureau.
    case publicService = "public-service"

    /// The version that is written.
    var version: Int64 { 1 }
}
