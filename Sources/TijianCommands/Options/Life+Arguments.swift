public import ArgumentParser
import Practice

extension CheckupSource: ExpressibleByArgument {}
extension CheckupForm: ExpressibleByArgument {}
extension ConsentKind: ExpressibleByArgument {}
extension HandoverMode: ExpressibleByArgument {}
extension ContactRecord.Mode: ExpressibleByArgument {}
extension ContactRecord.Result: ExpressibleByArgument {}
extension PaperReturn.Way: ExpressibleByArgument {}
extension SatisfactionRating.RaterRole: ExpressibleByArgument {}
extension RequestCategory: ExpressibleByArgument {}
extension RequestOutcome: ExpressibleByArgument {}
extension RetentionClass: ExpressibleByArgument {}
extension Appraisal.Decision: ExpressibleByArgument {}
