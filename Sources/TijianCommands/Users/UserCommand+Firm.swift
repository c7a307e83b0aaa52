import ArgumentParser
import Diagnostics
import Practice
import Store
import Workflows

extension UserCommand {
    /// `tijian user firm`: sets up the firm whose data folder it is.
    struct Firm: TijianParsableCommand {
        static let configuration = Help.configuration("firm", key: "user.firm")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("firm.name"))
        var name: String

        @Option(name: .long, help: Help.option("firm.code"))
        var code: String?

        @Option(name: .long, help: Help.option("firm.address"))
        var address: String

        @Option(name: .long, help: Help.option("firm.phone"))
        var phone: String

        @Option(name: .long, help: Help.option("firm.director"))
        var director: String

        @Option(name: .long, help: Help.option("firm.lawyers"))
        var lawyers: Int

        @Option(name: .long, help: Help.option("code.reason"))
        var codeReason: String?

        func perform(_ console: Console) async throws {
            let registration =
                try code.map { try Registration(code: CreditCode($0), reason: codeReason) }
                ?? Registration(withoutCode: codeReason ?? "")
            let firm = try LawFirm(
                id: FirmIdentity.own,
                name: name,
                registration: registration,
                address: address,
                phone: phone,
                director: director,
                lawyers: lawyers,
            )
            try office.office(ifMissing: .create).set(firm)
            console.say(Message("commands.firm.set"))
        }
    }
}
