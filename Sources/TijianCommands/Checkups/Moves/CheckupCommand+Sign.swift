import ArgumentParser
import Checklists
import Diagnostics
import Practice
import Workflows

extension CheckupCommand {
    /// `tijian checkup sign`: records agreement, undertaking of confidence and consents, signed together.
    struct Sign: CheckupMoveCommand {
        static let configuration = Help.configuration("sign", key: "checkup.sign")
        static let action = CheckupAction.sign

        @OptionGroup var office: OfficeOptions
        @OptionGroup var name: CheckupArgument
        @OptionGroup var step: StepOptions

        @Option(name: .long, help: Help.option("signer"))
        var signer: String

        @Option(name: .long, help: Help.option("consent.allow"))
        var allow: CommaList?

        @Option(name: .customLong("signed"), help: Help.option("sign.signed"))
        var signed: CommaList?

        func validate() throws {
            for name in allow?.elements ?? [] where ConsentKind(rawValue: name) == nil {
                throw ValidationError(Words.text("commands.unknownChoice", ["name": .text(name)]))
            }
            for name in signed?.elements ?? [] where CheckupForm(rawValue: name) == nil {
                throw ValidationError(Words.text("commands.unknownChoice", ["name": .text(name)]))
            }
        }

        /// Of each kind of data the sheet says yes or no: what is not allowed is refused.
        func complete(_ step: inout CheckupStep, in office: Office, of checkup: Checkup) throws {
            let day = step.day ?? office.today
            let forms =
                signed.map { $0.elements.compactMap(CheckupForm.init) }
                ?? [.agreement, .confidentiality, .consent]
            step.forms = try forms.map { try SignedForm($0, on: day, by: signer) }
            guard forms.contains(.consent) else { return }
            let allowed = Set((allow?.elements ?? []).compactMap(ConsentKind.init))
            step.consents = try ConsentKind.allCases.map { kind in
                try ConsentDecision(
                    kind,
                    allowed.contains(kind) ? .given : .refused,
                    on: day,
                    signer: signer,
                )
            }
        }
    }
}
