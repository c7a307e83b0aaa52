import Checklists
import Diagnostics
public import Practice
import Store

extension Office {
    private static let scheduleSubject = "retention-schedule"

    /// How many years the firm keeps volumes of each class.
    public func retentionSchedule() throws -> RetentionSchedule {
        try held(
            RetentionSchedule.self,
            in: Streams.volumes,
            subject: Office.scheduleSubject,
        )?.value ?? .usual
    }

    /// Sets the years; volumes that are bound already keep theirs.
    public func set(_ schedule: RetentionSchedule) throws {
        try Permission.keepArchive.require(actingUser())
        let earlier = try held(
            RetentionSchedule.self,
            in: Streams.volumes,
            subject: Office.scheduleSubject,
        )
        try append([
            draft(
                schedule,
                kind: .retention,
                in: Streams.volumes,
                subject: Office.scheduleSubject,
                replacing: earlier?.heads ?? [],
                requires: earlier?.heads ?? [],
            )
        ])
    }

    /// Records what three people decided about a volume whose time of keeping is over.
    public func appraise(_ volume: Held<Volume>, _ appraisal: Appraisal) throws -> Volume {
        try Permission.keepArchive.require(actingUser())
        if appraisal.on > today {
            throw Diagnostic.workflow("dayToCome", subject: appraisal.on.description)
        }
        let appraised = try volume.value.appraised(appraisal)
        try append([draft(appraised, kind: .volume, in: Streams.volumes, over: volume)])
        return appraised
    }
}
