import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

/// A command that moves one checkup on.
protocol CheckupMoveCommand: TijianParsableCommand {
    /// The move.
    static var action: CheckupAction { get }
    /// Where the data are, and who acts.
    var office: OfficeOptions { get }
    /// The checkup.
    var name: CheckupArgument { get }
    /// When, and why.
    var step: StepOptions { get }
    /// Adds to the move what the user gave besides.
    func complete(_ step: inout CheckupStep, in office: Office, of checkup: Checkup) throws
}

extension CheckupMoveCommand {
    func complete(_ step: inout CheckupStep, in office: Office, of checkup: Checkup) throws {}

    func perform(_ console: Console) async throws {
        let folder = try office.office()
        var opened = try folder.opened(name.checkup)
        var move = CheckupStep(Self.action, on: step.on, reason: step.reason)
        try complete(&move, in: folder, of: opened.file.checkup)
        try folder.take(move, in: &opened.file, opened.assessment)
        try console.sayMoved(opened.file.checkup, in: folder)
    }
}

extension Console {
    /// Says where a checkup stands now, and what usually comes next.
    func sayMoved(_ checkup: Checkup, in office: Office) throws {
        say(Message("commands.moved", ["status": .message(checkup.status.name)]))
        guard let next = try NextRow.first(of: office.next(checkup.id)) else { return }
        say(
            Message(
                "commands.next.then",
                ["step": .text(next.step), "command": .text(next.command)],
            )
        )
        if !next.isReady { say("  " + next.obstacle) }
    }
}
