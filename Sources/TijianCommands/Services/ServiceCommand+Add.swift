import ArgumentParser
import Diagnostics
import Practice
import Workflows

extension ServiceCommand {
    /// `tijian service add`: writes a service into the ledger.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "service.add")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var options: ServiceDetailsOptions
        @OptionGroup var loss: LossOptions
        @OptionGroup var dispute: DisputeOptions

        func validate() throws {
            guard options.type != nil, options.mode != nil, options.subject != nil,
                options.lawyers != nil
            else { throw ValidationError(Words.text("commands.service.required")) }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var details = try options.details(in: folder)
            details.loss = try loss.loss()
            details.dispute = try dispute.value()
            let (record, notes) = try folder.recordService(details)
            try console.print(record.number.short)
            console.say(
                Message("commands.service.added", ["number": .text(record.number.description)])
            )
            console.show(notes)
            ServiceCommand.sayWhatIsMissing(record, console)
        }
    }

    /// `tijian service edit`: corrects a service that the client has not confirmed.
    struct Edit: TijianParsableCommand {
        static let configuration = Help.configuration("edit", key: "service.edit")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: ServiceArgument
        @OptionGroup var options: ServiceDetailsOptions
        @OptionGroup var loss: LossOptions
        @OptionGroup var dispute: DisputeOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let held = try folder.service(name.service)
            var details = try options.details(over: held.value.details, in: folder)
            if let loss = try loss.loss() { details.loss = loss }
            if let dispute = try dispute.value() { details.dispute = dispute }
            let (record, notes) = try folder.correct(held, details)
            console.say(Message("commands.service.edited", ["number": .text(record.number.short)]))
            console.show(notes)
            ServiceCommand.sayWhatIsMissing(record, console)
        }
    }

    /// Says what will not count for want of a record: hours, and the enterprise's signature.
    static func sayWhatIsMissing(_ record: ServiceRecord, _ console: Console) {
        if record.lacksHours { console.say(Message("commands.service.noHours")) }
        if record.details.loss?.counts == false {
            console.say(
                Message("commands.service.notCounted", ["number": .text(record.number.short)])
            )
        }
    }
}
