public import ArgumentParser
public import Bureau
import Checklists
import Diagnostics
import Foundation
import Practice
import Workflows

extension BureauCommand.SamplingCommand {
    /// `tijian bureau sampling result`: writes down what the inspection of a firm came to.
    struct Result: TijianParsableCommand {
        static let configuration = Help.configuration("result", key: "bureau.sampling.result")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.sampling"))
        var sampling: String

        @Argument(help: Help.option("bureau.firm"))
        var firm: String

        @Argument(help: Help.option("bureau.sampling.outcome"))
        var outcome: InspectionOutcome

        @Option(name: .long, help: Help.option("bureau.sampling.amiss"))
        var amiss: CommaList?

        @Option(name: .long, help: Help.option("bureau.sampling.skipped"))
        var skipped: CommaList?

        @Option(name: .long, help: Help.option("bureau.sampling.by"))
        var by: CalendarDate?

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        func validate() throws {
            for name in (amiss?.elements ?? []) + (skipped?.elements ?? []) {
                guard InspectedItem(rawValue: name) != nil else {
                    let known = InspectedItem.allCases.map(\.rawValue).joined(separator: ", ")
                    throw ValidationError(
                        Words.text(
                            "commands.bureau.settings.unknown",
                            ["name": .text(name), "known": .text(known)],
                        )
                    )
                }
            }
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let held = try desk.sampling(sampling)
            let result = try InspectionResult(
                on: on ?? desk.office.today,
                outcome: outcome,
                items: items,
                rectifyBy: by,
            )
            let firm = try desk.firm(firm).firm
            let sampling = try desk.record(result, for: firm, in: held)
            console.say(
                Message(
                    "commands.bureau.sampling.recorded",
                    [
                        "firm": .text(sampling.name(firm.text)),
                        "outcome": .message(outcome.name),
                    ],
                )
            )
        }

        /// What was looked at, unless nothing could be.
        private var items: [InspectedItem: InspectedItem.Finding] {
            guard ![.unreached, .rectified].contains(outcome) else { return [:] }
            let amiss = Swift.Set(amiss?.elements ?? [])
            let skipped = Swift.Set(skipped?.elements ?? [])
            return Dictionary(
                uniqueKeysWithValues: InspectedItem.allCases.map { item in
                    let name = item.rawValue
                    return (
                        item,
                        amiss.contains(name) ? .amiss : skipped.contains(name) ? .skipped : .sound,
                    )
                }
            )
        }
    }

    /// `tijian bureau sampling sheets`: the sheets that inspectors fill in, one for each firm drawn.
    struct Sheets: TijianParsableCommand {
        static let configuration = Help.configuration("sheets", key: "bureau.sampling.sheets")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.sampling"))
        var sampling: String

        @Option(name: .shortAndLong, help: Help.option("bureau.remind.output"))
        var output: String

        @Option(name: .customLong("as-file"), help: Help.option("bureau.remind.format"))
        var kind: FormFormat = .html

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let sampling = try desk.sampling(sampling).value
            let form = try SupervisionOptions.papers().form("bureau_inspection")
            let place = URL(filePath: output, directoryHint: .isDirectory)
            try OutputFiles.makeFolder(place)
            let press = ReportOptions.press()
            for visit in sampling.draws.last?.visits ?? [] {
                let values = desk.values(of: sampling, visit, in: Words.language)
                let data = try await desk.print(form, values, as: kind, on: press)
                let file = place.appending(
                    path: "\(sampling.number.short).\(visit.firm).\(kind.rawValue)"
                )
                try OutputFiles.write(data, to: file)
                try console.print(file.path)
            }
            await press.close()
        }
    }

    /// `tijian bureau sampling declare`: declares a relation of an inspector to a firm, or ends one.
    struct Declare: TijianParsableCommand {
        static let configuration = Help.configuration("declare", key: "bureau.sampling.declare")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.sampling.inspector"))
        var inspector: String

        @Argument(help: Help.option("bureau.firm"))
        var firm: String

        @Option(name: .long, help: Help.option("bureau.sampling.relation"))
        var kind: RelationDeclaration.Kind = .other

        @Flag(name: .long, help: Help.option("bureau.sampling.ended"))
        var ended = false

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            try desk.declare(kind, of: User.ID(inspector), to: firm, isEnded: ended)
            console.say(
                Message(
                    ended
                        ? "commands.bureau.sampling.relationEnded"
                        : "commands.bureau.sampling.declared"
                )
            )
        }
    }

    /// `tijian bureau sampling relations`: the declared relations.
    struct Relations: TijianParsableCommand {
        static let configuration = Help.configuration(
            "relations",
            key: "bureau.sampling.relations",
        )

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let page = try desk.office.page(
                of: RelationDeclaration.self,
                list.query(in: desk.office),
            )
            let names = try desk.firmNames()
            let columns: [Records.Column] = [
                .init("inspector"), .init("firm"), .init("relation"), .init("declared_on"),
                .init("ended_on"),
            ]
            try console.show(page, columns, as: list.format) { declaration in
                [
                    declaration.inspector.text, names[declaration.firm] ?? declaration.firm.text,
                    Words.text(declaration.kind.name), declaration.on.description,
                    declaration.endedOn?.description ?? "",
                ]
            }
        }
    }
}

extension InspectionOutcome: ExpressibleByArgument {}
extension RelationDeclaration.Kind: ExpressibleByArgument {}
