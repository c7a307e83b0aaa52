public import ArgumentParser
public import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau rotate`: makes a new key and the notice of it.
    struct Rotate: TijianParsableCommand {
        static let configuration = Help.configuration("rotate", key: "bureau.rotate")

        @OptionGroup var office: OfficeOptions

        @Option(name: .shortAndLong, help: Help.option("bureau.out"))
        var out: String

        func perform(_ console: Console) async throws {
            let notice = try office.office().rotateKey()
            try BureauFiles.write([notice.message], to: out)
            try console.print(out)
            console.say(
                Message(
                    "commands.bureau.rotated",
                    ["fingerprint": .text(notice.fingerprint.text)],
                )
            )
        }
    }

    /// `tijian bureau give-up`: writes the notice that this device's key no longer counts.
    struct GiveUp: TijianParsableCommand {
        static let configuration = Help.configuration("give-up", key: "bureau.giveUp")

        @OptionGroup var office: OfficeOptions

        @Option(name: .long, help: Help.option("bureau.giveUpReason"))
        var reason: KeyNotice.Reason

        @Option(name: .shortAndLong, help: Help.option("bureau.out"))
        var out: String

        func perform(_ console: Console) async throws {
            try BureauFiles.write([office.office().giveUpKey(reason)], to: out)
            try console.print(out)
            console.say(Message("commands.bureau.givenUp"))
        }
    }

    /// `tijian bureau revoke`: revokes a firm's key.
    struct Revoke: TijianParsableCommand {
        static let configuration = Help.configuration("revoke", key: "bureau.revoke")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("bureau.firm"))
        var firm: String

        @Option(name: .long, help: Help.option("bureau.fingerprint"))
        var fingerprint: String?

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("bureau.reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let enrolment = try office.office().revokeKey(
                of: firm,
                fingerprint: fingerprint,
                on: on,
                reason: reason,
            )
            console.say(Message("commands.bureau.revoked", ["name": .text(enrolment.name)]))
        }
    }
}

extension KeyNotice.Reason: ExpressibleByArgument {}
