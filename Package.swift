// swift-tools-version: 6.2
import PackageDescription

// Arrows point down only; the order of the targets below is the order of the layers.
// CI builds with --explicit-target-dependency-import-check error.

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

/// Each library keeps the words that people read in `Languages/zh.json` and `Languages/en.json`.
let languages: [Resource] = [
    .embedInCode("Languages/zh.json"),
    .embedInCode("Languages/en.json"),
]

let package = Package(
    name: "tijian",
    products: [
        .executable(name: "tijian", targets: ["tijian"])
    ],
    traits: [
        .trait(
            name: "PostgreSQL",
            description: "Bureau ledgers on PostgreSQL beside SQLite; needs libpq-dev.",
        )
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    ],
    targets: [
        // The system's libraries.
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(
            name: "CSodium",
            pkgConfig: "libsodium",
            providers: [.apt(["libsodium-dev"])],
        ),
        .systemLibrary(
            name: "CPostgreSQL",
            pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"])],
        ),

        // Pure: values in, values out.
        .target(
            name: "Diagnostics",
            dependencies: [],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "DiagnosticsTests",
            dependencies: ["Diagnostics"],
            swiftSettings: settings,
        ),
        .target(
            name: "Checklists",
            dependencies: ["Diagnostics"],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "ChecklistsTests",
            dependencies: ["Checklists", "Diagnostics"],
            swiftSettings: settings,
        ),
        .target(
            name: "Interviews",
            dependencies: ["Checklists", "Diagnostics"],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "InterviewsTests",
            dependencies: ["Checklists", "Diagnostics", "Interviews"],
            swiftSettings: settings,
        ),
        .target(
            name: "Assessments",
            dependencies: ["Checklists", "Diagnostics", "Interviews"],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "AssessmentsTests",
            dependencies: ["Assessments", "Checklists", "Diagnostics", "Interviews"],
            exclude: ["Goldens"],
            swiftSettings: settings,
        ),
        .target(
            name: "Practice",
            dependencies: ["Assessments", "Checklists", "Diagnostics", "Interviews"],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "PracticeTests",
            dependencies: ["Assessments", "Checklists", "Diagnostics", "Interviews", "Practice"],
            swiftSettings: settings,
        ),
        .target(
            name: "Bureau",
            dependencies: ["Checklists", "Diagnostics", "Practice"],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "BureauTests",
            dependencies: ["Bureau", "Checklists", "Diagnostics", "Practice"],
            swiftSettings: settings,
        ),

        // The edges: files, databases, documents.
        .target(
            name: "ChecklistYAML",
            dependencies: ["Bureau", "CYAML", "Checklists", "Diagnostics", "Interviews"],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "ChecklistYAMLTests",
            dependencies: ["ChecklistYAML", "Checklists", "Diagnostics", "Interviews"],
            exclude: ["Golden"],
            swiftSettings: settings,
        ),
        .target(
            name: "Store",
            dependencies: [
                "CSodium", "Diagnostics", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "CSodium", "Diagnostics", "Store", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings,
        ),
        .target(
            name: "BureauLedger",
            dependencies: [
                "Bureau", "Checklists", "Diagnostics", "Practice",
                .product(name: "GRDB", package: "GRDB.swift"),
                .target(name: "CPostgreSQL", condition: .when(traits: ["PostgreSQL"])),
            ],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "BureauLedgerTests",
            dependencies: [
                "Bureau", "BureauLedger", "Checklists", "Diagnostics", "Practice",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings,
        ),
        .target(
            name: "StatuteTexts",
            dependencies: [
                "Checklists", "Diagnostics", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "StatuteTextsTests",
            dependencies: [
                "Checklists", "Diagnostics", "StatuteTexts",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings,
        ),
        .target(
            name: "Reports",
            dependencies: [
                "Assessments", "Bureau", "Checklists", "Diagnostics", "Interviews", "Practice",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: languages + [.embedInCode("Languages/statutes.json")],
            swiftSettings: settings,
        ),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "Assessments", "Bureau", "ChecklistYAML", "Checklists", "Diagnostics",
                "Interviews", "Practice", "Reports",
            ],
            exclude: ["Goldens"],
            swiftSettings: settings,
        ),

        // Use cases: permission and transaction.
        .target(
            name: "Workflows",
            dependencies: [
                "Assessments", "Bureau", "BureauLedger", "ChecklistYAML", "Checklists",
                "Diagnostics", "Interviews", "Practice", "Reports", "StatuteTexts", "Store",
                .product(name: "SwiftCSV", package: "SwiftCSV"),
            ],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "WorkflowsTests",
            dependencies: [
                "Assessments", "Bureau", "BureauLedger", "ChecklistYAML", "Checklists",
                "Diagnostics", "Interviews", "Practice", "Reports", "Store", "Workflows",
            ],
            swiftSettings: settings,
        ),

        // What a person runs.
        .target(
            name: "TijianCommands",
            dependencies: [
                "Assessments", "Bureau", "BureauLedger", "ChecklistYAML", "Checklists",
                "Diagnostics", "Interviews", "Practice", "Reports", "StatuteTexts", "Store",
                "Workflows",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: languages,
            swiftSettings: settings,
        ),
        .testTarget(
            name: "TijianCommandsTests",
            dependencies: [
                "Assessments",
                "Bureau",
                "BureauLedger",
                "ChecklistYAML",
                "Checklists",
                "Diagnostics",
                "Interviews",
                "Practice",
                "Store",
                "TijianCommands",
                "Workflows",
            ],
            exclude: ["Goldens"],
            swiftSettings: settings,
        ),
        .executableTarget(
            name: "tijian",
            dependencies: ["TijianCommands"],
            swiftSettings: settings,
        ),

        // What `scripts/bench` runs; no product of the package.
        .executableTarget(
            name: "TijianBench",
            dependencies: [
                "Assessments", "Bureau", "BureauLedger", "ChecklistYAML", "Checklists",
                "Diagnostics", "Interviews", "Practice", "Reports", "Store", "Workflows",
            ],
            path: "Benchmarks",
            swiftSettings: settings,
        ),

        // The built program, run as a user runs it.
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Store", "tijian", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings,
        ),
    ],
)
