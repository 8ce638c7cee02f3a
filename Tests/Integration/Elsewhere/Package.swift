// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
    .defaultIsolation(MainActor.self),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "Elsewhere",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "deed", path: "../../..")],
    targets: [
        .target(
            name: "TwoEvents", dependencies: [.product(name: "DeedRuntime", package: "deed")],
            plugins: [.plugin(name: "GenerateContracts", package: "deed")]),
        .target(
            name: "StrictEvents", dependencies: [.product(name: "DeedRuntime", package: "deed")], swiftSettings: strict,
            plugins: [.plugin(name: "GenerateContracts", package: "deed")]),
        .testTarget(
            name: "ElsewhereTests",
            dependencies: ["TwoEvents", "StrictEvents", .product(name: "DeedRuntime", package: "deed")]),
    ]
)
