import ArgumentParser
import Diagnostics

/// What the exit code says; the numbers are those of BSD's sysexits where one fits.
enum ExitStatus: Int32 {
    /// What was looked for was found: lint errors, differences, a failed verification.
    case found = 1
    /// The command line cannot be understood.
    case usage = 64
    /// A file or an answer is wrong.
    case badData = 65
    /// A file or folder is missing.
    case noInput = 66
    /// A person, an enterprise or a checkup of that name is not known.
    case unknownName = 68
    /// Something that must be installed is not.
    case notInstalled = 69
    /// Something that should not happen did.
    case unforeseen = 70
    /// A file or folder cannot be written.
    case cannotWrite = 73
    /// Another process holds the folder; try again.
    case busy = 75
    /// The user may not do this, or a guard refuses it.
    case refused = 77

    var code: ExitCode { ExitCode(rawValue) }

    /// The status for a diagnostic, by its rule.
    static func of(_ diagnostic: Diagnostic) -> ExitStatus {
        let rule = diagnostic.rule
        for (prefix, status) in byPrefix where rule.hasPrefix(prefix) { return status }
        return .badData
    }

    private static let byPrefix: [(String, ExitStatus)] = [
        ("worker.notInstalled", .notInstalled),
        ("worker.tablesNotInstalled", .notInstalled),
        ("worker.tablePackageMissing", .notInstalled),
        ("worker.tableTooLarge", .badData),
        ("worker.tableUnreadable", .badData),
        ("worker.sheetMissing", .badData),
        ("worker.", .cannotWrite),
        ("store.folder.missing", .noInput),
        ("store.folder.unreachable", .noInput),
        ("store.database.busy", .busy),
        ("store.folder.readOnly", .cannotWrite),
        ("store.folder.noPermission", .cannotWrite),
        ("store.disk.full", .cannotWrite),
        ("commands.cannotRead", .noInput),
        ("commands.cannotWrite", .cannotWrite),
        ("commands.outputClosed", .cannotWrite),
        ("commands.unknown", .unknownName),
        ("workflow.unknown", .unknownName),
        ("workflow.formsMissing", .noInput),
        ("workflow.indicatorsMissing", .noInput),
        ("workflow.indicatorsUnreadable", .noInput),
        ("workflow.publish", .refused),
        ("bureau.table.tooSmall", .refused),
        ("workflow.formUnreadable", .noInput),
        ("ledger.postgres.notBuilt", .notInstalled),
        ("ledger.postgres.unreachable", .noInput),
        ("ledger.postgres.lost", .busy),
        ("ledger.postgres.unsure", .busy),
        ("ledger.postgres.busy", .busy),
        ("ledger.postgres.full", .cannotWrite),
        ("ledger.postgres.readOnly", .cannotWrite),
        ("ledger.postgres.login", .refused),
        ("ledger.postgres.noPassword", .refused),
        ("ledger.postgres.permission", .refused),
        ("permission.", .refused),
        ("guard.", .refused),
        ("checkup.notNow", .refused),
        ("practice.conflict.noHit", .unknownName),
        ("practice.conflict.", .refused),
        ("workflow.conflict", .refused),
        ("workflow.notInReview", .refused),
        ("workflow.ownWork", .refused),
        ("workflow.renewalDrafted", .refused),
        ("retainer.lawyerMayNot", .refused),
        ("retainer.notRenewable", .refused),
        ("retainer.notSigned", .refused),
        ("retainer.over", .refused),
        ("retainer.renewedAlready", .refused),
        ("retainer.secondInForce", .refused),
        ("retainer.signedAlready", .refused),
        ("retainer.terminat", .refused),
        ("service.confirmedStays", .refused),
        ("service.lawyerLeft", .refused),
        ("service.lossTwice", .refused),
        ("service.notLawyer", .refused),
        ("service.outsideTerm", .refused),
        ("service.settlementTwice", .refused),
        ("service.voidStays", .refused),
        ("bureau.apply.declined", .refused),
        ("bureau.apply.noFirms", .refused),
        ("bureau.apply.notNow", .refused),
        ("bureau.apply.notRanked", .unknownName),
        ("bureau.apply.reached", .refused),
        ("bureau.result.order", .refused),
        ("bureau.result.twice", .refused),
        ("bureau.sampling.again", .refused),
        ("bureau.sampling.hasResults", .refused),
        ("bureau.sampling.notDrawn", .unknownName),
        ("bureau.sampling.tooEarly", .refused),
        ("workflow.applicationForeign", .refused),
        ("workflow.applicationKey", .refused),
        ("workflow.applicationKnown", .refused),
        ("workflow.applicationOpen", .refused),
        ("workflow.applicationRevoked", .refused),
        ("workflow.applicationSignature", .refused),
        ("workflow.firmNotEnrolled", .unknownName),
        ("workflow.noOfficer", .unknownName),
        ("workflow.noRelation", .unknownName),
        ("workflow.archived", .refused),
        ("workflow.notDelivered", .refused),
        ("workflow.ratedEarly", .refused),
        ("workflow.papersOpen", .refused),
        ("workflow.inReview", .refused),
        ("workflow.movedMeanwhile", .busy),
        ("store.append.stale", .busy),
        ("workflow.cannotWriteVolume", .cannotWrite),
        ("checkup.activity.", .refused),
        ("workflow.bureauFolder", .refused),
        ("workflow.bureauSetUp", .refused),
        ("workflow.fingerprintOther", .refused),
        ("workflow.firmFolder", .refused),
        ("workflow.firmWithoutCode", .refused),
        ("workflow.linkConflict", .refused),
        ("workflow.noBureau", .refused),
        ("workflow.noFilingKey", .refused),
        ("workflow.noLink", .refused),
        ("workflow.otherBureau", .refused),
        ("bureau.enrolmentStands", .refused),
        ("bureau.keyRevoked", .refused),
        ("bureau.noWord", .unknownName),
        ("ledger.busy", .busy),
        ("ledger.disk", .cannotWrite),
        ("ledger.lock", .refused),
        ("ledger.unknownNumber", .unknownName),
    ]
}
