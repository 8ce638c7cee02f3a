import ContractModel
import ContractRegistry

/// Turns the rules of one contract into SQL: an expression that lists what is wrong with a payload, as the validators do.
struct SQLChecks {
    /// How often a type may stand within itself before the checks end.
    static let deepest = 3

    let dialect: SQLDialect
    let contract: ResolvedContract
    let isProducer: Bool
    var notes = PlaceNotes()
    /// The rules that can be broken.
    private(set) var rules: Set<String> = []
    /// Values that have a name in the whole row, by layers: each is made of those of the layers before.
    private(set) var columns: [[(name: String, value: String)]] = []
    private var variables = 0
    /// How many items and members the walk is within, which are known only to the functions that go through them.
    private var depth = 0
    /// The layer of the next column.
    private var layer = 0
    private var open: [TypeID] = []

    init(_ contract: ResolvedContract, _ dialect: SQLDialect, isProducer: Bool) {
        self.contract = contract
        self.dialect = dialect
        self.isProducer = isProducer
    }

    /// The list of what is wrong with a payload.
    mutating func payload(_ value: String) -> String {
        let spec = contract.root
        return self.value(spec, value, SQLPointer(), missing: nil).list(dialect)
    }

    mutating func variable(_ letter: String) -> String {
        variables += 1
        return "\(letter)\(variables)"
    }

    /// Gives a value a name that a body may use.
    ///
    /// Within a row that is a column. DuckDB looks at a function within a function twice, so that what stands within many takes for
    /// ever: there the value stands in place of its name.
    mutating func bind(
        _ letter: String, _ value: String, _ body: (inout SQLChecks, String) -> SQLViolations
    ) -> SQLViolations {
        if depth == 0, dialect != .postgres {
            let name = variable("deed_\(letter)")
            if columns.count == layer { columns.append([]) }
            columns[layer].append((name, value))
            layer += 1
            defer { layer -= 1 }
            return body(&self, name)
        }
        if dialect == .duckdb { return body(&self, "(\(value))") }
        let name = variable(letter)
        let found = body(&self, name)
        return found.isEmpty ? found : SQLViolations(lists: [dialect.bind(name, value, found.list(dialect))])
    }

    /// What is wrong with the items of an array.
    mutating func each(
        _ array: String, _ body: (inout SQLChecks, _ item: String, _ index: String) -> SQLViolations
    ) -> SQLViolations {
        let (item, index) = (variable("x"), variable("i"))
        var found = SQLViolations()
        depth += 1
        let list = dialect.each(array, item, index) { place in
            found = body(&self, item, dialect.indexText(place))
            return found.list(dialect)
        }
        depth -= 1
        return found.isEmpty ? found : SQLViolations(lists: [list])
    }

    /// The same of the members of an object but those of some names.
    mutating func eachMember(
        of object: String, but names: [String],
        _ body: (inout SQLChecks, _ key: String, _ value: String) -> SQLViolations
    ) -> SQLViolations {
        let member = variable("m")
        var found = SQLViolations()
        depth += 1
        let list = dialect.eachMember(object, member) { key, value in
            found = body(&self, key, value)
            let list = found.list(dialect)
            return names.isEmpty ? list : dialect.list(list, where: "\(key) not in (\(dialect.texts(names)))")
        }
        depth -= 1
        return found.isEmpty ? found : SQLViolations(lists: [list])
    }

    /// What is said of a place where a condition holds.
    mutating func violation(_ rule: String, _ pointer: SQLPointer, if condition: String) -> String {
        rules.insert(rule.prefix { $0 != "(" }.description)
        return "case when \(condition) then \(pointer.violation(rule, dialect)) end"
    }

    /// The checks of a value that may not be there.
    ///
    /// - Parameter missing: what is broken where there is none.
    mutating func value(
        _ spec: ResolvedSpec, _ value: String, _ pointer: SQLPointer, missing: String?, tags: [String] = []
    ) -> SQLViolations {
        guard hasParts(spec) else { return judged(spec, value, pointer, missing, tags) }
        return bind("v", value) { checks, v in checks.judged(spec, v, pointer, missing, tags) }
    }

    private mutating func judged(
        _ spec: ResolvedSpec, _ v: String, _ pointer: SQLPointer, _ missing: String?, _ tags: [String]
    ) -> SQLViolations {
        bind("w", dialect.word("(\(v))")) { checks, w in
            var found = checks.kind(spec, w, pointer, missing)
            found.add(checks.shape(spec, v, w, pointer, tags))
            if let const = spec.const { found.add(checks.constant(const, spec, w, pointer)) }
            return found
        }
    }

