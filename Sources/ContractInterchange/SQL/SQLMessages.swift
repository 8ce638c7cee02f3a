import ContractModel
import ContractRegistry

/// The table of all rows, taken apart: what each is, and its payload.
struct SQLMessages {
    let dialect: SQLDialect
    let subject: ExportSubject
    let source: SQLSource
    /// Patterns that only the envelope needs.
    private static let version = "(?:^|[/:#@])((?:0|[1-9][0-9]*)[.](?:0|[1-9][0-9]*)[.](?:0|[1-9][0-9]*))$"

    /// The statements that make the table and what it needs.
    var statements: [String] {
        functions + [
            """
            create or replace \(dialect.temporary)view deed_parsed as
            select s.*, \(dialect.marked("s.\(column)")) as deed_text
            from \(source.relation) as s\(barrier)
            """,
            """
            create or replace \(dialect.temporary)view deed_read as
            select p.*, \(dialect.parsed("p.deed_text")) as deed_json, \(dialect.original("p.\(column)", if: dialect.isJSON("p.deed_text"))) as deed_raw
            from deed_parsed as p\(barrier)
            """,
        ] + dialect.table("deed_messages", as: rows)
    }

    /// Keeps PostgreSQL from putting expressions in the places of their names, where each would be computed again.
    private var barrier: String { dialect == .postgres ? "\noffset 0" : "" }

    private var column: String { dialect.name(source.column) }

    private var functions: [String] {
        switch dialect {
        case .duckdb: SQLDialect.duckdbFunctions
        case .postgres: SQLDialect.postgresFunctions
        case .spark: []
        }
    }

    private var rows: String {
        let (type, version) = claim
        let found = SQLContracts(dialect, subject.contracts)
        let event =
            source.payloadsOf.map { dialect.text($0.name.description) } ?? found.event("deed_type", "deed_claim")
        let number =
            source.payloadsOf.map { dialect.text($0.version.description) } ?? found.version("deed_type", "deed_claim")
        let fault = source.payloadsOf == nil ? found.fault("deed_type", "deed_claim") : "null"
        return """
            with claimed as \(dialect.once)(
              select r.*, \(type) as deed_type, \(version) as deed_claim, \(time) as deed_time, \(recorded) as deed_recorded,
                \(id) as deed_id, \(payload) as deed_payload,
                \(dialect.twice) as deed_is_twice
              from deed_read as r
            ), routed as \(dialect.once)(
              select c.*, case when deed_json is not null then \(event) end as deed_event,
                case when deed_json is not null then \(number) end as deed_version
              from claimed as c
            )
            select r.*,
              case when deed_json is null then \(dialect.list(["'syntax '"]))
                when deed_is_twice then \(dialect.list(["'duplicate_key '"]))
                else \(envelope(fault)) end as deed_faults
            from routed as r
            """
    }

    /// A text of the envelope, null where it is none.
    private func text(_ value: String) -> String {
        dialect.bind("w", dialect.word("(\(value))"), "case when left(w, 1) = 's' then substr(w, 2) end")
    }

    private func member(_ name: String) -> String { dialect.member("deed_json", name) }

    /// The value that a JSON Pointer leads to.
    private func value(at pointer: String) -> String {
        pointer.split(separator: "/").map { SchemaLocation.unescaped($0) }.reduce("deed_json") { value, step in
            Int(step).map { "coalesce(\(dialect.member(value, step)), \(dialect.item(value, $0)))" }
                ?? dialect.member(value, step)
        }
    }

    /// A text, or the digits of a number.
    private func scalar(at pointer: String?) -> String {
        guard let pointer else { return "cast(null as \(dialect.stringType))" }
        return dialect.bind(
            "w", dialect.word("(\(value(at: pointer)))"), "case when left(w, 1) in ('s', 'n') then substr(w, 2) end")
    }

    private var mapping: Settings.MappedEnvelope? {
        if case .mapped(let mapping) = subject.registry.settings.envelope { mapping } else { nil }
    }

