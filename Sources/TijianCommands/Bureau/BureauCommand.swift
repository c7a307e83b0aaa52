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
            BulletinCommand.self,
            PublicServiceCommand.self,
            IndicatorsCommand.self,
            TableCommand.self,
        ],
    )
}
