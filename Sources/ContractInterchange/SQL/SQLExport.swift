import ContractModel
import ContractRegistry

/// Contracts as SQL: tables of judged events, which drop none; typed views; the last step that filters; and the state of entities as
/// of any moment.
package struct SQLExport: Sendable {
    private let dialect: SQLDialect
    private let subject: ExportSubject
    private let source: SQLSource
    private let isProducer: Bool
    private var export = Export()

    /// - Parameters:
    ///   - relation: the table or view of rows, and the column that holds their text.
    ///   - isBare: whether rows are payloads of the one contract of the subject, without envelope.
    package static func export(
        _ subject: ExportSubject, for dialect: SQLDialect, relation: String, column: String, isBare: Bool,
        side: JSONSchemaExport.Side
    ) -> Export {
        let bare = isBare ? subject.contracts.last : nil
        let source = SQLSource(relation: relation, column: column, payloadsOf: bare)
        var writer = SQLExport(
            dialect: dialect, subject: isBare ? ExportSubject(subject.registry, bare.map { [$0] } ?? []) : subject,
            source: source, isProducer: side == .producer)
        writer.write()
        return writer.export
    }

    private init(dialect: SQLDialect, subject: ExportSubject, source: SQLSource, isProducer: Bool) {
        self.dialect = dialect
        self.subject = subject
        self.source = source
        self.isProducer = isProducer
    }

    private mutating func write() {
        var number = 0
        func place(_ name: String) -> String {
            number += 1
            let digits = String(number)
            return "\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)_\(name).sql"
        }
        let messages = SQLMessages(dialect: dialect, subject: subject, source: source)
        add(
            place("messages"), "Every row taken apart: what it is, and its payload. No row is left out.",
            messages.statements)
        var views: [String] = []
        let (events, writer) = (subject.events, self)
        let made = Parallel.map(count: events.count) { writer.event(events[$0]) }
        for (versions, event) in zip(events, made) {
            let name = SQLName.event(versions[0].name)
            add(
                place(name), "\(versions[0].name): every row judged, typed, and at the last step filtered.",
                event.statements)
            for (contract, notes) in zip(versions, event.notes) { export.note(notes, of: contract) }
            views.append("\(name)_checks")
        }
        add(place("rows"), "Every row with its verdict, whatever it is.", [rows(views)])
        for (name, statements) in SQLEntities(dialect, subject, source).statements {
            add(place(name), "The state of \(name) as of any moment.", statements)
        }
    }

    private mutating func add(_ path: String, _ words: String, _ statements: [String]) {
        export.add(path, "-- \(words)\n\n" + statements.map { $0 + ";\n" }.joined(separator: "\n"))
    }

    /// The table and the views of an event, and what they do not check of each version.
    private func event(_ versions: [ResolvedContract]) -> (statements: [String], notes: [[String]]) {
        let name = SQLName.event(versions[0].name)
        var rules: Set<String> = ["envelope"]
        var notes: [[String]] = []
        let parts = versions.map { contract in
            var checks = SQLChecks(contract, dialect, isProducer: isProducer)
            let list = checks.payload("deed_payload")
            rules.formUnion(checks.rules)
            notes.append(checks.notes.list)
            return judged(contract, list, checks.columns)
        }
        var statements = dialect.table("\(name)_checks", as: checks(parts, rules.sorted()))
        for index in versions.indices {
            let isLast =
                index + 1 == versions.count || versions[index + 1].version.major != versions[index].version.major
            if isLast { statements += typed(name, versions[index]) }
        }
        return (statements, notes)
    }

    /// The rows of one version with the list of what is wrong.
    private func judged(
        _ contract: ResolvedContract, _ list: String, _ layers: [[(name: String, value: String)]]
    ) -> String {
        var rows = """
            select * from deed_messages
                where deed_event = \(dialect.text(contract.name.description)) and deed_version = \(dialect.text(contract.version.description))
            """
        for layer in layers {
            let values = layer.map { "\($0.value) as \($0.name)" }.joined(separator: ",\n      ")
            rows = "select *,\n      \(values)\n    from (\(rows)) as q"
        }
        let names = layers.joined().map(\.name).joined(separator: ", ")
        let star = names.isEmpty ? "*" : dialect == .spark ? "* except (\(names))" : "* exclude (\(names))"
        return """
              select \(star), case when deed_is_twice then \(dialect.list([])) else \(list) end as deed_list
              from (\(rows)) as p
            """
    }

    private func checks(_ parts: [String], _ rules: [String]) -> String {
        let columns = rules.map { rule in
            "\(dialect.has("deed_found", rule: rule)) as \(dialect.name("violation_" + rule))"
        }
        return """
            with judged as \(dialect.once)(
            \(parts.joined(separator: "\n  union all\n"))
            ), found as \(dialect.once)(
              select j.*, \(dialect.present(dialect.joined(["deed_faults", "deed_list"]))) as deed_found
              from judged as j
            )
            select f.*,
              \(dialect.violations("deed_found")) as violations,
              \(columns.joined(separator: ",\n  ")),
              \(dialect.isValid("deed_found")) as is_valid
            from found as f
            """
    }

    /// The typed view of a major version, and what is left of it where invalid rows are filtered.
    private func typed(_ name: String, _ contract: ResolvedContract) -> [String] {
        let table = SQLName.table(of: contract)
        var columns = SQLColumns(dialect, contract, payload: payloadPath)
        let versions = subject.contracts.filter {
            $0.name == contract.name && $0.version.major == contract.version.major
        }
        let fields = columns.columns().map { "\($0),\n  " }.joined()
        let all = """
            create or replace \(dialect.temporary)view \(table)_all as
            select \(fields)deed_id, deed_version, \(dialect.moment("deed_time")) as deed_event_time, \(dialect.moment("deed_recorded")) as deed_recorded_time,
              is_valid, violations
            from \(name)_checks
            where deed_version in (\(dialect.texts(versions.map(\.version.description))))
            """
        let valid = "create or replace \(dialect.temporary)view \(table) as\nselect * from \(table)_all\nwhere is_valid"
        return [all, valid]
    }

    /// Where the payload is in a row.
    private var payloadPath: [String] {
        if source.payloadsOf != nil { return [] }
        switch subject.registry.settings.envelope {
        case .cloudEvents: return ["data"]
        case .none: return []
        case .mapped(let mapping): return (mapping.payload?.value ?? "").split(separator: "/").map(String.init)
        }
    }

    private func rows(_ views: [String]) -> String {
        let columns =
            "\(dialect.name(source.column)), deed_type, deed_event, deed_version, deed_id, deed_time, deed_recorded"
        let judged = views.map { "select \(columns), violations, is_valid from \($0)" }
        let others = """
            select \(columns), \(dialect.violations(dialect.present("deed_faults"))) as violations, false as is_valid
            from deed_messages
            where deed_event is null
            """
        return "create or replace \(dialect.temporary)view deed_rows as\n"
            + (judged + [others]).joined(separator: "\nunion all\n")
    }
}

