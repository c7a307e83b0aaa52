import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup assign`: names the lawyers, or others later; the conflict check is then made again.
    struct Assign: TijianParsableCommand {
        static let configuration = Help.configuration("assign", key: "checkup.assign")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions

        @Option(name: .long, help: Help.option("checkup.lawyers"))
        var lawyers: CommaList

        @Option(name: .long, help: Help.option("assign.firm"))
        var firm: String?

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var opened = try folder.opened(name.checkup)
            let people = lawyers.elements.map { User.ID($0) }
            if opened.file.checkup.status == .accepted || firm != nil {
                var move = CheckupStep(.assign, on: step.on, reason: step.reason)
                move.firm = firm.map { LawFirm.ID($0) }
                move.lawyers = people
                try folder.take(move, in: &opened.file, opened.assessment)
            } else {
                try folder.changeLawyers(of: &opened.file, to: people, reason: step.reason)
            }
            try console.sayMoved(opened.file.checkup, in: folder)
        }
    }
}
