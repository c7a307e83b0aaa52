/// Counts findings by level.
struct LevelTally {
    private(set) var counts = HealthReport.LevelCounts()

    init(_ levels: [HealthReport.Level]) {
        for level in levels {
            switch level {
            case .red: counts.red += 1
            case .orange: counts.orange += 1
            case .yellow: counts.yellow += 1
            case .blue: counts.blue += 1
            }
        }
    }
}
