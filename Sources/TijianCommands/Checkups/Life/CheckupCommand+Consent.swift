import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup consent`: what may be passed on, kind by kind; records new decisions and withdrawals.
    struct Consent: TijianParsableCommand {
        static let configuration = Help.configuration("consent", key: "checkup.consent")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument

        @Option(name: .long, help: Help.option("consent.allow"))
        var allow: CommaList?

        @Option(name: .long, help: Help.option("consent.refuse"))
        var refuse: CommaList?

        @Option(name: .long, help: Help.option("consent.withdraw"))
        var withdraw: CommaList?

        @Option(name: .long, help: Help.option("signer"))
        var signer: String?

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        private var lists: [(names: [String], answer: ConsentDecision.Answer)] {
            [
                (allow?.elements ?? [], .given), (refuse?.elements ?? [], .refused),
                (withdraw?.elements ?? [], .withdrawn),
            ]
        }

        func validate() throws {
            let names = lists.flatMap(\.names)
            for name in names where ConsentKind(rawValue: name) == nil {
                throw ValidationError(Words.text("commands.unknownChoice", ["name": .text(name)]))
            }
            guard names.isEmpty || signer != nil else {
                throw ValidationError(Words.text("commands.consent.signer"))
            }
        }

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var file = try folder.open(folder.checkup(name.checkup).id)
            let decisions = try lists.flatMap { names, answer in
                try names.compactMap(ConsentKind.init).map { kind in
                    try ConsentDecision(
                        kind,
                        answer,
                        on: on ?? folder.today,
                        signer: signer ?? "",
                    )
                }
            }
            if !decisions.isEmpty {
                try folder.record(decisions, in: &file)
                console.say(Message("commands.recorded"))
            }
            try show(file.life.consents, on: folder.today, console)
        }

        private func show(_ consents: Consents, on day: CalendarDate, _ console: Console) throws {
            var records = Records([
                .init("kind"), .init("consent"), .init("day"), .init("signer"), .init("code_word"),
            ])
            for kind in ConsentKind.allCases {
                let decision = consents.decision(on: kind, at: day)
                records.rows.append([
                    Words.text(kind.name),
                    Words.text(decision?.answer.name ?? Message("commands.consent.none")),
                    decision?.on.description ?? "", decision?.signer ?? "", kind.rawValue,
                ])
            }
            try console.print(records.text(format, width: console.width))
        }
    }
}
