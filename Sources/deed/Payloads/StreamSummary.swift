import Diagnostics
import PayloadStreams

/// What a run over rows came to, in words: what was read, what is wrong by event, rule and field, what the filters took away, and
/// what the reader should know of the files.
struct StreamSummary {
    private let outcome: StreamRun.Outcome
    private let filters: [RowFilter]
    private let hasUpcasts: Bool

    init(_ outcome: StreamRun.Outcome, filters: [RowFilter], hasUpcasts: Bool) {
        self.outcome = outcome
        self.filters = filters
        self.hasUpcasts = hasUpcasts
    }

    private var tally: StreamTally { outcome.tally }

    var text: String { ([total] + groups + upcasts + taken + notes).joined(separator: "\n") }

    private var total: String {
        let unknown = tally.unknown > 0 ? ", \(Quantity.grouped(tally.unknown)) of them unknown to the registry" : ""
        return "checked \(Quantity(tally.rows, "row")): \(Self.split(tally.rows, tally.invalid))" + unknown
    }

    private static func split(_ rows: Int, _ invalid: Int) -> String {
        if rows > 0, invalid == 0 { return rows == 1 ? "valid" : "all valid" }
        if rows > 0, invalid == rows { return rows == 1 ? "invalid" : "none valid" }
        return "\(Quantity.grouped(rows - invalid)) valid, \(Quantity.grouped(invalid)) invalid"
    }

    /// By name, then version.
    private var groups: [String] {
        let sorted = tally.groups.sorted { name(of: $0.key) < name(of: $1.key) }
        return sorted.flatMap { key, group in
            let head = "\(DisplayText.safe(name(of: key))): \(Quantity(group.rows, "row"))"
            // That nothing is known of them is in their name.
            guard key.event != nil || key.unknownType == nil else { return [head] }
            return ["\(head), \(Self.split(group.rows, group.invalid))"] + faults(of: group)
        }
    }

    private func name(of key: EventVersionKey) -> String {
        let version = key.version.map { " " + $0 } ?? ""
        if let event = key.event { return event + version }
        switch key.unknownType {
        case nil: return "rows that do not say what they are"
        case "": return "other unknown types"
        case let type?: return "unknown type \(type)" + version
        }
    }

    /// The most frequent first.
    private func faults(of group: StreamTally.Group) -> [String] {
        let sorted = group.faults.sorted {
            ($1.value, $0.key.rule, $0.key.field) < ($0.value, $1.key.rule, $1.key.field)
        }
        return sorted.map { fault, count in
            let place = fault.field.isEmpty ? "the row itself" : DisplayText.safe(fault.field)
            return "  \(fault.rule) at \(place): \(Quantity(count, "row"))"
        }
    }

    private var upcasts: [String] {
        hasUpcasts ? ["brought to the newest version: \(Quantity(tally.upcast, "row"))"] : []
    }

    private var taken: [String] {
        guard !filters.isEmpty else { return [] }
        let lines = zip(filters, tally.filtered).map { filter, count in
            "`\(DisplayText.safe(filter.text))` took away \(Quantity(count, "row"))"
        }
        return lines + ["left: \(Quantity(tally.kept, "row")), \(Self.split(tally.kept, tally.keptInvalid))"]
    }

    private var notes: [String] {
        outcome.binary.map { "note: \(shown($0)) does not look like text; its rows are kept as they are" }
            + outcome.cutOff.map { "note: \(shown($0)) ends within a row" }
    }

    private func shown(_ file: String) -> String { file == "-" ? "standard input" : "`\(DisplayText.safe(file))`" }
}
