import Testing

@Suite struct ImportGraph {
    /// What each target may import; what those may import is meant too.
    static let arrows: [String: Set<String>] = [
        "DeedRuntime": [],
        "DeedFoundation": ["DeedRuntime", "Foundation"],
        "Diagnostics": [],
        "YAMLSyntax": ["CLibYAML", "Diagnostics"],
        "ContractModel": ["Diagnostics"],
        "ContractParsing": ["YAMLSyntax", "ContractModel"],
        "GitObjects": ["Diagnostics"],
        "ContractRegistry": ["ContractParsing"],
        "ContractBaselines": ["ContractRegistry", "GitObjects"],
        "PayloadSets": ["PayloadValidation"],
        "PayloadStreams": ["PayloadValidation", "CZlib"],
        "ContractRules": ["PayloadSets", "ContractBaselines"],
        "ContractGenerator": ["ContractRegistry"],
        "ContractInterchange": ["ContractRegistry"],
        "PayloadValidation": ["ContractRegistry", "DeedRuntime"],
        "ContractSite": ["ContractRules", "ContractGenerator", "ContractInterchange", "CCMark"],
        "deed": [
            "ContractSite", "PayloadStreams", "ArgumentParser",
        ],
        "deed-generator": ["ContractGenerator"],
    ]

    /// The C library and what comes with the compiler; none of them is a dependency to choose.
    static let platform: Set<String> = ["Glibc", "Musl", "Darwin", "Dispatch", "Synchronization"]

    static func reachable(from target: String) -> Set<String> {
        var found: Set<String> = []
        var open = Array(arrows[target] ?? [])
        while let next = open.popLast() {
            if found.insert(next).inserted { open += arrows[next] ?? [] }
        }
        return found
    }

    @Test func `every import is an arrow of the table`() throws {
        for file in try SourceTree.files(in: "Sources") {
            let allowed = Self.reachable(from: file.target).union(Self.platform)
            for name in file.imports where !allowed.contains(name) {
                Issue.record("\(file.path) imports \(name)")
            }
        }
    }

    @Test func `every target stands in the table`() throws {
        let targets = Set(try SourceTree.files(in: "Sources").map(\.target))
        #expect(targets == Set(Self.arrows.keys))
    }

    @Test func `the table has no way back`() {
        for target in Self.arrows.keys { #expect(!Self.reachable(from: target).contains(target), "\(target)") }
    }

    @Test func `only the command line prints`() throws {
        for file in try SourceTree.files(in: "Sources") where !file.target.hasPrefix("deed") {
            let prints = file.lines.contains { $0.firstMatch(of: /(^|[ {(])print\(/) != nil }
            #expect(!prints, "\(file.path)")
        }
    }
}
