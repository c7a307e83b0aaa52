public import ArgumentParser
import Checklists
import Diagnostics
import Practice

/// A loss that a service recovered or averted.
struct LossOptions: ParsableArguments {
    @Option(name: .long, help: Help.option("service.recovered"))
    var recovered: String?

    @Option(name: .long, help: Help.option("service.averted"))
    var averted: String?

    @Option(name: .long, help: Help.option("service.grade"))
    var grade: EvidenceGrade?

    @Option(name: .long, help: Help.option("service.document"))
    var document: String?

    @Option(name: .long, help: Help.option("service.documentDate"))
    var documentDate: CalendarDate?

    @Option(name: .long, help: Help.option("service.calculation"))
    var calculation: String?

    @Option(name: .long, help: Help.option("service.lossConfirmedBy"))
    var lossConfirmedBy: String?

    @Option(name: .long, help: Help.option("service.lossConfirmedOn"))
    var lossConfirmedOn: CalendarDate?

    private var isGiven: Bool { recovered != nil || averted != nil }

    func validate() throws {
        if recovered != nil, averted != nil {
            throw ValidationError(Words.text("commands.service.oneLoss"))
        }
        if isGiven, grade == nil || document == nil || documentDate == nil {
            throw ValidationError(Words.text("commands.service.lossParts"))
        }
        let parts: [Any?] = [
            grade, document, documentDate, calculation, lossConfirmedBy, lossConfirmedOn,
        ]
        if !isGiven, parts.contains(where: { $0 != nil }) {
            throw ValidationError(Words.text("commands.service.lossAmount"))
        }
        if (lossConfirmedBy == nil) != (lossConfirmedOn == nil) {
            throw ValidationError(Words.text("commands.service.lossConfirmation"))
        }
    }

    /// The loss, if one is given.
    func loss() throws -> Loss? {
        guard let amount = recovered ?? averted, let grade, let document, let documentDate else {
            return nil
        }
        var confirmation: ClientConfirmation?
        if let lossConfirmedBy, let lossConfirmedOn {
            confirmation = try ClientConfirmation(by: lossConfirmedBy, on: lossConfirmedOn)
        }
        return try Loss(
            recovered == nil ? .averted : .recovered,
            MoneyAmount(reading: amount),
            grade: grade,
            document: document,
            dated: documentDate,
            calculation: calculation,
            confirmation: confirmation,
        )
    }
}

extension EvidenceGrade: ExpressibleByArgument {}
