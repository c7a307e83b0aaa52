import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ServiceCommand {
    /// `tijian service confirm`: records that the client confirmed a service, or the loss in it.
    struct Confirm: TijianParsableCommand {
        static let configuration = Help.configuration("confirm", key: "service.confirm")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: ServiceArgument

        @Option(name: .long, help: Help.option("service.confirmedBy"))
        var by: String

        @Option(name: .long, help: Help.option("service.confirmedOn"))
        var on: CalendarDate?

        @Flag(name: .long, help: Help.option("service.lossFlag"))
        var loss = false

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let record = try folder.confirm(
                folder.service(name.service),
                ClientConfirmation(by: by, on: on ?? folder.today),
                ofLoss: loss,
            )
            console.say(
                Message(
                    loss ? "commands.service.lossConfirmed" : "commands.service.confirmed",
                    ["number": .text(record.number.short)],
                )
            )
        }
    }

    /// `tijian service void`: makes a service void.
    struct Void: TijianParsableCommand {
        static let configuration = Help.configuration("void", key: "service.void")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: ServiceArgument

        @Option(name: .long, help: Help.option("retainer.reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let record = try folder.void(folder.service(name.service), because: reason)
            console.say(Message("commands.service.voided", ["number": .text(record.number.short)]))
        }
    }
}
