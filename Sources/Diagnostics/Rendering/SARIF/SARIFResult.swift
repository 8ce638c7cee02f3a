/// One finding as a result of SARIF.
struct SARIFResult {
    private static let mostRelated = 999

    private let entry: ReportEntry
    private let context: ReportContext
    private let rules: SARIFRules

    init(_ entry: ReportEntry, context: ReportContext, rules: SARIFRules) {
        self.entry = entry
        self.context = context
        self.rules = rules
    }

    var object: JSONOutput {
        let rule = entry.diagnostic.rule
        var members: [(String, JSONOutput)] = [
            ("ruleId", .string(rule.rawValue)), ("ruleIndex", .number(rules.index(of: rule))),
            ("level", .string(entry.diagnostic.severity.rawValue)), ("message", SARIFText.message(entry.plainText)),
            ("locations", .array([location])),
        ]
        let related = entry.related.prefix(Self.mostRelated).enumerated().map(relatedLocation)
        if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
        let fixes = entry.repairs.filter { !$0.edits.isEmpty }.map(fix)
        if !fixes.isEmpty { members.append(("fixes", .array(fixes))) }
        members.append(("partialFingerprints", fingerprints))
        members.append(("suppressions", .array(suppressions)))
        return .object(members)
    }

    /// What no file is at fault for stands at the start of the registry's settings: code scanning shows no result without
    /// a place.
    private var location: JSONOutput {
        var members: [(String, JSONOutput)] = [
            (
                "physicalLocation",
                entry.place.map(SARIFLocation.physical) ?? SARIFLocation.start(of: context.fallbackPath)
            )
        ]
        if let contract = entry.contract {
            members.append(("logicalLocations", .array([.object([("fullyQualifiedName", .string(contract))])])))
        }
        if let label = entry.diagnostic.label { members.append(("message", SARIFText.message(label))) }
        return .object(members)
    }

    private func relatedLocation(_ index: Int, _ related: ReportEntry.Related) -> JSONOutput {
        .object([
            ("id", .number(index + 1)), ("physicalLocation", SARIFLocation.physical(related.place)),
            ("message", SARIFText.message(related.label)),
        ])
    }

    private func fix(_ repair: ReportEntry.Repair) -> JSONOutput {
        let files = Dictionary(grouping: repair.edits, by: \.place.repositoryPath)
        let changes = files.keys.sorted().map { path in
            let replacements = (files[path] ?? []).map { edit in
                JSONOutput.object([
                    ("deletedRegion", SARIFLocation.region(edit.place)),
                    ("insertedContent", .object([("text", .string(edit.replacement))])),
                ])
            }
            return JSONOutput.object([
                ("artifactLocation", SARIFLocation.artifact(path)), ("replacements", .array(replacements)),
            ])
        }
        return .object([
            ("description", SARIFText.message(repair.title)), ("artifactChanges", .array(changes)),
        ])
    }

    /// The second is the one that GitHub looks at.
    private var fingerprints: JSONOutput {
        .object([
            ("deedFinding/v1", .string(entry.fingerprint)),
            ("primaryLocationLineHash", .string(entry.fingerprint)),
        ])
    }

    private var suppressions: [JSONOutput] {
        guard let suppression = entry.diagnostic.suppression else { return [] }
        return [
            .object([
                ("kind", .string("external")), ("status", .string("accepted")),
                ("justification", .string(DisplayText.safeLines("waived " + suppression.text))),
            ])
        ]
    }
}
