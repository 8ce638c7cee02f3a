extension TableReader {
    mutating func readInvariant(_ line: inout TableLine) throws(TableError) {
        let record = try last(of: builder.records.count, .record, line)
        let id = try line.text("an id")
        let severity = try line.word("a severity")
        guard severity == "warn" || severity == "reject" else { throw line.error("`\(severity)` is no severity") }
        let form = try form(&line)
        builder.invariants.append(InvariantShape(id: id, isWarning: severity == "warn", form: form))
        builder.records[record].invariants.count += 1
    }

    private func form(_ line: inout TableLine) throws(TableError) -> InvariantShape.Form {
        switch try line.word("a form") {
        case "require": .require(try condition(&line), try paths(&line))
        case "forbid": .forbid(try condition(&line), try paths(&line))
        case "together": .together(try paths(&line))
        case "one": .exactlyOne(try paths(&line))
        case "some": .atLeastOne(try paths(&line))
        case "length": .equalLength(try paths(&line))
        case "compare": try comparison(&line)
        case let word: throw line.error("`\(word)` is no form of an invariant")
        }
    }

    private func condition(_ line: inout TableLine) throws(TableError) -> InvariantCondition {
        let path = try path(&line)
        let test: InvariantCondition.Test =
            switch try line.word("a test") {
            case "present": .present
            case "absent": .absent
            case "in": .oneOf(try values(&line))
            case "not": .noneOf(try values(&line))
            case let word: throw line.error("`\(word)` is no test")
            }
        guard line.next() == "then" else { throw line.error("`then` is missing") }
        return InvariantCondition(path: path, test: test)
    }

    private func values(_ line: inout TableLine) throws(TableError) -> [[UInt8]] {
        var values: [[UInt8]] = []
        while let word = line.upcoming, word != "then" {
            values.append(try line.bytes(word))
            _ = line.next()
        }
        return values
    }

    private func comparison(_ line: inout TableLine) throws(TableError) -> InvariantShape.Form {
        let left = try operand(&line)
        let word = try line.word("a comparison")
        guard let comparison = InvariantComparison(rawValue: String(word)) else {
            throw line.error("`\(word)` is no comparison")
        }
        return .compare(left, comparison, try operand(&line))
    }

    private func operand(_ line: inout TableLine) throws(TableError) -> InvariantOperand {
        let path = try path(&line)
        let word = try line.word("a kind")
        guard let kind = InvariantOperand.Kind(rawValue: String(word)) else {
            throw line.error("`\(word)` cannot be compared")
        }
        return InvariantOperand(path: path, kind: kind)
    }

    private func paths(_ line: inout TableLine) throws(TableError) -> [InvariantPath] {
        var paths: [InvariantPath] = []
        while !line.isEmpty { paths.append(try path(&line)) }
        guard !paths.isEmpty else { throw line.error("a path is missing") }
        return paths
    }

    private func path(_ line: inout TableLine) throws(TableError) -> InvariantPath {
        let word = try line.word("a path")
        let field = word.prefix { $0.isNumber }
        var path = InvariantPath(field: Int(try line.integer(field)), steps: [])
        guard path.field < (builder.records.last?.fields.count ?? 0) else { throw line.error("`\(word)` is no field") }
        var rest = word.dropFirst(field.count)
        while let sign = rest.first {
            let text = rest.dropFirst().prefix { $0 != "." && $0 != "#" && $0 != "~" }
            path.steps.append(try step(sign, text, line))
            rest = rest.dropFirst(text.count + 1)
        }
        return path
    }

    private func step(
        _ sign: Character, _ text: Substring, _ line: TableLine
    ) throws(TableError) -> InvariantPath.Step {
        switch sign {
        case ".": return .member(try line.unescape(text))
        case "#": return .item(Int(try line.integer(text)))
        default:
            let parts = text.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { throw line.error("`\(text)` names no tag") }
            var tags: [String] = []
            for tag in parts[1].split(separator: ",") { tags.append(try line.unescape(tag)) }
            return .variant(tag: try line.unescape(parts[0]), tags)
        }
    }
}
