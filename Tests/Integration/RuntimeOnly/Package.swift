// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "RuntimeOnly",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "deed", path: "../../..")],
    targets: [
        .executableTarget(name: "RuntimeOnly", dependencies: [.product(name: "DeedRuntime", package: "deed")])
    ]
)
