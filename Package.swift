// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource]? = nil
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings)
}

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "deed",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "deed", targets: ["deed"]),
        .library(name: "DeedRuntime", targets: ["DeedRuntime"]),
        .library(name: "DeedFoundation", targets: ["DeedFoundation"]),
        .plugin(name: "GenerateContracts", targets: ["GenerateContracts"]),
        .plugin(name: "CheckContracts", targets: ["CheckContracts"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        module("DeedRuntime"),
        module("DeedFoundation", ["DeedRuntime"]),
        .systemLibrary(
            name: "CLibYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CCMark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        module("Diagnostics"),
        module("YAMLSyntax", ["CLibYAML", "Diagnostics"]),
        module("ContractModel", ["Diagnostics"]),
        module("ContractParsing", ["YAMLSyntax", "ContractModel", "Diagnostics"]),
        module("GitObjects", ["Diagnostics"]),
        module("ContractRegistry", ["ContractParsing", "ContractModel", "YAMLSyntax", "Diagnostics"]),
        module(
            "ContractBaselines",
            ["ContractRegistry", "GitObjects", "ContractParsing", "ContractModel", "YAMLSyntax", "Diagnostics"]),
        module("PayloadValidation", ["ContractRegistry", "ContractModel", "Diagnostics", "DeedRuntime"]),
        module(
            "PayloadStreams",
            ["CZlib", "PayloadValidation", "ContractRegistry", "ContractModel", "Diagnostics", "DeedRuntime"]),
        module(
            "PayloadSets", ["PayloadValidation", "ContractRegistry", "ContractModel", "Diagnostics", "DeedRuntime"]),
        module(
            "ContractRules",
            [
                "PayloadSets", "PayloadValidation", "ContractBaselines", "ContractRegistry", "ContractModel",
                "ContractParsing", "YAMLSyntax", "Diagnostics", "DeedRuntime",
            ]),
        module(
            "ContractGenerator", ["ContractRegistry", "ContractParsing", "ContractModel", "YAMLSyntax", "Diagnostics"]),
        module(
            "ContractInterchange",
            ["ContractRegistry", "ContractParsing", "ContractModel", "YAMLSyntax", "Diagnostics"]),
        module(
            "ContractSite",
            [
                "CCMark", "ContractRules", "ContractGenerator", "ContractInterchange", "ContractRegistry",
                "ContractModel",
                "Diagnostics",
            ]),
        .executableTarget(
            name: "deed",
            dependencies: [
                "ContractSite", "ContractRules", "ContractGenerator", "ContractInterchange", "PayloadSets",
                "PayloadStreams",
                "PayloadValidation", "ContractBaselines", "ContractRegistry", "GitObjects", "ContractParsing",
                "ContractModel", "YAMLSyntax",
                "Diagnostics", "DeedRuntime", arguments,
            ], swiftSettings: settings),
        .executableTarget(
            name: "deed-generator", dependencies: ["ContractGenerator", "ContractRegistry", "Diagnostics"],
            swiftSettings: settings),
        .plugin(name: "GenerateContracts", capability: .buildTool(), dependencies: ["deed-generator"]),
        .plugin(
            name: "CheckContracts",
            capability: .command(
                intent: .custom(verb: "check-contracts", description: "Checks this package's contracts.")),
            dependencies: ["deed"]),

        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("DeedRuntimeTests", ["DeedRuntime"]),
        tests("DeedFoundationTests", ["DeedFoundation", "DeedRuntime"]),
        tests("YAMLSyntaxTests", ["YAMLSyntax", "Diagnostics"]),
        tests("ContractModelTests", ["ContractModel", "Diagnostics"]),
        tests("ContractParsingTests", ["ContractParsing", "ContractModel", "YAMLSyntax", "Diagnostics"]),
        tests(
            "ContractRegistryTests",
            [
                "ContractBaselines", "GitObjects", "ContractRegistry", "ContractParsing", "ContractModel",
                "YAMLSyntax", "Diagnostics",
            ]),
        tests("GitObjectsTests", ["GitObjects", "Diagnostics"]),
        tests(
            "PayloadSetsTests",
            [
                "PayloadSets", "PayloadValidation", "ContractRegistry", "ContractParsing", "ContractModel",
                "YAMLSyntax",
                "Diagnostics", "DeedRuntime",
            ]),
        tests(
            "PayloadValidationTests",
            [
                "PayloadValidation", "ContractRegistry", "ContractParsing", "ContractModel", "YAMLSyntax",
                "Diagnostics", "DeedRuntime",
            ]),
        tests("ContractSiteTests", ["ContractSite"]),
        tests(
            "PayloadStreamsTests",
            [
                "PayloadStreams", "PayloadValidation", "ContractRegistry", "ContractParsing", "ContractModel",
                "YAMLSyntax", "Diagnostics", "DeedRuntime",
            ]),
        tests(
            "ContractRulesTests",
            [
                "ContractRules", "PayloadSets", "PayloadValidation", "ContractBaselines", "ContractRegistry",
                "ContractParsing", "ContractModel", "YAMLSyntax", "Diagnostics", "DeedRuntime",
            ]),
        tests(
            "CompatibilityEvidenceTests",
            [
                "ContractRules", "ContractInterchange", "PayloadSets", "PayloadValidation", "ContractRegistry",
                "ContractParsing", "ContractModel", "YAMLSyntax", "Diagnostics", "DeedRuntime",
            ]),
        tests(
            "ContractGeneratorTests",
            [
                "ContractRules", "PayloadSets", "ContractGenerator", "ContractRegistry", "ContractParsing",
                "ContractModel", "YAMLSyntax",
                "Diagnostics",
                "DeedRuntime",
            ]),
        .testTarget(
            name: "GoldenContractsTests",
            dependencies: ["PayloadValidation", "ContractRegistry", "ContractModel", "Diagnostics", "DeedRuntime"],
            exclude: ["contracts"], swiftSettings: settings),
        tests(
            "ContractInterchangeTests",
            [
                "ContractInterchange", "PayloadValidation", "DeedRuntime", "ContractRegistry", "ContractParsing",
                "ContractModel", "YAMLSyntax", "Diagnostics",
            ]),
        tests("Scenarios", ["deed"], exclude: ["Cases"]),
        tests("Architecture", []),
    ]
)
