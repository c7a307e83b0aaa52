import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup forms`: records the conflict check, signed forms, or a look at changed law.
    struct Forms: TijianParsableCommand {
        static let configuration = Help.configuration("forms", key: "checkup.forms")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var forms: FormOptions

        @Option(name: .long, help: Help.option("step.on"))
        var on: CalendarDate?

        @Option(name: .long, help: Help.option("signer"))
        var signer: String?

        @Flag(name: .long, help: Help.option("checkup.lawChecked"))
        var lawChecked = false

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            var file = try folder.open(folder.checkup(name.checkup).id)
            var papers = forms.papers(over: file.papers)
            for form in forms.named {
                papers.sign(try SignedForm(form, on: on ?? folder.today, by: signer))
            }
            if lawChecked { papers.lawCheckedOn = folder.today }
            try folder.record(papers, in: &file)
            console.say(Message("commands.recorded"))
        }
    }
}
