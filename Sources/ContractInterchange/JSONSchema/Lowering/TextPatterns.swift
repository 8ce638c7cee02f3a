import ContractModel

/// What is known of the text of formats.
enum TextPatterns {
    private static let hex = "[0-9A-Fa-f]"

    /// Patterns of the formats that a pattern can say whole.
    static let formats: [ScalarType: String] = [
        .uuid: "\(hex){8}-\(hex){4}-\(hex){4}-\(hex){4}-\(hex){12}",
        .ipv4: ipv4Text,
        .hostname:
            "[A-Za-z0-9]([A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)*",
        .ipv6: ipv6,
        .uri: "[A-Za-z][A-Za-z0-9+.\\-]*:([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=\\-]|%\(hex){2})*",
        .date: "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])",
        .timestamp: "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt ]"
            + "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?([Zz]|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])",
    ]

    /// The nine forms of RFC 3986 section 3.2.2.
    private static var ipv6: String {
        let group = "\(hex){1,4}"
        let last = "(\(group):\(group)|\(ipv4Text))"
        var forms = ["(\(group):){6}\(last)", "::(\(group):){5}\(last)"]
        for count in 1...5 { forms.append("((\(group):){0,\(count - 1)}\(group))?::\(tail(4 - (count - 1), last))") }
        forms.append("((\(group):){0,5}\(group))?::\(group)")
        forms.append("((\(group):){0,6}\(group))?::")
        return "(\(forms.joined(separator: "|")))"
    }

    private static func tail(_ groups: Int, _ last: String) -> String {
        groups > 0 ? "(\(hex){1,4}:){\(groups)}\(last)" : last
    }

    private static let ipv4Text =
        "((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"

    /// One pattern for all that a schema says of text; `nil` where lengths or several rules stand beside each other.
    static func pattern(of node: SchemaNode) -> String? {
        if let values = node.values {
            return values.compactMap(\.text).map(PatternRewriter.escaped).joined(separator: "|")
        }
        let rules = node.text
        guard rules.minLength == nil, rules.maxLength == nil, rules.patterns.count + rules.formats.count == 1 else {
            return nil
        }
        if let pattern = rules.patterns.first {
            guard case .success(let rewritten) = PatternRewriter.rewrite(pattern) else { return nil }
            return rewritten
        }
        let type = rules.formats.first.flatMap { SchemaKeywords.formats[$0] }.flatMap(ScalarType.init)
        return type.flatMap { formats[$0] }
    }

    /// The lengths that any of several allows, where all say nothing but overlapping lengths.
    static func joinedLengths(_ nodes: [SchemaNode]) -> ClosedRange<Int>? {
        let onlyLengths = nodes.allSatisfy { $0.values == nil && $0.text.patterns.isEmpty && $0.text.formats.isEmpty }
        guard onlyLengths else { return nil }
        let lows = nodes.map { $0.text.minLength ?? 0 }
        let highs = nodes.map { $0.text.maxLength ?? .max }
        guard let low = lows.min(), let high = highs.max(), lows.max() ?? 0 <= highs.min() ?? 0 else { return nil }
        return low...high
    }

    /// How short and how long the text of a type can be; a timestamp to the nanosecond with its offset is 35 long.
    static func lengths(of type: ScalarType) -> ClosedRange<Int> {
        switch type {
        case .uuid: 36...36
        case .timestamp: 20...35
        case .date: 10...10
        case .time: 9...24
        case .duration: 3...64
        default: 0...Int.max
        }
    }

    /// Whether a pattern says nothing that the type does not: the usual spellings of a UUID or a day.
    static func isImplied(_ pattern: String, by type: ScalarType) -> Bool {
        guard case .success(let rewritten) = PatternRewriter.rewrite(pattern) else { return false }
        if rewritten == PatternRewriter.anyText { return true }
        let plain = rewritten.replacing("a-fA-F0-9", with: "0-9A-Fa-f").replacing("0-9a-fA-F", with: "0-9A-Fa-f")
        return plain == formats[type] || rewritten == wire[type].flatMap { try? PatternRewriter.rewrite($0).get() }
    }

    /// What the export of JSON Schema writes beside formats.
    private static let wire: [ScalarType: String] = [
        .uuid: ECMAPattern.anchored(WirePattern.uuid), .date: ECMAPattern.anchored(WirePattern.date),
        .time: ECMAPattern.anchored(WirePattern.clock + "(\\.[0-9]{1,9})?" + WirePattern.offset),
        .duration: ECMAPattern.anchored(WirePattern.duration),
    ]

    /// The precision and the zone that a pattern of a timestamp asks for, where the export wrote it.
    static func momentLimits(_ pattern: String) -> (precision: String?, zone: String?)? {
        for precision in ["seconds", "millis", "micros", nil] {
            for zone in ["utc", nil] {
                if pattern == WirePattern.timestamp(precision: precision, zone: zone) { return (precision, zone) }
            }
        }
        return nil
    }
}

extension String {
    /// The text with every `old` exchanged.
    fileprivate func replacing(_ old: String, with new: String) -> String {
        var result = ""
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(old) {
                result += new
                rest = rest.dropFirst(old.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }
}
