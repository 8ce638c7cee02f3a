// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "Shop",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "deed", path: "../../..")],
    targets: [
        .target(
            name: "ShopEvents", dependencies: [.product(name: "DeedRuntime", package: "deed")],
            plugins: [.plugin(name: "GenerateContracts", package: "deed")]),
        .target(name: "WebShop", dependencies: ["ShopEvents", .product(name: "DeedRuntime", package: "deed")]),
        .target(name: "RevenueReport", dependencies: ["ShopEvents", .product(name: "DeedRuntime", package: "deed")]),
        .executableTarget(name: "shop", dependencies: ["RevenueReport"]),
        .testTarget(
            name: "ShopTests",
            dependencies: [
                "ShopEvents", "WebShop", "RevenueReport", .product(name: "DeedRuntime", package: "deed"),
                .product(name: "DeedFoundation", package: "deed"),
            ]),
    ]
)
