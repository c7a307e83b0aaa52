import ArgumentParser

/// `tijian bureau`: filing with the justice bureau, and the bureau's own desk.
struct BureauCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "bureau",
        key: "bureau",
        subcommands: [
            Init.self,
            Show.self,
            Edit.self,
            PlaceCommand.self,
            Join.self,
            Accept.self,
            File.self,
            Filed.self,
            Match.self,
            Answer.self,
            Status.self,
            Rotate.self,
            GiveUp.self,
            Enrol.self,
            Firms.self,
            Revoke.self,
            Suspend.self,
            Resume.self,
            Receive.self,
            PendingCommand.self,
            Lock.self,
            IndicatorsCommand.self,
            TableCommand.self,
        ],
    )
}
