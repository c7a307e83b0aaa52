import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ConflictCommand {
    /// `tijian conflict check`: searches for conflicts with a checkup, a matter or a new client, and records it.
    struct Check: TijianParsableCommand {
        static let configuration = Help.configuration("check", key: "conflict.check")

        @OptionGroup var office: OfficeOptions

        @Argument(help: Help.option("checkup"))
        var checkup: String?

        @Option(name: .long, help: Help.option("conflict.matter"))
        var matter: String?

        @Option(name: .long, help: Help.option("conflict.name"))
        var name: String?

        @Option(name: .long, help: Help.option("conflict.code"))
        var code: String?

        @Option(name: .long, help: Help.option("conflict.kind"))
        var kind: MatterKind?

        @OptionGroup var parties: PartyOptions

        func validate() throws {
            guard [checkup, matter, name].compactMap({ $0 }).count == 1 else {
                throw ValidationError(Words.text("commands.conflict.which"))
            }
            let hasMore =
                code != nil || kind != nil || !parties.client.isEmpty
                || !parties.counterparty.isEmpty || !parties.party.isEmpty
            guard name != nil || !hasMore else {
                throw ValidationError(Words.text("commands.conflict.onlyName"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let check = try search(folder)
            try console.print(check.number.short)
            console.say(ConflictPage.summary(of: check))
        }

        private func search(_ folder: Office) throws -> ConflictCheck {
            if let checkup {
                return try folder.checkConflicts(of: .checkup(folder.checkup(checkup).id))
            }
            if let matter {
                return try folder.checkConflicts(of: .matter(folder.matter(matter).value.id))
            }
            let name = name ?? ""
            let own = try RelatedParty(
                name: name,
                code: code.map { CreditCode($0) },
                role: .client,
            )
            let registered = try folder.registered(name, code: own.code)
            return try folder.checkConflicts(
                of: .client(own.name, registered?.id),
                given: (registered == nil ? [own] : []) + parties.named(),
                engagement: kind?.engagement ?? (registered == nil ? .other : .checkup),
            )
        }
    }
}
