// swift-tools-version: 6.2

import PackageDescription

// Sources/ShopEvents and Sources/SpecialisedEvents are generated: `bench` writes them from contracts/ before it builds this
// package, the second one with code that is specialised for the contract.
let package = Package(
    name: "Events",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "deed", path: "../../..")],
    targets: [
        .target(name: "ShopEvents", dependencies: [.product(name: "DeedRuntime", package: "deed")]),
        .target(name: "SpecialisedEvents", dependencies: [.product(name: "DeedRuntime", package: "deed")]),
        .executableTarget(
            name: "read-events",
            dependencies: ["ShopEvents", "SpecialisedEvents", .product(name: "DeedRuntime", package: "deed")]),
    ]
)