    private var none: String { "cast(null as \(dialect.stringType))" }

    /// What a message says it is: its type, and the version where it names one.
    private var claim: (type: String, version: String) {
        if source.payloadsOf != nil { return (none, none) }
        if let mapping { return (scalar(at: mapping.type?.value), scalar(at: mapping.version?.value)) }
        let schema = text(member("dataschema"))
        return (text(member("type")), dialect.group("(\(schema))", Self.version))
    }

    private var time: String {
        if source.payloadsOf != nil { return none }
        return mapping.map { scalar(at: $0.time?.value) } ?? text(member("time"))
    }

    private var recorded: String {
        if source.payloadsOf != nil { return none }
        return mapping.map { scalar(at: $0.recorded?.value) } ?? text(member("recordedtime"))
    }

    private var id: String {
        if source.payloadsOf != nil { return none }
        return mapping.map { scalar(at: $0.id?.value) } ?? text(member("id"))
    }

    private var payload: String {
        if source.payloadsOf != nil { return "deed_json" }
        return mapping.map { value(at: $0.payload?.value ?? "") } ?? member("data")
    }

    /// What is wrong with the message around the payload, and with what it says it is.
    private func envelope(_ fault: String) -> String {
        guard source.payloadsOf == nil else { return dialect.list([]) }
        let isObject = "(\(dialect.word("deed_json"))) = '{'"
        // A message without payload is not held against what it says it is.
        var texts = [
            "case when not \(isObject) then 'envelope ' end", "case when deed_payload is not null then \(fault) end",
        ]
        if let mapping {
            for pointer in [mapping.type, mapping.version].compactMap(\.?.value) {
                texts.append(fails("\(scalar(at: pointer)) is null", pointer, isObject))
            }
            for pointer in [mapping.time, mapping.recorded].compactMap(\.?.value) {
                texts.append(fails(isWrongMoment(value(at: pointer)), pointer, isObject))
            }
            let payload = mapping.payload?.value ?? ""
            if !payload.isEmpty { texts.append(fails("\(value(at: payload)) is null", payload, isObject)) }
            return dialect.list(texts)
        }
        return dialect.joined([dialect.list(texts + attributes(isObject)), extensions(isObject)])
    }

    private func fails(_ condition: String, _ pointer: String, _ isObject: String) -> String {
        "case when \(isObject) and (\(condition)) then \(dialect.text("envelope " + pointer)) end"
    }

    private func isWrongMoment(_ value: String) -> String {
        let isMoment = dialect.isTimestamp("substr(w, 2)")
        return dialect.bind(
            "w", dialect.word("(\(value))"),
            "coalesce(w, '0') <> '0' and not (left(w, 1) = 's' and \(isMoment))")
    }

    /// The attributes of CloudEvents 1.0, section 3.
    private func attributes(_ isObject: String) -> [String] {
        func word(_ name: String, _ condition: String) -> String {
            fails(
                dialect.bind("w", "coalesce(\(dialect.word("(\(member(name)))")), '0')", condition), "/" + name,
                isObject)
        }
        let text = "substr(w, 2)"
        let reference = "not \(dialect.matches(text, SQLFormat.uriReference))"
        let isJSON = dialect.matches("lower(\(text))", "[^; ]*(/|[+])json([; ].*)?")
        return [
            word("specversion", "w <> 's1.0'"), word("id", "left(w, 1) <> 's' or w = 's'"),
            word("source", "left(w, 1) <> 's' or w = 's' or \(reference)"),
            word("type", "left(w, 1) <> 's' or w = 's'"),
            word("dataschema", "w <> '0' and (left(w, 1) <> 's' or not \(dialect.matches(text, SQLFormat.uri)))"),
            word("subject", "w <> '0' and (left(w, 1) <> 's' or w = 's')"),
            word("datacontenttype", "w <> '0' and (left(w, 1) <> 's' or not \(isJSON))"),
            fails(isWrongMoment(member("time")), "/time", isObject),
            fails(isWrongMoment(member("recordedtime")), "/recordedtime", isObject),
            fails("\(member("data")) is null and \(member("data_base64")) is null", "/data", isObject),
            // Encoded payloads are not read.
            fails("\(member("data_base64")) is not null", "/data_base64", isObject),
        ]
    }

