/// A function that takes the ordinary case of one node.
struct ScanFunction {
    var name: String
    var lines: [String]
}

/// How a value is taken: an expression for the place behind it, and the lines before that.
struct ScanValue {
    var expression: String
    var lines: [String]
    /// Whether the engine does all of it.
    var isEngines: Bool

    init(_ expression: String, lines: [String] = [], isEngines: Bool = false) {
        self.expression = expression
        self.lines = lines
        self.isEngines = isEngines
    }
}

/// The lines of a function.
struct ScanBody {
    var lines: [String] = []

    mutating func line(_ text: String) { lines.append(text) }
}

/// The members of a record in the order of the contract. A field that may be missing is passed over; where one is missing that
/// must be there, or another key stands, the engine takes the rest.
struct RecordMembers {
    let isNoting: Bool
    /// The fields that were there for certain.
    private var certain: UInt64 = 0
    private var hasOptional = false
    /// Whether a field before may have been missing, so that it is not known whether a bracket or a comma stands before the key.
    private var mayBeFirst = true

    init(isNoting: Bool) { self.isNoting = isNoting }

    private var seen: String {
        let bits = "0x" + String(certain, radix: 16, uppercase: true)
        return hasOptional ? "seen | \(bits)" : bits
    }

    mutating func add(_ index: Int, _ field: TableOutline.Field, _ value: ScanValue, to body: inout ScanBody) {
        let mayBeMissing = field.isOptional || field.hasDefault
        if mayBeMissing, !hasOptional {
            body.line("var seen: UInt64 = 0")
            hasOptional = true
        }
        let text = "\"\(field.name)\":"
        let behind =
            mayBeFirst && index > 0
            ? "place == start ? \(SwiftText.literal("{" + text)) : \(SwiftText.literal("," + text))"
            : SwiftText.literal((mayBeFirst ? "{" : ",") + text)
        let next = "json.value(behind: \(behind), at: place)"
        if mayBeMissing {
            body.line("if case let next = \(next), next >= 0 {")
            add(index, value, "    ", to: &body)
            body.line("    seen |= 0x\(String(1 << UInt64(index), radix: 16, uppercase: true))")
            body.line("}")
        } else {
            body.line("do {")
            body.line("    let next = \(next)")
            body.line("    guard next >= 0 else { return scan.rest(of: record, seen: \(seen), at: place) }")
            add(index, value, "    ", to: &body)
            body.line("}")
            certain |= 1 << UInt64(index)
            mayBeFirst = false
        }
    }

    private func add(_ index: Int, _ value: ScanValue, _ indent: String, to body: inout ScanBody) {
        if isNoting { body.line(indent + "scan.note(next, of: record, \(index))") }
        body.lines += value.lines.map { indent + $0 }
        body.line(indent + "place = \(value.expression)")
    }

    /// Ends the record. Invariants are the engine's.
    mutating func close(_ node: TableOutline.Node, _ body: inout ScanBody) {
        guard !isNoting, !mayBeFirst else {
            return body.line("return scan.rest(of: record, seen: \(seen), at: place)")
        }
        let wanted = node.fields.indices.filter { !node.fields[$0].isOptional || node.fields[$0].hasDefault }
            .reduce(UInt64(0)) { $0 | 1 << UInt64($1) }
        let bits = "0x" + String(wanted, radix: 16, uppercase: true)
        body.line("return scan.close(json, record, seen: \(seen), wanted: \(bits), at: place)")
    }
}

/// The bounds of a whole number, where they are whole numbers themselves.
struct IntegerBounds {
    let low: Int64
    let high: Int64

    init?(_ node: TableOutline.Node) {
        guard !node.has("text"), node.option("step") == nil else { return nil }
        var (low, high): (Int64, Int64) =
            switch node.kind {
            case "int32": (Int64(Int32.min), Int64(Int32.max))
            case "uint32": (0, Int64(UInt32.max))
            default: (.min, .max)
            }
        for (key, offset) in [("min", Int64(0)), ("max", 0), ("above", 1), ("below", -1)] {
            guard let text = node.option(key) else { continue }
            guard let bound = Int64(text), bound.magnitude < UInt64(Int64.max) else { return nil }
            if key == "min" || key == "above" {
                low = max(low, bound + offset)
            } else {
                high = min(high, bound + offset)
            }
        }
        (self.low, self.high) = (low, high)
    }
}
