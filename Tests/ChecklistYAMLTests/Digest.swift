import Checklists

/// A small hash for tests; the product is given SHA-256.
enum Digest {
    /// FNV-1a over the bytes, as text.
    static func of(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}

extension RiskPoint {
    /// The point as a snapshot keeps it.
    var withoutExamples: RiskPoint {
        RiskPoint(
            id: id,
            aliases: aliases,
            title: title,
            isInScreen: isInScreen,
            applies: applies,
            questions: questions,
            tables: tables,
            values: values,
            papers: papers,
            findings: findings,
            legalBasis: legalBasis,
            consequences: consequences,
            recommendations: recommendations,
        )
    }
}
