import ContractModel
import ContractRegistry

/// The columns of a typed view: one for each field of the payload, in the engine's own types.
struct SQLColumns {
    let dialect: SQLDialect
    let contract: ResolvedContract
    /// Where the payload is in the row, as members.
    let payload: [String]
    private var open: [TypeID] = []

    init(_ dialect: SQLDialect, _ contract: ResolvedContract, payload: [String]) {
        self.dialect = dialect
        self.contract = contract
        self.payload = payload
    }

    mutating func columns() -> [String] {
        contract.payload.fields.map { field in
            let names = [field.wireName] + field.field.renamedFrom.map(\.value)
            let values = names.map { column(field.spec, payload + [$0]) }
            let value = values.count == 1 ? values[0] : "coalesce(\(values.joined(separator: ", ")))"
            return "\(value) as \(dialect.name(field.name))"
        }
    }

    private mutating func column(_ spec: ResolvedSpec, _ path: [String]) -> String {
        switch dialect {
        case .duckdb: duckdb(spec, path)
        case .spark: spark(spec, path)
        case .postgres: postgres(spec, path)
        }
    }

    private mutating func duckdb(_ spec: ResolvedSpec, _ path: [String]) -> String {
        let pointer = path.map { "/" + SchemaLocation.escaped($0) }.joined()
        let value = "json_extract(deed_raw, \(dialect.text(pointer)))"
        let text = "json_extract_string(deed_raw, \(dialect.text(pointer)))"
        guard case .scalar(let scalar) = contract.shape(of: spec) else {
            if case .enumeration(let enumeration) = contract.shape(of: spec) {
                return enumeration.base == .integer ? "try_cast(\(text) as bigint)" : text
            }
            let type = type(spec)
            return type == "JSON" ? value : "try_cast(\(value) as \(type))"
        }
        switch scalar {
        case .json: return value
        case .timestamp: return "\(microseconds(spec.limits, text).map { "make_timestamp(\($0))" } ?? text)"
        case .bytes: return "case when \(dialect.matches(text, WirePattern.base64)) then from_base64(\(text)) end"
        default: return type(spec) == "VARCHAR" ? text : "try_cast(\(text) as \(type(spec)))"
        }
    }

    /// Microseconds since 1970 of a moment, as the engine's 64-bit integer.
    private func microseconds(_ limits: Limits, _ text: String) -> String? {
        let encoding = limits.text(.encoding) ?? ""
        guard encoding.hasPrefix("unix_") else {
            let nanoseconds = dialect.nanoseconds(text)
            let divided = dialect == .duckdb ? "\(nanoseconds) // 1000" : "floor(\(nanoseconds) / 1000)"
            return "case when \(dialect.isTimestamp(text)) then cast(\(divided) as bigint) end"
        }
        // Beyond the years of four digits a row is not right, and its microseconds may be too many for the engine.
        let digits = encoding == "unix_seconds" ? 0 : encoding == "unix_millis" ? 3 : 6
        let (zeros, nines) = (String(repeating: "0", count: digits), String(repeating: "9", count: digits))
        let (count, scale) = (integer(text, "bigint"), "1" + String(repeating: "0", count: 6 - digits))
        return "case when \(count) between -62167219200\(zeros) and 253402300799\(nines) then \(count) * \(scale) end"
    }

    /// A whole number, however it is written: `1.0` and `1e3` are some.
    private func integer(_ text: String, _ type: String) -> String {
        switch dialect {
        case .duckdb: "try_cast(\(text) as \(type))"
        case .spark: "try_cast(try_cast(\(text) as decimal(38, 0)) as \(type))"
        case .postgres: "cast(cast(\(text) as numeric) as \(type))"
        }
    }

