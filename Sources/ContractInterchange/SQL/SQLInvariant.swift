import ContractModel
import ContractRegistry

/// Conditions between the fields of a record, as SQL.
struct SQLInvariant {
    private let checks: SQLChecks
    private let record: ResolvedRecord
    private let object: String
    private var dialect: SQLDialect { checks.dialect }

    init(_ checks: SQLChecks, _ record: ResolvedRecord, _ object: String) {
        self.checks = checks
        self.record = record
        self.object = object
    }

    /// When it does not hold; nil where SQL does not say it.
    func failure(of rule: Invariant.Rule) -> String? {
        switch rule {
        case .require(let condition, let paths):
            guard let holds = holds(condition), let there = all(paths, effective) else { return nil }
            return "\(holds) and not (\(there.map { isThere($0) }.joined(separator: " and ")))"
        case .forbid(let condition, let paths):
            guard let holds = holds(condition), let there = all(paths, present) else { return nil }
            return "\(holds) and (\(there.map { isThere($0) }.joined(separator: " or ")))"
        case .together(let paths):
            return count(paths).map { "\($0) not in (0, \(paths.count))" }
        case .exactlyOneOf(let paths): return count(paths).map { "\($0) <> 1" }
        case .atLeastOneOf(let paths): return count(paths).map { "\($0) = 0" }
        case .compare(let left, let comparison, let right):
            return compare(left.value, comparison, right.value)
        case .equalLength(let paths): return equalLength(paths)
        }
    }

    private func all(_ paths: [Located<FieldPath>], _ word: (FieldPath) -> String?) -> [String]? {
        let words = paths.compactMap { word($0.value) }
        return words.count == paths.count ? words : nil
    }

    private func isThere(_ word: String) -> String { "coalesce(\(word), '0') <> '0'" }

    private func count(_ paths: [Located<FieldPath>]) -> String? {
        all(paths, present).map { words in
            "(\(words.map { "case when \(isThere($0)) then 1 else 0 end" }.joined(separator: " + ")))"
        }
    }

    /// The word of the value at a path.
    private func present(_ path: FieldPath) -> String? { value(at: path).map { "(\(dialect.word("(\($0))")))" } }

    /// The same, a default in its place counted.
    private func effective(_ path: FieldPath) -> String? {
        guard let word = present(path) else { return nil }
        let lookup = checks.contract.lookup(path, in: record)
        guard case .field(let first)? = lookup.steps.first, let value = first.field.default else { return word }
        guard path.components.count == 1, let text = self.word(of: value, lookup.spec) else { return nil }
        return "coalesce(\(word), \(text))"
    }

    /// A literal as a word.
    private func word(of literal: Literal, _ spec: ResolvedSpec?) -> String? {
        switch (spec.map { LiteralAdaptation.adapt(literal, to: $0) } ?? literal).value {
        case .null: "'0'"
        case .boolean(let flag): "'b\(flag)'"
        case .number(let text): dialect.text("n" + text)
        case .string(let text): dialect.text("s" + text)
        case .array: "'['"
        case .object: "'{'"
        }
    }

    /// The value at a path; null where a variant on the way is not the one that is there.
    func value(at path: FieldPath) -> String? {
        let lookup = checks.contract.lookup(path, in: record)
        guard lookup.exists, case .field(let first)? = lookup.steps.first else { return nil }
        var (value, spec) = (checks.effective(first, object), first.spec)
        for (step, component) in zip(lookup.steps, path.components).dropFirst() {
            switch step {
            case .field(let field): (value, spec) = (dialect.member(value, field.wireName), field.spec)
            case .item(let index):
                guard case .tuple(let items) = checks.contract.shape(of: spec), items.indices.contains(index) else {
                    return nil
                }
                (value, spec) = (dialect.item(value, index), items[index])
            case .tag: return dialect.member(value, component)
            case .free: value = dialect.member(value, component)
            case .every: return nil
            case .variant(let variant):
                guard case .union(let union) = checks.contract.shape(of: spec), let own = variant.spec else {
                    return nil
                }
                let tag = "(\(dialect.word("(\(dialect.member(value, union.tag)))")))"
                let content = union.content.map { dialect.member(value, $0) } ?? value
                value = "case when \(tag) in (\(dialect.texts(variant.tags.map { "s" + $0 }))) then \(content) end"
                spec = own
            }
        }
        return value
    }

    private func holds(_ condition: Invariant.Condition) -> String? {
        let path = condition.field.value
        switch condition.test {
        case .present: return present(path).map { isThere($0) }
        case .absent: return present(path).map { "not (\(isThere($0)))" }
        case .is(let literal): return isOne(of: [literal], path, isWanted: true)
        case .in(let literals): return isOne(of: literals, path, isWanted: true)
        case .not(let literal): return isOne(of: [literal], path, isWanted: false)
        }
    }

