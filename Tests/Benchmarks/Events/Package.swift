// swift-tools-version: 6.2

import PackageDescription

// Sources/ShopEvents is generated: `bench` writes it from contracts/ before it builds this package.
let package = Package(
    name: "Events",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "deed", path: "../../..")],
    targets: [
        .target(name: "ShopEvents", dependencies: [.product(name: "DeedRuntime", package: "deed")]),
        .executableTarget(
            name: "read-events", dependencies: ["ShopEvents", .product(name: "DeedRuntime", package: "deed")]),
    ]
)
