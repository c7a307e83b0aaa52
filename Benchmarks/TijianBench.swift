import Diagnostics
import Foundation

/// Measures how fast Tijian is: `scripts/bench` runs it and prints the table.
///
/// `table` runs every piece of work, most of it in processes of their own; the other words name one piece each.
@main
struct TijianBench {
    static func main() async {
        do {
            try await run(Arguments(CommandLine.arguments.dropFirst()))
        } catch let problem as Diagnostic {
            let place = problem.place.map { "\($0): " } ?? ""
            say("bench: \(place)\(problem.message.key) \(problem.subject ?? "")")
            exit(65)
        } catch {
            say("bench: \(error)")
            exit(70)
        }
    }

    private static func run(_ arguments: Arguments) async throws {
        switch arguments.work {
        case "table": try BenchTable(arguments).run()
        case "library": try LibraryWork(arguments).write()
        case "lint": LibraryWork(arguments).lint()
        case "fill": try FillWork(arguments).run()
        case "step": try StepWork(arguments).run()
        case "assess": try AssessWork(arguments).run()
        case "open": try OpenWork(arguments).run()
        case "practice": try PracticeWork(arguments).run()
        case "bureau-load": try BureauLoadWork(arguments).run()
        case "bureau-read": try BureauReadWork(arguments).run()
        case "bureau-receive": try BureauReceiveWork(arguments).run()
        case "pipeline": try await PipelineWork(arguments).run()
        default:
            say(
                """
                TijianBench table|library|lint|fill|step|assess|open|practice|pipeline|bureau-load\
                |bureau-read|bureau-receive [--name value]…
                """
            )
            exit(64)
        }
    }

    /// Says something on standard error.
    static func say(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }
}
