// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Shop",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "deed", path: "../..")],
    targets: [
        .target(
            name: "ShopEvents",
            dependencies: [.product(name: "DeedRuntime", package: "deed")],
            plugins: [.plugin(name: "GenerateContracts", package: "deed")]),
        .executableTarget(
            name: "order-report",
            dependencies: ["ShopEvents", .product(name: "DeedRuntime", package: "deed")]),
    ]
)
