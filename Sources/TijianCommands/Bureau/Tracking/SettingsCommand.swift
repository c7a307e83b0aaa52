import ArgumentParser
import Bureau
import Diagnostics
import Workflows

extension BureauCommand {
    /// `tijian bureau settings`: what the bureau sets for itself.
    struct SettingsCommand: TijianParsableCommand {
        static let configuration = Help.configuration("settings", key: "bureau.settings")

        @OptionGroup var bureau: SupervisionOptions

        @Option(name: .long, help: Help.option("bureau.settings.limit"))
        var limit: [String] = []

        @Option(name: .long, help: Help.option("bureau.settings.weight"))
        var weight: [String] = []

        @Option(name: .long, help: Help.option("bureau.settings.named"))
        var named: Int?

        @Option(name: .long, help: Help.option("bureau.settings.dormant"))
        var dormant: CommaList?

        @Option(name: .long, help: Help.option("bureau.settings.enterprises"))
        var enterprises: Int?

        @Option(name: .long, help: Help.option("format"))
        var format: OutputFormat = .table

        func validate() throws {
            _ = try pairs(limit).map { try step($0.0) }
            for (name, _) in try pairs(weight) {
                guard MatchAspect(rawValue: name) != nil || TrackAspect(rawValue: name) != nil
                else { throw unknown(name, MatchAspect.names + TrackAspect.names) }
            }
            guard (dormant?.elements ?? []).allSatisfy({ Int($0) != nil }) else {
                throw ValidationError(Words.text("commands.bureau.settings.days"))
            }
        }

        func perform(_ console: Console) async throws {
            let desk = try bureau.desk(console)
            let before = try desk.settings()
            let after = try changed(before)
            if after != before {
                try desk.set(after)
                console.say(Message("commands.bureau.changed"))
            }
            let records = Records(
                [.init("field"), .init("content")],
                rows: Self.rows(of: after),
            )
            try console.print(records.text(format, width: console.width))
        }

        private func changed(_ before: BureauSettings) throws -> BureauSettings {
            var limits = before.limits
            for (name, value) in try pairs(limit) { limits[try step(name)] = value }
            var match = before.matchWeights
            var track = before.trackWeights
            for (name, value) in try pairs(weight) {
                if let aspect = MatchAspect(rawValue: name) { match[aspect] = value }
                if let aspect = TrackAspect(rawValue: name) { track[aspect] = value }
            }
            return try BureauSettings(
                limits: limits,
                matchWeights: match,
                trackWeights: track,
                named: named ?? before.named,
                dormantDays: dormant?.elements.compactMap { Int($0) } ?? before.dormantDays,
                privateEnterprises: enterprises ?? before.privateEnterprises,
            )
        }

        private func step(_ name: String) throws -> ApplicationStep {
            guard let step = ApplicationStep(rawValue: name) else {
                throw unknown(name, ApplicationStep.allCases.map(\.rawValue))
            }
            return step
        }

        private func pairs(_ typed: [String]) throws -> [(String, Int)] {
            try typed.map { text in
                let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2, let value = Int(parts[1]) else {
                    throw ValidationError(
                        Words.text("commands.bureau.settings.pair", ["name": .text(text)])
                    )
                }
                return (parts[0], value)
            }
        }

        private func unknown(_ name: String, _ known: [String]) -> ValidationError {
            let known = known.joined(separator: ", ")
            return ValidationError(
                Words.text(
                    "commands.bureau.settings.unknown",
                    ["name": .text(name), "known": .text(known)],
                )
            )
        }

        private static func rows(of settings: BureauSettings) -> [[String]] {
            func group(_ key: String) -> String { Words.text("commands.bureau.settings.\(key)") }
            let limits = ApplicationStep.allCases.map { step in
                [
                    "\(group("limit")) \(Words.text(step.name)) (\(step.rawValue))",
                    String(settings.limit(step)),
                ]
            }
            let match = MatchAspect.allCases.map { aspect in
                [
                    "\(group("match")) \(Words.text(aspect.name)) (\(aspect.rawValue))",
                    String(settings.weight(aspect)),
                ]
            }
            let track = TrackAspect.allCases.map { aspect in
                [
                    "\(group("track")) \(Words.text(aspect.name)) (\(aspect.rawValue))",
                    String(settings.weight(aspect)),
                ]
            }
            let days = settings.dormantDays.map { String($0) }.joined(separator: ", ")
            return limits + match + track + [
                [group("named"), String(settings.named)], [group("dormant"), days],
                [
                    group("enterprises"),
                    settings.privateEnterprises.map { String($0) } ?? group("fromRegister"),
                ],
            ]
        }
    }
}

extension CaseIterable where Self: RawRepresentable<String> {
    /// The words of all cases.
    fileprivate static var names: [String] { allCases.map(\.rawValue) }
}
