import ContractModel
import ContractRegistry
import DeedRuntime

/// Carries out what an ``UpcastPlan`` decided, on one payload.
struct PayloadConverter {
    private let plan: UpcastPlan
    /// What could not be filled, in the order of the new payload.
    private(set) var gaps: [Violation] = []
    /// The place in the new payload that is being made.
    private var place: [String] = []

    init(_ plan: UpcastPlan) { self.plan = plan }

    mutating func convert(_ payload: JSONValue) -> JSONValue {
        guard case .object = payload else { return payload }
        return record(plan.payload, from: payload)
    }

    // MARK: Values

    private mutating func value(_ value: JSONValue, _ conversion: ValueConversion) -> JSONValue {
        if value.isNull { return .null }
        switch conversion {
        case .free: return value
        case .scalar(let before, let after):
            // JSON keeps the form in which the value came, whole numbers aside.
            if after.type == .json, !before.type.isInteger { return value }
            return ScalarValue(value, as: before)?.written(as: after) ?? value
        case .enumeration(let enumeration): return Self.member(value, of: enumeration)
        case .part(let number): return part(value, plan.parts[number])
        }
    }

    private static func member(_ value: JSONValue, of enumeration: EnumerationConversion) -> JSONValue {
        let text = value.string ?? value.number?.int64.map { "\($0)" }
        guard let text, let target = enumeration.values[text] ?? enumeration.fallback else { return value }
        return value.string == nil ? JSONNumber(target).map { .number($0) } ?? value : .string(target)
    }

    private mutating func part(_ value: JSONValue, _ part: PartConversion) -> JSONValue {
        switch (part, value) {
        case (.list(let item), .array(let items)):
            return .array(items.enumerated().map { at("\($0)", $1, item) })
        case (.map(let item), .object(let members)):
            return .object(JSONObject(members.members.map { ($0.name, at($0.name, $0.value, item)) }))
        case (.tuple(let conversions), .array(let items)) where items.count == conversions.count:
            return .array(zip(items, conversions).enumerated().map { at("\($0)", $1.0, $1.1) })
        case (.record(let conversion), .object): return record(conversion, from: value)
        case (.choice(let choice), _): return self.choice(value, choice)
        default: return value
        }
    }

    private mutating func at(_ name: String, _ value: JSONValue, _ conversion: ValueConversion) -> JSONValue {
        place.append(name)
        defer { place.removeLast() }
        return self.value(value, conversion)
    }

    private mutating func choice(_ value: JSONValue, _ choice: ChoiceConversion) -> JSONValue {
        guard let (variant, payload) = VariantReading(choice).variant(of: value), let target = variant.target else {
            return value
        }
        let converted = target.payload.map { self.value(payload, $0) }
        guard case .tagged(let tag, let content) = choice.after else { return converted ?? .object([:]) }
        let old = VariantReading.tag(of: value, choice.before)
        let name = old.flatMap { target.tags.contains($0) ? $0 : nil } ?? target.tags.first ?? ""
        var members: [(name: String, value: JSONValue)] = [(tag, .string(name))]
        if let content {
            if let converted { members.append((content, converted)) }
        } else if case .object(let object)? = converted {
            members += object.members
        }
        return .object(JSONObject(members))
    }

    // MARK: Records

    private mutating func record(_ conversion: RecordConversion, from root: JSONValue) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = []
        for field in conversion.fields {
            place.append(field.wireName)
            if let value = self.field(field, from: root) { members.append((field.wireName, value)) }
            place.removeLast()
        }
        if let others = conversion.others, case .object(let object) = root {
            for (name, value) in object where !others.declared.contains(name) {
                members.append((name, at(name, value, others.conversion)))
            }
        }
        return .object(JSONObject(members))
    }

    /// The value of a field; `nil` where it is to be absent.
    private mutating func field(_ field: FieldConversion, from root: JSONValue) -> JSONValue? {
        switch field.source {
        case .nowhere, .code: return standIn(field.ifAbsent)
        case .value(let literal): return literal.jsonValue
        case .composed(let record): return self.record(record, from: root)
        case .carried(let path, let conversion):
            return found(SourceReading.value(path, in: root), field) { $0.value($1, conversion) }
        case .items(let path, let record):
            return found(SourceReading.value(path, in: root), field) { $0.items(of: $1, record) }
        case .mapped(let path, let map, let otherwise, let rest):
            return found(SourceReading.value(path, in: root), field) { $0.mapped($1, map, otherwise, rest) }
        }
    }

    private mutating func found(
        _ value: JSONValue?, _ field: FieldConversion, _ body: (inout Self, JSONValue) -> JSONValue
    ) -> JSONValue? {
        guard let value else { return standIn(field.ifAbsent) }
        if value.isNull { return standIn(field.ifNull) }
        return body(&self, value)
    }

    private mutating func standIn(_ standIn: StandIn) -> JSONValue? {
        switch standIn {
        case .absent: return nil
        case .null: return .null
        case .value(let literal): return literal.jsonValue
        case .nothing:
            gap("nothing leads here where the source is missing")
            return nil
        }
    }

    private mutating func items(of value: JSONValue, _ record: RecordConversion) -> JSONValue {
        switch value {
        case .array(let items): .array(items.enumerated().map { item("\($0)", $1, record) })
        case .object(let object): .object(JSONObject(object.members.map { ($0.name, item($0.name, $0.value, record)) }))
        default: value
        }
    }

    private mutating func item(_ name: String, _ value: JSONValue, _ record: RecordConversion) -> JSONValue {
        if value.isNull { return value }
        place.append(name)
        defer { place.removeLast() }
        return self.record(record, from: value)
    }

    private mutating func mapped(
        _ value: JSONValue, _ map: [Upcast.MapEntry], _ otherwise: Literal?, _ rest: ValueConversion?
    ) -> JSONValue {
        if let entry = map.first(where: { value.isSpelled($0.old.value) }) { return entry.new.jsonValue }
        if let otherwise { return otherwise.jsonValue }
        if let rest { return self.value(value, rest) }
        gap("`map` says nothing of \(value)")
        return .null
    }

    private mutating func gap(_ message: String) {
        let pointer = place.reduce(into: "") { $0 += "/" + $1.pointerStep }
        gaps.append(Violation(pointer: pointer, rule: .required, message: message, isStructural: true))
    }
}

extension JSONValue {
    /// Whether a key of `map` means this value.
    fileprivate func isSpelled(_ text: String) -> Bool {
        switch self {
        case .string(let value): value == text
        case .bool(let value): text == (value ? "true" : "false")
        case .number(let value): JSONNumber(text) == value
        case .null, .array, .object: false
        }
    }
}

extension String {
    /// As a step of a JSON Pointer.
    fileprivate var pointerStep: String {
        replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
