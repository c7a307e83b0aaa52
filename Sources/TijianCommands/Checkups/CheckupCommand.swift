import ArgumentParser

/// `tijian checkup`: one health check, from its application to the archive.
struct CheckupCommand: AsyncParsableCommand {
    static let configuration = Help.configuration(
        "checkup",
        key: "checkup",
        subcommands: [
            Start.self, List.self, Show.self, Forms.self, Submit.self, Review.self, Move.self,
            Upgrade.self,
            Conflicts.self,
            Delta.self,
            Recheck.self,
            Apply.self, Lodge.self, Accept.self, Reject.self, Assign.self, CheckConflicts.self,
            Clear.self, Waive.self, FindConflict.self, Sign.self, Consent.self, Collect.self,
            Visit.self, Analyze.self, DraftReport.self, Recall.self, Deliver.self, Rectify.self,
            FollowUp.self, Close.self, Suspend.self, Resume.self, Terminate.self, Replace.self,
            Withdraw.self, Scope.self, Next.self, Papers.self, Contact.self, Contacts.self,
            Warned.self, Scan.self, Scans.self,
        ],
        defaultSubcommand: List.self,
    )
}
