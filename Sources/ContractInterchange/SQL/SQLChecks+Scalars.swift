import ContractModel
import ContractRegistry

extension SQLChecks {
    mutating func scalar(_ scalar: ScalarType, _ limits: Limits, _ w: String, _ pointer: SQLPointer) -> SQLViolations {
        let text = "substr(\(w), 2)"
        let (isText, dialect) = (LiteralAdaptation.wantsText(scalar, limits), dialect)
        var found = SQLViolations()
        switch scalar {
        case .boolean, .null, .json: return found
        case .string: found.texts = self.text(limits, text, pointer)
        case .uri, .uriReference, .uriTemplate, .email, .hostname, .ipv4, .ipv6:
            found.texts = self.text(limits, text, pointer) + format(scalar, text, pointer)
        case .int32, .int64, .uint32, .uint64: found = integer(scalar, limits, text, isText: isText, pointer)
        case .double: found = double(limits, text, pointer)
        case .decimal: found = decimal(limits, text, isText: isText, pointer)
        case .uuid: found.texts = [format(WirePattern.uuid, text, pointer)]
        case .timestamp: found = isText ? timestamp(limits, text, pointer) : unixTime(limits, text, pointer)
        case .date:
            found.texts =
                [format(SQLFormat.date, text, pointer)]
                + bounds(limits, pointer) { relation, bound in
                    "\(text) \(relation) \(dialect.text(bound))"
                }
        case .time, .duration:
            found.texts = [format(scalar == .time ? SQLFormat.time : WirePattern.duration, text, pointer)]
            let kinds: [LimitKind] = [.min, .max, .exclusiveMin, .exclusiveMax]
            if kinds.contains(where: { limits[$0] != nil }) {
                notes.add("bounds of `\(scalar.rawValue)` are not checked")
            }
        case .bytes: found.texts = bytes(limits, text, pointer)
        }
        guard !found.isEmpty else { return found }
        let list = dialect.list(found.list(dialect), where: "left(\(w), 1) = '\(isText ? "s" : "n")'")
        return SQLViolations(lists: [list])
    }

    private mutating func text(_ limits: Limits, _ text: String, _ pointer: SQLPointer) -> [String] {
        var texts: [String] = []
        if let least = limits.integer(.minLength), least > 0 {
            texts.append(violation("min_length", pointer, if: "\(dialect.length(text)) < \(least)"))
        }
        if let most = limits.integer(.maxLength) {
            texts.append(violation("max_length", pointer, if: "\(dialect.length(text)) > \(most)"))
        }
        if let pattern = limits.text(.pattern).flatMap({ self.pattern($0, "pattern") }) {
            texts.append(violation("pattern", pointer, if: "not \(dialect.matches(text, pattern))"))
        }
        return texts
    }

    private mutating func format(_ pattern: String, _ text: String, _ pointer: SQLPointer) -> String {
        violation("format", pointer, if: "not \(dialect.matches(text, pattern))")
    }

    private mutating func format(_ scalar: ScalarType, _ text: String, _ pointer: SQLPointer) -> [String] {
        switch scalar {
        case .uri: return [format(SQLFormat.uri, text, pointer)]
        case .uriReference: return [format(SQLFormat.uriReference, text, pointer)]
        case .uriTemplate: return [format(SQLFormat.uriTemplate, text, pointer)]
        case .ipv4: return [format(SQLFormat.ipv4, text, pointer)]
        case .ipv6: return [format(SQLFormat.ipv6, text, pointer)]
        case .hostname:
            notes.add("labels of `hostname` that encode other scripts are not looked into")
            let isWrong = "not \(dialect.matches(text, SQLFormat.hostname)) or length(\(text)) > 253"
            return [violation("format", pointer, if: isWrong)]
        default:
            let local = "strpos(\(text), '@')"
            let place = dialect == .spark ? "instr(\(text), '@')" : local
            let isLong = "\(place) > 65 or length(\(text)) - \(place) > 253"
            return [violation("format", pointer, if: "not \(dialect.matches(text, SQLFormat.email)) or \(isLong)")]
        }
    }

    /// What bounds are broken, by a condition that holds where a value keeps one.
    private mutating func bounds(
        _ limits: Limits, _ pointer: SQLPointer, _ keeps: (_ relation: String, _ bound: String) -> String
    ) -> [String] {
        let relations: [(LimitKind, String)] = [
            (.min, ">="), (.max, "<="), (.exclusiveMin, ">"), (.exclusiveMax, "<"),
        ]
        return relations.compactMap { kind, relation in
            limits.text(kind).map { bound in
                violation(kind.rawValue, pointer, if: "not (\(keeps(relation, bound)))")
            }
        }
    }

