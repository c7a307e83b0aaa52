import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension ArchiveCommand {
    /// `tijian archive show`: the cover of a volume, its appraisals, and whether it is undamaged.
    struct Show: TijianParsableCommand {
        static let configuration = Help.configuration("show", key: "archive.show")

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: VolumeArgument

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func perform(_ console: Console) async throws {
            let folder = try office.office()
            let volume = try name.held(in: folder).value
            let damaged = try folder.damaged(volume)
            var records = Records([.init("what"), .init("value")])
            func add(_ key: String, _ value: String) {
                records.rows.append([Words.text("column.\(key)"), value])
            }
            add("volume", volume.number.description)
            add("title", volume.title)
            add("type", Words.text(volume.matter.name))
            add("retention", Words.text(volume.retention.name))
            add("closed_on", volume.closedOn.description)
            add("bound_on", volume.boundOn.description)
            add("by", volume.boundBy.text)
            add("keep_through", volume.lastDay?.description ?? "")
            add("items", String(volume.catalogue.count))
            add("status", Words.text(volume.status(on: folder.today).name))
            for appraisal in volume.appraisals {
                let people = ([appraisal.appraiser] + appraisal.witnesses).joined(separator: "、")
                add(
                    "appraisal",
                    "\(appraisal.on) \(Words.text(appraisal.decision.name)) \(people) \(appraisal.reason)",
                )
            }
            try console.print(records.text(format, width: console.width))
            guard damaged.isEmpty else {
                console.say(
                    Message(
                        "commands.archive.damaged",
                        ["items": .text(damaged.map { String($0.number) }.joined(separator: ", "))],
                    )
                )
                throw ExitStatus.found.code
            }
            console.say(Message("commands.archive.sound"))
        }
    }
}