    /// The type of a value.
    private mutating func type(_ spec: ResolvedSpec) -> String {
        if case .named(let id) = spec.shape {
            guard !open.contains(id) else { return dialect == .spark ? "variant" : "JSON" }
            open.append(id)
        }
        defer { if case .named = spec.shape { open.removeLast() } }
        let isSpark = dialect == .spark
        switch contract.shape(of: spec) {
        case .scalar(let scalar): return scalarType(scalar, spec.limits)
        case .enumeration(let enumeration):
            return enumeration.base == .integer ? "BIGINT" : isSpark ? "string" : "VARCHAR"
        case .list(let item): return isSpark ? "array<\(type(item))>" : "\(type(item))[]"
        case .map(let value): return isSpark ? "map<string, \(type(value))>" : "MAP(VARCHAR, \(type(value)))"
        case .record(let record):
            guard !record.fields.isEmpty else { return isSpark ? "variant" : "JSON" }
            let fields = record.fields.map { field in
                "\(dialect.name(field.wireName))\(isSpark ? ": " : " ")\(type(field.spec))"
            }.joined(separator: ", ")
            return isSpark ? "struct<\(fields)>" : "STRUCT(\(fields))"
        case .union, .oneOf, .tuple, .named, .unresolved: return isSpark ? "variant" : "JSON"
        }
    }

    private func scalarType(_ scalar: ScalarType, _ limits: Limits) -> String {
        let isSpark = dialect == .spark
        switch scalar {
        case .boolean: return "BOOLEAN"
        case .int32: return "INTEGER"
        case .int64: return "BIGINT"
        case .uint32: return isSpark ? "BIGINT" : "UINTEGER"
        case .uint64: return isSpark ? "decimal(20, 0)" : "UBIGINT"
        case .double: return "DOUBLE"
        case .decimal: return "DECIMAL(\(limits.integer(.precision) ?? 38), \(limits.integer(.scale) ?? 0))"
        case .date: return "DATE"
        case .uuid: return isSpark ? "string" : "UUID"
        case .json: return isSpark ? "variant" : "JSON"
        case .timestamp:
            let isNumber = limits.text(.encoding)?.hasPrefix("unix_") ?? false
            return isNumber ? "BIGINT" : isSpark ? "string" : "VARCHAR"
        default: return isSpark ? "string" : "VARCHAR"
        }
    }

    private mutating func spark(_ spec: ResolvedSpec, _ path: [String]) -> String {
        let place = "$" + path.map { Identifiers.isName($0) ? ".\($0)" : "['\($0)']" }.joined()
        func get(_ type: String) -> String {
            "try_variant_get(deed_raw, \(dialect.text(place)), \(dialect.text(type)))"
        }
        guard case .scalar(let scalar) = contract.shape(of: spec) else { return get(type(spec)) }
        switch scalar {
        case .timestamp:
            return microseconds(spec.limits, get("string")).map { "timestamp_micros(\($0))" } ?? get("string")
        case .bytes:
            return "case when \(dialect.matches(get("string"), WirePattern.base64)) then unbase64(\(get("string"))) end"
        case .uint64, .int64, .int32, .uint32: return integer(get("string"), type(spec))
        case .decimal, .date: return "try_cast(\(get("string")) as \(type(spec)))"
        default: return get(type(spec))
        }
    }

    /// PostgreSQL cannot try to cast: what is wrong with a row leaves its columns empty.
    private func postgres(_ spec: ResolvedSpec, _ path: [String]) -> String {
        let place = path.map { dialect.text($0) }.joined(separator: ", ")
        let (value, text) = ("(deed_raw #> array[\(place)])", "(deed_raw #>> array[\(place)])")
        guard case .scalar(let scalar) = contract.shape(of: spec) else {
            guard case .enumeration(let enumeration) = contract.shape(of: spec) else { return value }
            return enumeration.base == .integer ? valid(integer(text, "bigint")) : text
        }
        switch scalar {
        case .boolean: return valid("cast(\(text) as boolean)")
        case .int32: return valid(integer(text, "integer"))
        case .int64, .uint32: return valid(integer(text, "bigint"))
        case .uint64: return valid("cast(\(text) as numeric)")
        case .double: return valid("cast(\(text) as double precision)")
        case .decimal:
            return valid(
                "cast(\(text) as numeric(\(spec.limits.integer(.precision) ?? 38), \(spec.limits.integer(.scale) ?? 0)))"
            )
        case .date: return valid("cast(\(text) as date)")
        case .uuid: return valid("cast(\(text) as uuid)")
        case .json: return value
        case .timestamp:
            return valid(
                "timestamp '1970-01-01' + (\(microseconds(spec.limits, text) ?? "null")) * interval '1 microsecond'")
        case .bytes: return valid("decode(\(text), 'base64')")
        default: return text
        }
    }

    private func valid(_ value: String) -> String { "case when is_valid then \(value) end" }
}