    private mutating func numbers(_ limits: Limits, _ digits: String, _ pointer: SQLPointer) -> [String] {
        let dialect = dialect
        var texts = bounds(limits, pointer) { dialect.holds(digits, $0, $1) }
        if let step = limits.text(.multipleOf) {
            texts.append(violation("multiple_of", pointer, if: "not (\(dialect.isMultiple(digits, of: step)))"))
        }
        return texts
    }

    private mutating func integer(
        _ scalar: ScalarType, _ limits: Limits, _ text: String, isText: Bool, _ pointer: SQLPointer
    ) -> SQLViolations {
        let range: (String, String) =
            switch scalar {
            case .int32: ("-2147483648", "2147483647")
            case .uint32: ("0", "4294967295")
            case .uint64: ("0", "18446744073709551615")
            default: ("-9223372036854775808", "9223372036854775807")
            }
        // What 64 bits hold is held against the limits, also where its type is smaller.
        let widest = scalar == .uint64 ? range : ("-9223372036854775808", "9223372036854775807")
        if isText {
            let isInteger = dialect.matches(text, "-?(0|[1-9][0-9]*)")
            let inner =
                [violation("range", pointer, if: dialect.isOutside(text, range))]
                + inside(numbers(limits, text, pointer), dialect.isOutside(text, widest))
            return SQLViolations(
                texts: [violation("format", pointer, if: "not \(isInteger)")],
                lists: [dialect.list(dialect.list(inner), where: isInteger)])
        }
        return bind("p", dialect.plain(text)) { checks, p in
            let isWhole = "\(checks.dialect.fraction(p)) = ''"
            var texts = [
                checks.violation("type", pointer, if: "not \(isWhole)"),
                checks.violation("range", pointer, if: "\(isWhole) and (\(checks.dialect.isOutside(p, range)))"),
            ]
            let isUnread = "not \(isWhole) or \(checks.dialect.isOutside(p, widest))"
            texts += checks.inside(checks.numbers(limits, p, pointer), isUnread)
            return SQLViolations(texts: texts)
        }
    }

    /// What is said of numbers that can be read.
    private func inside(_ texts: [String], _ isOutside: String) -> [String] {
        texts.map { "case when not (\(isOutside)) then \($0) end" }
    }

    private mutating func double(_ limits: Limits, _ text: String, _ pointer: SQLPointer) -> SQLViolations {
        bind("p", dialect.plain(text)) { checks, p in
            let isFinite = checks.dialect.isFinite(p)
            let limited = checks.numbers(limits, p, pointer).map { "case when \(isFinite) then \($0) end" }
            return SQLViolations(texts: [checks.violation("range", pointer, if: "not (\(isFinite))")] + limited)
        }
    }

    private mutating func decimal(
        _ limits: Limits, _ text: String, isText: Bool, _ pointer: SQLPointer
    ) -> SQLViolations {
        let (precision, scale) = (limits.integer(.precision) ?? 38, limits.integer(.scale) ?? 0)
        func digits(_ checks: inout SQLChecks, _ p: String) -> SQLViolations {
            let (whole, fraction) = (checks.dialect.whole(p), checks.dialect.fraction(p))
            let isLong = "length(\(whole)) + length(\(fraction)) > 38"
            let texts = [
                checks.violation("range", pointer, if: isLong),
                checks.violation("scale", pointer, if: "not (\(isLong)) and length(\(fraction)) > \(scale)"),
                checks.violation(
                    "precision", pointer, if: "not (\(isLong)) and length(\(whole)) > \(precision - scale)"),
            ]
            let limited = checks.numbers(limits, p, pointer).map { "case when not (\(isLong)) then \($0) end" }
            return SQLViolations(texts: texts + limited)
        }
        guard isText else { return bind("p", dialect.plain(text), digits) }
        let number = "-?(0|[1-9][0-9]*)([.][0-9]+)?"
        let list = digits(&self, text).list(dialect)
        return SQLViolations(
            texts: [format(number, text, pointer)],
            lists: [dialect.list(list, where: dialect.matches(text, number))])
    }

