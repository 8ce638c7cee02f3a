/// Writes the ordinary case of one contract out: a function for each record, list and map that is worth one. What it leaves to the
/// engine: values of kinds that are rare or cost much anyway, records of more than 64 fields, and types within themselves.
struct ScanPlanner {
    let table: TableOutline
    private var functions: [Int: ScanFunction] = [:]
    /// The nodes around the one that is planned.
    private var open: Set<Int> = []

    /// The functions of a contract, that of the payload first; none where the payload itself is left to the engine.
    static func functions(_ table: String) -> [ScanFunction] {
        var planner = ScanPlanner(table: TableOutline(table))
        guard planner.function(0) != nil else { return [] }
        return planner.functions.sorted { $0.key < $1.key }.map(\.value)
    }

    private init(table: TableOutline) { self.table = table }

    /// The name of the function that takes a node; nil where the engine takes it.
    private mutating func function(_ node: Int) -> String? {
        if let known = functions[node] { return known.name }
        guard open.insert(node).inserted else { return nil }
        defer { open.remove(node) }
        switch table.nodes[node].kind {
        case "record": functions[node] = record(node)
        case "list": functions[node] = list(node)
        case "map": functions[node] = map(node)
        default: break
        }
        return functions[node]?.name
    }

    // MARK: Records

    private mutating func record(_ number: Int) -> ScanFunction? {
        let node = table.nodes[number]
        guard 1...64 ~= node.fields.count, node.fields.allSatisfy({ Self.isPlain($0.name) }) else { return nil }
        let slots = node.fields.count + (node.has("unknown=preserve") || node.option("other") != nil ? 1 : 0)
        let isFull = slots == node.fields.count && node.fields.allSatisfy { !$0.isOptional && !$0.hasDefault }
        var body = ScanBody()
        body.line(
            "let record = scan.\(node.hasInvariants ? "openNoting" : "open")"
                + "(\(number), fields: \(node.fields.count), slots: \(slots), isFull: \(isFull), into: slot, at: start)"
        )
        body.line("var place = start")
        var members = RecordMembers(isNoting: node.hasInvariants)
        for (index, field) in node.fields.enumerated() {
            let value = self.value(field.use, into: Self.slot(index), at: "next")
            members.add(index, field, value, to: &body)
        }
        members.close(node, &body)
        return ScanFunction(name: "record\(number)", lines: body.lines)
    }

    private static func slot(_ index: Int) -> String { index == 0 ? "record.slots" : "record.slots &+ \(index)" }

    /// Whether a name stands in JSON as it is.
    static func isPlain(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }

    // MARK: Lists and maps

    private mutating func list(_ number: Int) -> ScanFunction? {
        let node = table.nodes[number]
        guard !node.has("unique"), let content = node.content else { return nil }
        let value = self.value(content, into: "item", at: "place")
        guard !value.isEngines else { return nil }
        var body = ScanBody()
        body.line("var place = json.first(of: 0x5B, at: start)")
        body.line("guard place >= 0 else { return scan.value(\(number * 2), into: slot, at: start) }")
        body.line("var list = scan.openList(into: slot)")
        body.line("repeat {")
        body.line("    let item = scan.item(of: &list)")
        body.lines += value.lines.map { "    " + $0 }
        body.line("    place = \(value.expression)")
        body.line("} while json.hasNext(before: 0x5D, at: &place)")
        body.line("return scan.close(list, \(Self.counts(node))at: place)")
        return ScanFunction(name: "list\(number)", lines: body.lines)
    }

    private mutating func map(_ number: Int) -> ScanFunction? {
        let node = table.nodes[number]
        guard node.option("key") == nil, let content = node.content else { return nil }
        let value = self.value(content, into: "item", at: "place")
        guard !value.isEngines else { return nil }
        var body = ScanBody()
        body.line("var place = json.first(of: 0x7B, at: start)")
        body.line("guard place >= 0 else { return scan.value(\(number * 2), into: slot, at: start) }")
        body.line("var map = scan.openMap(into: slot)")
        body.line("repeat {")
        body.line("    let item = scan.key(json, of: &map, at: &place)")
        body.lines += value.lines.map { "    " + $0 }
        body.line("    place = \(value.expression)")
        body.line("} while json.hasNext(before: 0x7D, at: &place)")
        body.line("return scan.close(map, \(number * 2), \(Self.counts(node))from: start, at: place)")
        return ScanFunction(name: "map\(number)", lines: body.lines)
    }

    private static func counts(_ node: TableOutline.Node) -> String {
        ["min", "max"].compactMap { key in node.option(key).map { "\(key): \($0), " } }.joined()
    }

    // MARK: Values

    /// How a value is taken.
    private mutating func value(_ use: TableOutline.Use, into slot: String, at place: String) -> ScanValue {
        let plain = plainValue(use, into: slot, at: place)
        guard use.isNullable, !plain.isEngines else { return plain }
        var value = plain
        value.expression =
            "json.has(\"null\", at: \(place)) ? scan.null(into: \(slot), at: \(place)) : \(plain.expression)"
        return value
    }

    private mutating func plainValue(_ use: TableOutline.Use, into slot: String, at place: String) -> ScanValue {
        let (node, code) = (table.nodes[use.node], use.node * 2 + (use.isNullable ? 1 : 0))
        let end = "into: \(slot), at: \(place))"
        switch node.kind {
        case "string" where node.option("format") == nil:
            let pattern = node.option("pattern") == nil ? "" : "pattern: \(table.patterns(before: use.node)), "
            return ScanValue("scan.text(json, \(code), \(pattern)\(Self.counts(node))\(end)")
        case "int32", "int64", "uint32":
            guard let bounds = IntegerBounds(node) else { break }
            return ScanValue("scan.integer(json, \(code), min: \(bounds.low), max: \(bounds.high), \(end)")
        case "boolean", "uuid", "double": return ScanValue("scan.\(node.kind)(json, \(code), \(end)")
        case "timestamp" where node.words.isEmpty: return ScanValue("scan.timestamp(json, \(code), \(end)")
        case "enum" where !node.has("integer"):
            if let choice = Self.choice(node.values, code, end, place) { return choice }
        case "record", "list", "map":
            if let name = function(use.node) { return ScanValue("\(name)(json, &scan, \(slot), \(place))") }
        default: break
        }
        return ScanValue("scan.value(\(code), \(end)", isEngines: true)
    }

    /// All values of a small enum are compared at once.
    private static func choice(_ values: [String], _ code: Int, _ end: String, _ place: String) -> ScanValue? {
        guard 1...12 ~= values.count, values.allSatisfy({ $0.utf8.count <= 14 && isPlain($0) }) else { return nil }
        let parts = values.enumerated().map { index, value in
            "json.choice(\(index), \(SwiftText.literal("\"\(value)\"")), at: \(place))"
        }
        let line = "let choice = json.hasRoom(at: \(place)) ? \(parts.joined(separator: " | ")) : 0"
        let expression = "choice != 0 ? scan.choice(choice, \(end) : scan.value(\(code), \(end)"
        return ScanValue(expression, lines: [line])
    }
}
