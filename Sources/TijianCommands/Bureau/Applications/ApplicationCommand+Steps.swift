public import ArgumentParser
public import Bureau
import Checklists
import Diagnostics
public import Practice
import Workflows

/// The application that a command is about, and the day of the step.
struct ApplicationArgument: ParsableArguments {
    @Argument(help: Help.option("bureau.application"))
    var application: String

    @Option(name: .long, help: Help.option("step.on"))
    var on: CalendarDate?
}

extension BureauCommand.ApplicationCommand {
    /// `tijian bureau application accept`: accepts an application.
    struct Accept: TijianParsableCommand {
        static let configuration = Help.configuration("accept", key: "bureau.application.accept")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var name: ApplicationArgument

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            console.say(try desk.accept(desk.application(name.application), on: name.on))
        }
    }

    /// `tijian bureau application defer`: puts an application off, with the reason that the enterprise is told.
    struct Defer: TijianParsableCommand {
        static let configuration = Help.configuration("defer", key: "bureau.application.defer")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var name: ApplicationArgument

        @Option(name: .long, help: Help.option("bureau.apply.reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            console.say(
                try desk.putOff(
                    desk.application(name.application),
                    reason: reason,
                    on: name.on,
                )
            )
        }
    }

    /// `tijian bureau application choose`: records which firm the enterprise chose.
    struct Choose: TijianParsableCommand {
        static let configuration = Help.configuration("choose", key: "bureau.application.choose")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var name: ApplicationArgument

        @Argument(help: Help.option("bureau.firm"))
        var firm: String

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            console.say(
                try desk.choose(
                    try desk.firm(firm).firm,
                    for: desk.application(name.application),
                    on: name.on,
                )
            )
        }
    }

    /// `tijian bureau application answer`: records what the firm answered at the desk.
    struct AnswerCommand: TijianParsableCommand {
        static let configuration = Help.configuration("answer", key: "bureau.application.answer")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var name: ApplicationArgument

        @Argument(help: Help.option("bureau.apply.answer"))
        var answer: ConflictAnswer

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let held = try desk.application(name.application)
            console.say(try desk.answer(answer, to: held, on: name.on))
        }
    }

    /// `tijian bureau application reach`: records a contact, a visit or the report, where the firm does not file it.
    struct Reach: TijianParsableCommand {
        static let configuration = Help.configuration("reach", key: "bureau.application.reach")

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var name: ApplicationArgument

        @Argument(help: Help.option("bureau.apply.step"))
        var step: ApplicationStep

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let held = try desk.application(name.application)
            console.say(try desk.reach(step, of: held, on: name.on))
        }
    }

    /// `tijian bureau application withdraw`: records that the enterprise took its application back.
    struct Withdraw: TijianParsableCommand {
        static let configuration = Help.configuration(
            "withdraw",
            key: "bureau.application.withdraw",
        )

        @OptionGroup var bureau: SupervisionOptions
        @OptionGroup var name: ApplicationArgument

        @Option(name: .long, help: Help.option("bureau.apply.reason"))
        var reason: String

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let held = try desk.application(name.application)
            console.say(try desk.withdraw(held, reason: reason, on: name.on))
        }
    }
}

extension ApplicationStep: ExpressibleByArgument {}
extension ConflictAnswer: ExpressibleByArgument {}