    private func hasParts(_ spec: ResolvedSpec) -> Bool {
        switch contract.shape(of: spec) {
        case .scalar, .enumeration: false
        default: true
        }
    }

    /// The letters of the words of what belongs here.
    func letters(_ spec: ResolvedSpec) -> [String] {
        let words: [(JSONKinds, String)] = [
            (.null, "0"), (.boolean, "b"), (.number, "n"), (.string, "s"), (.array, "["), (.object, "{"),
        ]
        let kinds = JSONKinds(of: spec, in: contract)
        return words.filter { kinds.contains($0.0) }.map(\.1)
    }

    /// Whether something is there, and of the right kind.
    private mutating func kind(
        _ spec: ResolvedSpec, _ w: String, _ pointer: SQLPointer, _ missing: String?
    ) -> SQLViolations {
        var texts: [String] = []
        if let missing { texts.append(violation(missing, pointer, if: "\(w) is null")) }
        let letters = self.letters(spec)
        // Alternatives say themselves what belongs here.
        if case .oneOf = contract.shape(of: spec) { return SQLViolations(texts: texts) }
        guard letters.count < 6 else { return SQLViolations(texts: texts) }
        let kinds = dialect.texts(letters)
        if !letters.contains("0") { texts.append(violation("null", pointer, if: "\(w) = '0'")) }
        texts.append(violation("type", pointer, if: "left(\(w), 1) not in (\(kinds)) and \(w) <> '0'"))
        return SQLViolations(texts: texts)
    }

    /// What the type itself asks for, of a value that is there and of the right kind.
    mutating func shape(
        _ spec: ResolvedSpec, _ v: String, _ w: String, _ pointer: SQLPointer, _ tags: [String]
    ) -> SQLViolations {
        if case .named(let id) = spec.shape {
            guard open.count(where: { $0 == id }) < Self.deepest else {
                notes.add("what is deeper within itself than \(Self.deepest) times is not checked")
                return SQLViolations()
            }
            open.append(id)
        }
        defer { if case .named = spec.shape { open.removeLast() } }
        switch contract.shape(of: spec) {
        case .scalar(let scalar): return self.scalar(scalar, spec.limits, w, pointer)
        case .enumeration(let enumeration): return self.enumeration(enumeration, w, pointer)
        case .record(let record):
            return only("{", w, self.record(record, v, pointer, tags))
        case .list(let item): return only("[", w, list(item, spec.limits, v, pointer))
        case .map(let value): return only("{", w, map(value, spec.limits, v, pointer, tags))
        case .tuple(let items): return only("[", w, tuple(items, v, pointer))
        case .union(let union): return only("{", w, self.union(union, v, pointer, tags))
        case .oneOf(let union): return choice(union, v, w, pointer, isNullable: spec.nullable)
        case .named, .unresolved: return SQLViolations()
        }
    }

    /// Checks that count only where the value is of a kind.
    func only(_ letter: String, _ w: String, _ violations: SQLViolations) -> SQLViolations {
        guard !violations.isEmpty else { return violations }
        return SQLViolations(lists: [dialect.list(violations.list(dialect), where: "\(w) = \(dialect.text(letter))")])
    }

    private mutating func constant(
        _ const: Literal, _ spec: ResolvedSpec, _ w: String, _ pointer: SQLPointer
    ) -> SQLViolations {
        let literal = LiteralAdaptation.adapt(const, to: spec)
        switch literal.value {
        case .string(let text):
            let isOther = "left(\(w), 1) = 's' and \(w) <> \(dialect.text("s" + text))"
            return SQLViolations(texts: [violation("const", pointer, if: isOther)])
        case .boolean(let flag):
            return SQLViolations(
                texts: [violation("const", pointer, if: "left(\(w), 1) = 'b' and \(w) <> 'b\(flag)'")])
        case .number(let text):
            let digits = dialect.plain("substr(\(w), 2)")
            let isOther = "left(\(w), 1) = 'n' and not (\(dialect.holds("(\(digits))", "=", text)))"
            return SQLViolations(texts: [violation("const", pointer, if: isOther)])
        case .null, .array, .object:
            notes.add("that there is only one value is not checked")
            return SQLViolations()
        }
    }
}

