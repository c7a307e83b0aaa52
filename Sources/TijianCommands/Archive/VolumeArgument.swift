import ArgumentParser
import Practice
import Workflows

/// The volume that a command is about.
struct VolumeArgument: ParsableArguments {
    @Argument(help: Help.option("volume"))
    var volume: String

    /// The volume.
    func held(in office: Office) throws -> Held<Volume> { try office.find(Volume.self, volume) }
}