    private func isOne(of literals: [Literal], _ path: FieldPath, isWanted: Bool) -> String? {
        guard let word = effective(path), let spec = checks.contract.lookup(path, in: record).spec else { return nil }
        let values = literals.flatMap { checks.contract.spellings(of: $0, as: spec) }
        guard
            values.allSatisfy({
                if case .array = $0.value { false } else if case .object = $0.value { false } else { true }
            })
        else { return nil }
        let tests = values.compactMap { literal -> String? in
            if case .number(let text) = literal.value {
                let digits = "(\(dialect.plain("substr(\(word), 2)")))"
                return "(left(\(word), 1) = 'n' and \(dialect.holds(digits, "=", text)))"
            }
            return self.word(of: literal, nil).map { "\(word) = \($0)" }
        }
        let any = "coalesce(\(tests.joined(separator: " or ")), false)"
        return isWanted ? any : "(\(isThere(word)) and not \(any))"
    }

    /// Two values that can be compared stand in another relation.
    private func compare(
        _ left: FieldPath, _ comparison: Invariant.Comparison, _ right: FieldPath
    ) -> String? {
        guard let one = operand(left), let other = operand(right), one.kind == other.kind else { return nil }
        let relation = comparison.rawValue == "==" ? "=" : comparison == .notEqual ? "<>" : comparison.rawValue
        let isBoth = "\(one.isRight) and \(other.isRight)"
        let holds =
            one.kind == "number"
            ? dialect.compare(one.value, relation, other.value) : "\(one.value) \(relation) \(other.value)"
        return "coalesce(case when \(isBoth) then not (\(holds)) end, false)"
    }

    /// A value to compare: what kind it is of, whether it is right, and what is compared.
    private func operand(_ path: FieldPath) -> (kind: String, isRight: String, value: String)? {
        guard let word = effective(path), let spec = checks.contract.lookup(path, in: record).spec else { return nil }
        let text = "substr(\(word), 2)"
        let isText = "left(\(word), 1) = 's'"
        let number = "(\(dialect.plain(text)))"
        let isNumber =
            "(left(\(word), 1) = 'n' or \(isText) and \(dialect.matches(text, "-?(0|[1-9][0-9]*)([.][0-9]+)?")))"
        switch checks.contract.shape(of: spec) {
        case .scalar(.timestamp):
            let encoding = spec.limits.text(.encoding) ?? ""
            guard encoding.hasPrefix("unix_") else {
                return (
                    "moment", "\(isText) and \(dialect.isTimestamp(text))", dialect.nanoseconds(text)
                )
            }
            let zeros = encoding == "unix_seconds" ? 9 : encoding == "unix_millis" ? 6 : 3
            let isWhole =
                "left(\(word), 1) = 'n' and \(dialect.fraction(number)) = '' and length(\(dialect.whole(number))) < 20"
            let scale = "1" + String(repeating: "0", count: zeros)
            return ("moment", isWhole, "(cast(\(dialect.integer(number)) as \(dialect.wide)) * \(scale))")
        case .scalar(.date): return ("date", "\(isText) and \(dialect.matches(text, SQLFormat.date))", text)
        case .scalar(.boolean): return ("boolean", "left(\(word), 1) = 'b'", text)
        case .scalar(.time), .scalar(.duration), .scalar(.json), .scalar(.null): return nil
        case .scalar(let scalar) where scalar.isNumeric: return ("number", isNumber, number)
        case .enumeration(let enumeration):
            return enumeration.base == .integer ? ("number", isNumber, number) : ("text", isText, collated(text))
        case .scalar: return ("text", isText, collated(text))
        default: return nil
        }
    }

    /// By code points.
    private func collated(_ text: String) -> String { dialect == .postgres ? "\(text) collate \"C\"" : text }

    private func equalLength(_ paths: [Located<FieldPath>]) -> String? {
        let lengths = paths.compactMap { path -> String? in
            guard let value = value(at: path.value) else { return nil }
            let word = "(\(dialect.word("(\(value))")))"
            let (array, text) = (dialect.count("(\(value))"), dialect.length("substr(\(word), 2)"))
            let members = dialect.memberCount("(\(value))", without: [])
            return "case left(\(word), 1) when '[' then \(array) when 's' then \(text) when '{' then \(members) end"
        }
        guard lengths.count == paths.count else { return nil }
        let pairs = lengths.dropFirst().map { "coalesce((\(lengths[0])) <> (\($0)), false)" }
        return pairs.joined(separator: " or ")
    }
}