extension SQLChecks {
    mutating func list(
        _ item: ResolvedSpec, _ limits: Limits, _ v: String, _ pointer: SQLPointer
    ) -> SQLViolations {
        var found = SQLViolations()
        if let least = limits.integer(.minItems), least > 0 {
            found.texts.append(violation("min_items", pointer, if: "\(dialect.count(v)) < \(least)"))
        }
        if let most = limits.integer(.maxItems) {
            found.texts.append(violation("max_items", pointer, if: "\(dialect.count(v)) > \(most)"))
        }
        if limits.flag(.unique) { found.add(unique(item, v, pointer)) }
        notes.enter("*")
        defer { notes.leave() }
        found.add(
            each(v) { checks, x, index in
                checks.value(item, x, pointer.appending(sql: index), missing: nil)
            })
        return found
    }

    private mutating func unique(_ item: ResolvedSpec, _ v: String, _ pointer: SQLPointer) -> SQLViolations {
        let kinds = letters(item)
        if kinds.contains("{") || kinds.contains("[") {
            notes.add("items that are no scalars are compared as texts for `unique`")
        }
        let keys = each(v) { checks, x, _ in
            let (dialect, w) = (checks.dialect, "(\(checks.dialect.word(x)))")
            let number = dialect.canonical("substr(\(w), 2)")
            let key = kinds.contains("n") ? "case when left(\(w), 1) = 'n' then 'n' || \(number) else \(w) end" : w
            let other =
                "case when left(\(w), 1) in ('{', '[') then cast(\(x) as \(dialect.stringType)) else \(key) end"
            return SQLViolations(texts: [other])
        }.list(dialect)
        return SQLViolations(
            texts: [violation("unique", pointer, if: "\(dialect.countDistinct(keys)) < \(dialect.count(v))")])
    }

    mutating func map(
        _ item: ResolvedSpec, _ limits: Limits, _ v: String, _ pointer: SQLPointer, _ tags: [String]
    ) -> SQLViolations {
        var found = SQLViolations()
        let count = dialect.memberCount(v, without: tags)
        if let least = limits.integer(.minEntries), least > 0 {
            found.texts.append(violation("min_entries", pointer, if: "\(count) < \(least)"))
        }
        if let most = limits.integer(.maxEntries) {
            found.texts.append(violation("max_entries", pointer, if: "\(count) > \(most)"))
        }
        let pattern = limits.text(.keyPattern).flatMap { self.pattern($0, "key_pattern") }
        notes.enter("*")
        defer { notes.leave() }
        found.add(
            eachMember(of: v, but: tags) { checks, key, value in
                let place = pointer.appending(sql: checks.dialect.pointerStep(sql: key))
                var inner = checks.value(item, value, place, missing: nil)
                if let pattern {
                    let isOther = "not \(checks.dialect.matches(key, pattern))"
                    inner.texts.append(checks.violation("key_pattern", place, if: isOther))
                }
                return inner
            })
        return found
    }

    mutating func tuple(_ items: [ResolvedSpec], _ v: String, _ pointer: SQLPointer) -> SQLViolations {
        let count = dialect.count(v)
        var found = SQLViolations(texts: [
            violation("min_items", pointer, if: "\(count) < \(items.count)"),
            violation("max_items", pointer, if: "\(count) > \(items.count)"),
        ])
        for (index, item) in items.enumerated() {
            notes.enter("\(index)")
            found.add(value(item, dialect.item(v, index), pointer.appending("\(index)"), missing: nil))
            notes.leave()
        }
        return found
    }

    /// A pattern as the engine reads it; nil, and said, where it cannot.
    mutating func pattern(_ pattern: String, _ rule: String) -> String? {
        let translated = SQLPattern.translate(pattern, for: dialect)
        if translated == nil { notes.add("`\(rule)` is not checked: \(dialect.title) has no such pattern") }
        return translated
    }
}

extension SQLDialect {
    var title: String {
        switch self {
        case .duckdb: "DuckDB"
        case .spark: "Spark"
        case .postgres: "PostgreSQL"
        }
    }

    var stringType: String { self == .spark ? "string" : self == .duckdb ? "varchar" : "text" }

    /// A place as a text.
    func indexText(_ index: String) -> String { "cast(\(index) as \(stringType))" }

    /// One text for each number, however it is written.
    func canonical(_ digits: String) -> String {
        let p = plain(digits)
        let (whole, fraction) = (self.whole("(\(p))"), self.fraction("(\(p))"))
        let isZero = "\(whole) = '' and \(fraction) = ''"
        return
            "case when \(isZero) then '0' else (case when \(digits) like '-%' then '-' else '' end) || \(whole) || '.' || \(fraction) end"
    }

    /// How many different texts a list has.
    func countDistinct(_ list: String) -> String {
        switch self {
        case .duckdb: "len(list_distinct(\(list)))"
        case .spark: "size(array_distinct(\(list)))"
        case .postgres: "(select count(distinct x) from unnest(\(list)) as x)"
        }
    }
}
