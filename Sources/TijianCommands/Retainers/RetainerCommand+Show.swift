import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension RetainerCommand {
    /// `tijian retainer show`: everything about one retainer.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "retainer.show")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let held = try folder.retainer(name.retainer)
            let records = try RetainerPage(held.value, in: folder).records
            try console.print(records.text(format, width: console.width))
            if held.isConflict { console.say(Message("commands.retainer.conflict")) }
        }
    }

    /// `tijian retainer history`: the contracts that continue each other.
    struct History: TijianParsableCommand {
        static let configuration = Help.configuration("history", key: "retainer.history")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: RetainerArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let chain = try folder.renewals(of: folder.retainer(name.retainer).value)
            var records = Records([
                .init("retainer"), .init("kind"), .init("start"), .init("end"), .init("lead"),
                .init("fee", alignment: .trailing), .init("signed_on"), .init("status"),
                .init("note"),
            ])
            for retainer in chain {
                let terms = retainer.terms
                records.rows.append([
                    retainer.number.short, Words.text(terms.kind.name), terms.start.description,
                    terms.end.description, terms.lead.text, terms.fee?.description ?? "",
                    retainer.signedOn?.description ?? "",
                    Words.text(retainer.status(on: folder.today).name),
                    RetainerPage.events(of: retainer).joined(separator: "; "),
                ])
            }
            try console.print(records.text(format, width: console.width))
        }
    }
}
