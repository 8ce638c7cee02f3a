import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let whIdentifierCollision = LintRule(
        "wh-identifier-collision", .error, "no two fields become the same column",
        why: """
            Tables are flat: `total.currency` becomes `total_currency`. If there is a field of that name too, one of them
            overwrites the other, and nobody is told.
            """,
        instead: "Rename one of them; names on the wire can stay through `json_name`.",
        examples: [
            .fires(
                .fields(
                    """
                    total:
                      doc: What is charged.
                      fields:
                        currency: { type: string, pattern: "[A-Z]{3}", doc: "Of the total." }
                    «total_currency»: { type: string, pattern: "[A-Z]{3}", doc: "What the site shows." }
                    """),
                "`total_currency` and `total.currency` become the same column `total_currency`"),
            .passes(
                .fields(
                    """
                    total:
                      doc: What is charged.
                      fields:
                        currency: { type: string, pattern: "[A-Z]{3}", doc: "Of the total." }
                    shop_currency: { type: string, pattern: "[A-Z]{3}", doc: "What the site shows." }
                    """)),
        ],
        check: .contract { site, _ in
            guard site.status != .retired, site.resolved.holdsRecord else { return [] }
            var prints: [UInt64] = []
            FlatColumns.addPrints(of: site.resolved.payload, of: site.resolved, within: (NamePrint(), 0), to: &prints)
            guard NamePrint.hasRepeats(prints) else { return [] }
            var columns = FlatColumns(source: site.resolved.source, elsewhere: site.nameRange)
            columns.add(site.resolved.payload, of: site.resolved, prefix: [])
            return columns.collisions
        })
}

extension ResolvedContract {
    /// Whether a field is a record: otherwise columns are fields, whose names differ.
    fileprivate var holdsRecord: Bool {
        payload.fields.contains { if case .record = shape(of: $0.spec) { true } else { false } }
    }
}

/// The columns that a payload becomes when its records are flattened.
private struct FlatColumns {
    /// The contract's own file, and what to mark where both fields are written in another.
    let source: SourceID
    let elsewhere: SourceRange

    private struct Column {
        var path: [String]
        var range: SourceRange
    }

    private var columns: [String: Column] = [:]
    private(set) var collisions: [LintFinding] = []
    private var count = 0

    init(source: SourceID, elsewhere: SourceRange) {
        self.source = source
        self.elsewhere = elsewhere
    }

    /// Lists, maps and unions stay whole; records within records end at a depth that no table reaches.
    mutating func add(_ record: ResolvedRecord, of contract: ResolvedContract, prefix: [String]) {
        for field in record.fields where count < 4096 {
            let path = prefix + [field.name]
            if case .record(let inner) = contract.shape(of: field.spec), path.count < 8 {
                add(inner, of: contract, prefix: path)
            } else {
                note(Column(path: path, range: field.field.name.range))
            }
        }
    }

    /// What tells the columns apart, where only their letters count: names that collide have the same prints.
    static func addPrints(
        of record: ResolvedRecord, of contract: ResolvedContract, within: (print: NamePrint, depth: Int),
        to prints: inout [UInt64]
    ) {
        for field in record.fields where prints.count < 4096 {
            var (print, depth) = within
            print.add(field.name)
            depth += 1
            if case .record(let inner) = contract.shape(of: field.spec), depth < 8 {
                addPrints(of: inner, of: contract, within: (print, depth), to: &prints)
            } else {
                prints.append(print.value)
            }
        }
    }

    private mutating func note(_ column: Column) {
        count += 1
        let name = (column.path.count == 1 ? column.path[0] : column.path.joined(separator: "_")).lowercased()
        guard let other = columns[name] else {
            columns[name] = column
            return
        }
        // Siblings that differ in case alone are another rule's matter.
        guard other.path.count != column.path.count || other.path.dropLast() != column.path.dropLast() else { return }
        let marked = [column.range, other.range].first { $0.file == source } ?? elsewhere
        collisions.append(
            LintFinding(
                "`\(column.path.joined(separator: "."))` and `\(other.path.joined(separator: "."))` become the same column `\(name)`",
                at: marked,
                related: [RelatedPlace(marked == other.range ? column.range : other.range, "the same column")],
                help: "rename one of them, and keep its `json_name` if it is on the wire already",
                place: .path(FieldPath(components: column.path))))
    }
}