    private mutating func timestamp(_ limits: Limits, _ text: String, _ pointer: SQLPointer) -> SQLViolations {
        var inner: [String] = []
        let dialect = dialect
        let digits: [String: Int] = ["seconds": 0, "millis": 3, "micros": 6]
        if let most = limits.text(.precision).flatMap({ digits[$0] }) {
            let isFiner = "not \(dialect.matches(text, "[^.]*([.][0-9]{0,\(most)}0*)?[^.0-9].*"))"
            inner.append(violation("precision", pointer, if: isFiner))
        }
        if limits.text(.zone) == "utc" {
            let isUTC = dialect.matches(text, ".*([Zz]|[+-]00:00)")
            inner.append(violation("zone", pointer, if: "not \(isUTC)"))
        }
        inner += bounds(limits, pointer) { relation, bound in
            "\(dialect.nanoseconds(text)) \(relation) \(dialect.nanoseconds(dialect.text(bound)))"
        }
        let texts = [violation("format", pointer, if: "not \(dialect.isTimestamp(text))")]
        guard !inner.isEmpty else { return SQLViolations(texts: texts) }
        let isRight = dialect.isTimestamp(text)
        return SQLViolations(texts: texts, lists: [dialect.list(dialect.list(inner), where: isRight)])
    }

    private mutating func unixTime(_ limits: Limits, _ text: String, _ pointer: SQLPointer) -> SQLViolations {
        let encoding = limits.text(.encoding) ?? ""
        let digits = encoding == "unix_seconds" ? 0 : encoding == "unix_millis" ? 3 : 6
        let (first, last) = (
            "-62167219200" + String(repeating: "0", count: digits),
            "253402300799" + String(repeating: "9", count: digits)
        )
        let scale = "1" + String(repeating: "0", count: 9 - digits)
        return bind("p", dialect.plain(text)) { checks, p in
            let dialect = checks.dialect
            let isWhole = "\(dialect.fraction(p)) = ''"
            let isOutside = dialect.isOutside(p, (first, last))
            var texts = [
                checks.violation("type", pointer, if: "not \(isWhole)"),
                checks.violation("range", pointer, if: "\(isWhole) and (\(isOutside))"),
            ]
            texts += checks.bounds(limits, pointer) { relation, bound in
                let moment = "cast(\(dialect.integer(p)) as \(dialect.wide)) * \(scale)"
                return "\(moment) \(relation) \(dialect.nanoseconds(dialect.text(bound)))"
            }.map { "case when \(isWhole) and not (\(isOutside)) then \($0) end" }
            return SQLViolations(texts: texts)
        }
    }

    private mutating func bytes(_ limits: Limits, _ text: String, _ pointer: SQLPointer) -> [String] {
        let isRight = dialect.matches(text, WirePattern.base64)
        var texts = [violation("format", pointer, if: "not \(isRight)")]
        let count = "(length(\(text)) / 4 * 3 - (length(\(text)) - length(\(dialect.trimmed(text, "trailing", "=")))))"
        if let least = limits.integer(.minLength), least > 0 {
            texts.append(violation("min_length", pointer, if: "\(isRight) and \(count) < \(least)"))
        }
        if let most = limits.integer(.maxLength) {
            texts.append(violation("max_length", pointer, if: "\(isRight) and \(count) > \(most)"))
        }
        return texts
    }

    mutating func enumeration(_ enumeration: Enumeration, _ w: String, _ pointer: SQLPointer) -> SQLViolations {
        let isAllowed = enumeration.openness == .extensible || enumeration.openness == .open && !isProducer
        var names = enumeration.values.map(\.name.value)
        if !isProducer { names += enumeration.values.flatMap { $0.renamedFrom.map(\.value) } }
        guard enumeration.base == .integer else {
            guard !isAllowed else { return SQLViolations() }
            let isOther = "left(\(w), 1) = 's' and substr(\(w), 2) not in (\(dialect.texts(names)))"
            return SQLViolations(texts: [violation("enum", pointer, if: isOther)])
        }
        var whole = integer(.int64, Limits(), "substr(\(w), 2)", isText: false, pointer)
        if !isAllowed {
            whole.add(
                bind("p", dialect.plain("substr(\(w), 2)")) { checks, p in
                    let dialect = checks.dialect
                    let range = ("-9223372036854775808", "9223372036854775807")
                    let isInteger = "\(dialect.fraction(p)) = '' and not (\(dialect.isOutside(p, range)))"
                    let isOther = "\(isInteger) and \(dialect.integer(p)) not in (\(names.joined(separator: ", ")))"
                    return SQLViolations(texts: [checks.violation("enum", pointer, if: isOther)])
                })
        }
        return SQLViolations(lists: [dialect.list(whole.list(dialect), where: "left(\(w), 1) = 'n'")])
    }
}

extension SQLDialect {
    /// Whether a whole number lies beyond a range.
    func isOutside(_ plain: String, _ range: (String, String)) -> String {
        "length(\(whole(plain))) > 20 or not (\(integer(plain)) between \(range.0) and \(range.1))"
    }
}
