/// A contract as a test, or a file that belongs to none.
struct JUnitCase {
    var name: String
    var entries: [ReportEntry]

    var errors: [ReportEntry] { entries.filter { $0.rank == 3 } }
    var others: [ReportEntry] { entries.filter { $0.rank < 3 } }
}

/// The contracts of a domain as tests.
struct JUnitSuite {
    var name: String
    var cases: [JUnitCase]

    var failures: Int { cases.count { !$0.errors.isEmpty } }
}

/// The findings of a report by contract, those of no contract by file.
struct JUnitSuites {
    /// The suite of what belongs to no contract.
    private static let remainder = "registry"

    private(set) var list: [JUnitSuite] = []

    init(_ report: Report) {
        var members: [String: [ReportEntry]] = [:]
        var files: [String: [ReportEntry]] = [:]
        for subject in report.context.subjects { members[subject] = [] }
        for entry in report.worstFirst {
            if let contract = entry.contract {
                members[contract, default: []].append(entry)
            } else {
                files[entry.place?.repositoryPath ?? Self.remainder, default: []].append(entry)
            }
        }
        let domains = Dictionary(grouping: members.keys, by: Self.domain)
        list = domains.keys.sorted().map { Self.suite($0, domains[$0] ?? [], members) }
        if !files.isEmpty { list.append(Self.suite(Self.remainder, Array(files.keys), files)) }
    }

    private static func suite(
        _ name: String, _ cases: [String], _ entries: [String: [ReportEntry]]
    ) -> JUnitSuite {
        JUnitSuite(name: name, cases: cases.sorted().map { JUnitCase(name: $0, entries: entries[$0] ?? []) })
    }

    /// `orders` of `orders.order_placed`.
    private static func domain(of subject: String) -> String {
        subject.lastIndex(of: ".").map { String(subject[..<$0]) } ?? remainder
    }
}
