extension HealthReport {
    /// What the cover of the report says.
    public struct Cover: Codable, Hashable, Sendable {
        /// The report's number.
        public var reportNumber: String
        /// The enterprise's full name.
        public var enterpriseName: String
        /// The unified social credit code.
        public var creditCode: String?
        /// The law firm's full name.
        public var firmName: String
        /// The lawyers who sign.
        public var lawyers: [Person]
        /// The lawyer who approved it, other than the author.
        public var reviewer: Person?
        /// A recorded exception to the two-person rule, when there was one.
        public var reviewNote: String?
        /// 基准日: the day whose facts and law the report speaks of.
        public var baseDate: String
        /// The day of issue; nil while it is a draft.
        public var issueDate: String?
        /// Counts the versions issued of this report.
        public var version: Int
        /// Whether it is in force.
        public var status: Status
        /// 使用范围: who may use it and for what.
        public var useNote: String
        /// The code printed on every page of an issued report.
        public var fingerprint: FingerprintCode?

        /// Creates it from its parts.
        public init(
            reportNumber: String,
            enterpriseName: String,
            creditCode: String? = nil,
            firmName: String,
            lawyers: [Person] = [],
            reviewer: Person? = nil,
            reviewNote: String? = nil,
            baseDate: String,
            issueDate: String? = nil,
            version: Int = 1,
            status: Status,
            useNote: String,
            fingerprint: FingerprintCode? = nil,
        ) {
            self.reportNumber = reportNumber
            self.enterpriseName = enterpriseName
            self.creditCode = creditCode
            self.firmName = firmName
            self.lawyers = lawyers
            self.reviewer = reviewer
            self.reviewNote = reviewNote
            self.baseDate = baseDate
            self.issueDate = issueDate
            self.version = version
            self.status = status
            self.useNote = useNote
            self.fingerprint = fingerprint
        }
    }
}
