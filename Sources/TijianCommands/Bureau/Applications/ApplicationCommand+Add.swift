public import ArgumentParser
public import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand.ApplicationCommand {
    /// `tijian bureau application add`: takes an application in at the desk or by telephone.
    struct Add: TijianParsableCommand {
        static let configuration = Help.configuration("add", key: "bureau.application.add")

        @OptionGroup var bureau: SupervisionOptions

        @Option(name: .long, help: Help.option("bureau.apply.name"))
        var name: String

        @Option(name: .long, help: Help.option("bureau.apply.code"))
        var code: String?

        @Option(name: .long, help: Help.option("bureau.apply.contact"))
        var contact: String?

        @Option(name: .long, help: Help.option("bureau.apply.role"))
        var role: String?

        @Option(name: .long, help: Help.option("bureau.apply.mobile"))
        var mobile: String?

        @Option(name: .long, help: Help.option("bureau.apply.wish"))
        var wish: String?

        @Option(name: .long, help: Help.option("bureau.apply.needs"))
        var needs: CommaList?

        @Option(name: .long, help: Help.option("bureau.apply.firm"))
        var firm: String?

        @Option(name: .long, help: Help.option("bureau.apply.place"))
        var place: String?

        @Option(name: .long, help: Help.option("bureau.apply.channel"))
        var channel: ApplicationChannel = .desk

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        func validate() throws {
            guard channel != .file else {
                throw ValidationError(Words.text("commands.bureau.application.useImport"))
            }
            guard contact != nil || (role == nil && mobile == nil) else {
                throw ValidationError(Words.text("commands.bureau.application.contact"))
            }
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let request = try ApplicationRequest(
                name: name,
                code: code.map { CreditCode($0) },
                firm: try firm.map { try desk.firm($0).firm },
                needs: needs?.elements ?? [],
                place: try place.map { try FiledCode($0) },
                on: on ?? desk.office.today,
            )
            let person = try contact.map { name in
                try Contact(name: name, role: role, mobile: mobile.map { try Mobile($0) })
            }
            let application = try desk.take(
                request,
                ApplicationContact(contact: person, wish: wish),
                by: channel,
            )
            try console.print(application.number.short)
            console.say(application)
        }
    }
}

extension ApplicationChannel: ExpressibleByArgument {}
