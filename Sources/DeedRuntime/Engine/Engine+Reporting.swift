extension Engine {
    /// Notes a violation of the value between two places, or ends the run where violations are not listed.
    @inline(__always)
    mutating func report(
        _ rule: Violation.Rule, from start: Int, isStructural: Bool = false, _ message: @autoclosure () -> String
    ) throws(JSONSyntaxError) {
        guard Mode.listsViolations else { throw JSONSyntaxError(offset: start, reason: .unexpectedByte) }
        try note(
            Violation(
                pointer: pointer, rule: rule, message: message(), value: excerpt(from: start),
                isStructural: isStructural,
                offset: start))
    }

    /// The same of something that is not there, or that has a name of its own below the value.
    @inline(__always)
    mutating func report(
        _ rule: Violation.Rule, at step: PathStep, from start: Int, isStructural: Bool = false,
        _ message: @autoclosure () -> String
    ) throws(JSONSyntaxError) {
        guard Mode.listsViolations else { throw JSONSyntaxError(offset: start, reason: .unexpectedByte) }
        path.append(step)
        defer { path.removeLast() }
        try note(
            Violation(
                pointer: pointer, rule: rule, message: message(), isStructural: isStructural, offset: start))
    }

    /// Takes a value of another JSON type than the one that belongs here.
    @inline(never)
    mutating func mismatch(_ expected: String) throws(JSONSyntaxError) -> TapeEntry {
        let start = cursor.position
        let found = JSONKind(first)
        try skip()
        let rule: Violation.Rule = found == .null ? .null : .type
        try report(rule, from: start, isStructural: true, "expected \(expected), found \(found.words)")
        return .absent
    }

    /// Takes whatever is there where nothing can be right.
    mutating func refuse() throws(JSONSyntaxError) -> TapeEntry {
        let start = cursor.position
        try skip()
        try report(.table, from: start, isStructural: true, "the contract could not be read here")
        return .absent
    }

    /// A name for a message; only where messages are wanted.
    func named(_ name: TableName) -> String { Mode.listsViolations ? "`\(table.text(name))`" : "" }

    /// A key for a message; only where messages are wanted.
    func named(_ key: JSONTextSpan) -> String { Mode.listsViolations ? "`\(cursor.string(key))`" : "" }

    mutating func note(_ violation: Violation) throws(JSONSyntaxError) {
        guard violations.count < maxViolations else {
            throw JSONSyntaxError(offset: violation.offset ?? cursor.position, reason: .tooManyViolations)
        }
        var violation = violation
        if origin.contains(.fromTable) {
            violation.message = "the default is wrong: " + violation.message
            violation.offset = nil
        }
        violations.append(violation)
    }

    /// The JSON Pointer to the value that is judged.
    var pointer: String {
        path.reduce(into: "") { pointer, step in
            switch step {
            case .name(let name): JSONPointer.append(table.text(name), to: &pointer)
            case .key(let span): JSONPointer.append(cursor.string(span), to: &pointer)
            case .index(let index): pointer += "/\(index)"
            }
        }
    }

    /// The value from a place to the cursor, shortened.
    private func excerpt(from start: Int) -> String? {
        guard start < cursor.position, cursor.position <= cursor.count else { return nil }
        let bytes = cursor.bytes(start..<cursor.position)
        guard bytes.count > 80 else { return String(decoding: bytes, as: UTF8.self) }
        var end = 77
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes.slice(0..<end), as: UTF8.self) + "…"
    }
}
