import ContractModel
import ContractRegistry
import DeedRuntime

/// Finds what a path of an older payload leads to, as a reader of the older version would.
enum SourceReading {
    /// `nil` where it is absent, or where something on the way is absent or `null`.
    static func value(_ path: SourcePath, in root: JSONValue) -> JSONValue? {
        var value = root
        for step in path.steps {
            guard let next = self.value(step, in: value) else { return nil }
            value = next
        }
        return value
    }

    private static func value(_ step: SourcePath.Step, in value: JSONValue) -> JSONValue? {
        switch step {
        case .field(let field): field.value(in: value)
        case .item(let index): value[index]
        case .member(let name): value[name]
        case .variant(let form, let tags):
            if let tag = VariantReading.tag(of: value, form), tags.contains(tag) {
                VariantReading.payload(of: value, form)
            } else {
                nil
            }
        }
    }
}

extension SourceField {
    /// What stands under the present name, else under the first former one, else the default.
    fileprivate func value(in record: JSONValue) -> JSONValue? {
        guard case .object(let object) = record else { return nil }
        if let value = object[wireName] { return value }
        for name in formerNames { if let value = object[name] { return value } }
        return fallback?.jsonValue
    }
}

/// Which variant of a union a value is.
struct VariantReading {
    private let choice: ChoiceConversion

    init(_ choice: ChoiceConversion) { self.choice = choice }

    /// The variant and its own part of the value; `nil` where no variant is declared for it.
    func variant(of value: JSONValue) -> (ChoiceConversion.Variant, JSONValue)? {
        guard case .tagged = choice.before else { return untagged(value).map { ($0, value) } }
        guard let tag = Self.tag(of: value, choice.before) else { return nil }
        guard let variant = choice.variants.first(where: { $0.tags.contains(tag) }) else { return nil }
        return (variant, Self.payload(of: value, choice.before) ?? [:])
    }

    static func tag(of value: JSONValue, _ form: ChoiceConversion.Form) -> String? {
        guard case .tagged(let tag, _) = form else { return nil }
        return value[tag]?.string
    }

    static func payload(of value: JSONValue, _ form: ChoiceConversion.Form) -> JSONValue? {
        guard case .tagged(let tag, let content) = form, case .object(var object) = value else { return value }
        if let content { return object[content] }
        object[tag] = nil
        return .object(object)
    }

    /// Of the variants whose required fields an object has all, the one that requires most; where it has all of none, the
    /// one of which it has the most.
    private func untagged(_ value: JSONValue) -> ChoiceConversion.Variant? {
        let kind = value.kindWord
        let fitting = choice.variants.filter { $0.kinds.contains(kind) }
        guard case .object(let object) = value, fitting.count > 1 else { return fitting.first }
        var best: (variant: ChoiceConversion.Variant, isWhole: Bool, count: Int)?
        for variant in fitting {
            let count = variant.keys.count { names in names.contains { object[$0] != nil } }
            let isWhole = count == variant.keys.count
            guard isWhole || count > 0 else { continue }
            if let best, best.isWhole && !isWhole || best.isWhole == isWhole && best.count >= count { continue }
            best = (variant, isWhole, count)
        }
        return best?.variant
    }
}

extension JSONValue {
    /// The JSON type, as tables name it.
    fileprivate var kindWord: String {
        switch self {
        case .null: "null"
        case .bool: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