extension SQLDialect {
    /// A list without what is null.
    func present(_ list: String) -> String {
        switch self {
        case .duckdb: "list_filter(\(list), lambda x: x is not null)"
        case .spark: "filter(\(list), x -> x is not null)"
        case .postgres: "array_remove(\(list), null)"
        }
    }

    /// Whether a list names a rule.
    func has(_ list: String, rule: String) -> String {
        let condition = "left(x, \(rule.count + 1)) in (\(text(rule + " ")), \(text(rule + "(")))"
        switch self {
        case .duckdb: return "len(list_filter(\(list), lambda x: \(condition))) > 0"
        case .spark: return "exists(\(list), x -> \(condition))"
        case .postgres: return "exists (select from unnest(\(list)) as x where \(condition))"
        }
    }

    /// Whether a list names nothing but warnings.
    func isValid(_ list: String) -> String {
        switch self {
        case .duckdb: "len(list_filter(\(list), lambda x: left(x, 8) <> 'warning(')) = 0"
        case .spark: "not exists(\(list), x -> left(x, 8) <> 'warning(')"
        case .postgres: "not exists (select from unnest(\(list)) as x where left(x, 8) <> 'warning(')"
        }
    }

    /// The list as people read it: pointer, rule, and the invariant where it is one.
    func violations(_ list: String) -> String {
        let word = group("x", "^([^ ]*)")
        let rule = "case when left(x, 8) = 'warning(' then 'invariant' else \(group("x", "^([^ (]*)")) end"
        let invariant = group("(\(word))", "[(](.*)[)]$")
        let place = self == .spark ? "instr(x, ' ')" : "strpos(x, ' ')"
        let pointer = "substr(x, \(place) + 1)"
        switch self {
        case .duckdb:
            return
                "list_transform(\(list), lambda x: {'pointer': \(pointer), 'rule': \(rule), 'invariant': \(invariant), 'is_warning': left(x, 8) = 'warning('})"
        case .spark:
            return
                "transform(\(list), x -> named_struct('pointer', \(pointer), 'rule', \(rule), 'invariant', \(invariant), 'is_warning', left(x, 8) = 'warning('))"
        case .postgres:
            return
                "(select coalesce(jsonb_agg(jsonb_build_object('pointer', \(pointer), 'rule', \(rule), 'invariant', \(invariant), 'is_warning', left(x, 8) = 'warning(')), '[]') from unnest(\(list)) as x)"
        }
    }

    /// A timestamp's text as the engine's moment in UTC; null where it is none.
    func moment(_ text: String) -> String {
        let isMoment = isTimestamp(text)
        switch self {
        case .duckdb:
            return "case when \(isMoment) then make_timestamp(cast(\(nanoseconds(text)) // 1000 as bigint)) end"
        case .spark:
            return "case when \(isMoment) then timestamp_micros(cast(floor(\(nanoseconds(text)) / 1000) as bigint)) end"
        case .postgres:
            return
                "case when \(isMoment) then timestamp '1970-01-01' + cast(floor(\(nanoseconds(text)) / 1000) as bigint) * interval '1 microsecond' end"
        }
    }
}
