import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau suspend`: lets what a firm files wait.
    struct Suspend: TijianParsableCommand {
        static let configuration = Help.configuration("suspend", key: "bureau.suspend")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("bureau.firm"))
        var firm: String

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("bureau.reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let enrolment = try office.office().set(.suspended, of: firm, on: on, reason: reason)
            console.say(Message("commands.bureau.suspended", ["name": .text(enrolment.name)]))
        }
    }

    /// `tijian bureau resume`: lets what a firm files count again, also what waited.
    struct Resume: TijianParsableCommand {
        static let configuration = Help.configuration("resume", key: "bureau.resume")

        @OptionGroup var bureau: BureauOptions

        @Argument(help: Help.option("bureau.firm"))
        var firm: String

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("bureau.reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let office = try bureau.office.office()
            let enrolment = try office.set(.active, of: firm, on: on, reason: reason)
            console.say(Message("commands.bureau.resumed", ["name": .text(enrolment.name)]))
            try console.show(bureau.desk().retry(), among: bureau.desk().enrolledFirms())
        }
    }

    /// `tijian bureau firms`: the firms that file, with their keys.
    struct Firms: TijianParsableCommand {
        static let configuration = Help.configuration("firms", key: "bureau.firms")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            _ = try folder.bureau()
            let page = try folder.page(of: Enrolment.self, list.query(in: folder))
            let columns: [Records.Column] = [
                .init("firm"), .init("firm_code"), .init("day"), .init("status"),
                .init("fingerprint"), .init("revoked_keys"),
            ]
            try console.show(page, columns, as: list.format) { firm in
                let revoked = firm.keys.compactMap { key in
                    key.revoked.map { "\(KeyFingerprint(of: key.key).text) \($0.on) \($0.reason)" }
                }
                let good = firm.keys.filter { $0.revoked == nil }
                return [
                    firm.name, firm.firm.text, firm.on.description,
                    list.format == .table ? Words.text(firm.status.name) : firm.status.rawValue,
                    good.map { KeyFingerprint(of: $0.key).text }.joined(separator: "; "),
                    revoked.joined(separator: "; "),
                ]
            }
        }
    }
}
