import ArgumentParser
import Bureau
import Checklists
import Diagnostics
import Practice
import Workflows

extension BureauCommand {
    /// `tijian bureau plan`: what the bureau plans to reach in a year.
    struct PlanCommand: AsyncParsableCommand {
        static let configuration = Help.configuration(
            "plan",
            key: "bureau.plan",
            subcommands: [Set.self, List.self],
            defaultSubcommand: List.self,
        )
    }
}

extension BureauCommand.PlanCommand {
    /// `tijian bureau plan set`: sets a target for an indicator.
    struct Set: TijianParsableCommand {
        static let configuration = Help.configuration("set", key: "bureau.plan.set")

        @OptionGroup var bureau: SupervisionOptions

        @Argument(help: Help.option("bureau.plan.indicator"))
        var indicator: String

        @Option(name: .long, help: Help.option("bureau.plan.target"))
        var target: Int64

        @Option(name: .long, help: Help.option("bureau.plan.year"))
        var year: Int?

        @Option(name: .long, help: Help.option("bureau.plan.firm"))
        var firm: String?

        @Option(name: .long, help: Help.option("bureau.plan.campaign"))
        var campaign: String?

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let plan = try desk.set(
                SupervisionDesk.PlanGoal(
                    year: year ?? desk.office.today.components.year,
                    indicator: indicator,
                    target: target,
                    firm: firm,
                    campaign: try campaign.map { try FiledCode($0) },
                )
            )
            console.say(
                Message(
                    "commands.bureau.planned",
                    [
                        "indicator": .text(plan.indicator), "year": .text(String(plan.year)),
                        "target": .text(String(plan.target)),
                    ],
                )
            )
        }
    }

    /// `tijian bureau plan list`: the plans and what is reached of them.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "bureau.plan.list")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var list: ListOptions

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let page = try desk.office.page(of: YearPlan.self, list.query(in: desk.office))
            let reached = Dictionary(
                try desk.progress(of: page.records).map { ($0.plan, $0) },
                uniquingKeysWith: { first, _ in first },
            )
            let names = try desk.firmNames()
            let columns: [Records.Column] = [
                .init("year"), .init("indicator"), .init("firm"), .init("campaign"),
                .init("plan_target", alignment: .trailing),
                .init("plan_reached", alignment: .trailing),
                .init("percent", alignment: .trailing), .init("expected", alignment: .trailing),
            ]
            try console.show(page, columns, as: list.format) { plan in
                let progress = reached[plan]
                return [
                    String(plan.year), desk.indicatorName(plan.indicator, Words.language),
                    plan.firm.map { names[$0] ?? $0.text } ?? "", plan.campaign?.text ?? "",
                    String(plan.target), progress.map { String($0.value) } ?? "—",
                    progress.map { "\($0.percent)%" } ?? "—",
                    "\(plan.expected(by: desk.office.today))%",
                ]
            }
        }
    }
}
