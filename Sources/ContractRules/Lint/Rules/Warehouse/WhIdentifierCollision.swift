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
            // Columns of one name have one print, so that most contracts need no more than prints.
            var prints: [UInt64] = []
            site.resolved.eachColumn(from: NamePrint(), step: { $0.adding($1.name) }) { print, _ in
                prints.append(print.value)
            }
            guard NamePrint.hasRepeats(prints) else { return [] }
            var columns = FlatColumns(source: site.resolved.source, elsewhere: site.nameRange)
            site.resolved.eachColumn(from: [], step: { $0 + [$1.name] }) { path, field in
                columns.note(path, field.field.name.range)
            }
            return columns.collisions
        })
}

extension ResolvedContract {
    /// Whether a field is a record: otherwise columns are fields, whose names differ.
    fileprivate var holdsRecord: Bool {
        payload.fields.contains { if case .record = shape(of: $0.spec) { true } else { false } }
    }

    /// Every column that the payload becomes when its records are flattened, the first 4,096 of them, each with its path, which is
    /// made step by step. Lists, maps and unions stay whole; records within records end at a depth that no table reaches.
    fileprivate func eachColumn<Path>(
        from root: Path, step: (Path, ResolvedField) -> Path, _ body: (Path, ResolvedField) -> Void
    ) {
        var count = 0
        func visit(_ record: ResolvedRecord, _ path: Path, depth: Int) {
            for field in record.fields where count < 4096 {
                let path = step(path, field)
                if case .record(let inner) = shape(of: field.spec), depth < 8 {
                    visit(inner, path, depth: depth + 1)
                } else {
                    count += 1
                    body(path, field)
                }
            }
        }
        visit(payload, root, depth: 1)
    }
}

/// The columns that have been met, by their names.
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

    init(source: SourceID, elsewhere: SourceRange) {
        self.source = source
        self.elsewhere = elsewhere
    }

    mutating func note(_ path: [String], _ range: SourceRange) {
        let column = Column(path: path, range: range)
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
