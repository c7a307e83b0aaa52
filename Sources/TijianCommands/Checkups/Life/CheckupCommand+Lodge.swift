import ArgumentParser
import Checklists
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup lodge`: hands in an application whose declaration was signed later, or hands it in again.
    struct Lodge: TijianParsableCommand {
        static let configuration = Help.configuration("lodge", key: "checkup.lodge")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions

        @Option(name: .long, help: Help.option("apply.signer"))
        var signer: String

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var file = try folder.open(folder.checkup(name.checkup).id)
            try folder.lodge(&file, signedBy: signer, on: step.on)
            try console.sayMoved(file.checkup, in: folder)
        }
    }
}