    private func extensions(_ isObject: String) -> String {
        let known = [
            "specversion", "id", "source", "type", "subject", "time", "recordedtime", "dataschema", "datacontenttype",
            "data", "data_base64",
        ]
        let each = dialect.eachMember("deed_json", "m") { key, value in
            let isName = dialect.matches(key, "[a-z0-9]+")
            let pointer = SQLPointer().appending(sql: dialect.pointerStep(sql: key)).violation("envelope", dialect)
            let isThere = "(\(dialect.word(value))) <> '0'"
            return dialect.list(
                dialect.list([pointer]),
                where: "\(key) not in (\(dialect.texts(known))) and \(isThere) and not \(isName)")
        }
        return dialect.list(each, where: isObject)
    }
}

/// Where the rows are.
package struct SQLSource: Sendable {
    /// A table or view.
    var relation: String
    /// The column that holds the text of a row.
    var column: String
    /// Where rows are bare payloads: what all of them are.
    var payloadsOf: ResolvedContract?
}

/// Finds the contract of a message by what it says.
struct SQLContracts {
    private let dialect: SQLDialect
    private var byType: [(type: String, versions: [ResolvedContract])] = []

    init(_ dialect: SQLDialect, _ contracts: [ResolvedContract]) {
        self.dialect = dialect
        for contract in contracts {
            if let index = byType.firstIndex(where: { $0.type == contract.wireType }) {
                byType[index].versions.append(contract)
            } else {
                byType.append((contract.wireType, [contract]))
            }
        }
    }

    /// The event's name; null where no contract is found.
    func event(_ type: String, _ claim: String) -> String {
        let cases = byType.map { entry in
            "when \(dialect.text(entry.type)) then \(dialect.text(entry.versions[0].name.description))"
        }
        let event = "case \(type) \(cases.joined(separator: " ")) end"
        return "case when \(version(type, claim)) is not null then \(event) end"
    }

    /// The version that judges.
    func version(_ type: String, _ claim: String) -> String {
        let cases = byType.map { entry -> String in
            let newest = entry.versions[entry.versions.count - 1].version
            var versions = entry.versions.map { ($0.version.description, $0.version) }
            for contract in entry.versions {
                let major = String(contract.version.major)
                versions.removeAll { $0.0 == major }
                versions.append((major, contract.version))
            }
            let all = versions.map { "when \(dialect.text($0.0)) then \(dialect.text($0.1.description))" }
            let named = "case \(claim) \(all.joined(separator: " ")) end"
            return
                "when \(dialect.text(entry.type)) then case when \(claim) is null then \(dialect.text(newest.description)) else \(named) end"
        }
        return "case \(type) \(cases.joined(separator: " ")) end"
    }

    /// What is wrong where no contract is found.
    func fault(_ type: String, _ claim: String) -> String {
        let families = byType.compactMap { entry -> String? in
            guard let dot = entry.type.lastIndex(of: "."), entry.type[dot...].hasPrefix(".v") else { return nil }
            return String(entry.type[..<dot])
        }
        let isKnown = "\(type) in (\(dialect.texts(byType.map(\.type))))"
        let family = dialect.group(type, "^(.*)[.]v[0-9]+$")
        let isFamily = families.isEmpty ? "false" : "coalesce(\(family), '') in (\(dialect.texts(families)))"
        return
            "case when \(type) is null or \(version(type, claim)) is not null then null when \(isKnown) or \(isFamily) then 'unknown_version ' else 'unknown_event ' end"
    }
}
