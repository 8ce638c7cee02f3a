import ContractModel
import ContractRegistry

extension Literal {
    /// The value as JSON that is the same for the same value: numbers by what they are, members by name.
    var canonical: String {
        switch value {
        case .number(let text): DecimalText(text)?.canonical ?? text
        case .array(let items): "[\(items.map(\.canonical).joined(separator: ","))]"
        case .object(let members):
            "{\(members.map { "\($0.name.value.utf8.count):\($0.name.value)=\($0.value.canonical)" }.sorted().joined(separator: ","))}"
        case .null, .boolean, .string: json
        }
    }
}

extension Limit {
    /// The value, numbers by what they are.
    var canonical: String {
        switch value {
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .text(let text):
            switch kind {
            case .min, .max, .exclusiveMin, .exclusiveMax, .multipleOf: DecimalText(text)?.canonical ?? text
            default: text
            }
        }
    }
}

extension Invariant {
    /// What it wants; its name and its words aside.
    var canonical: String {
        let body: String =
            switch rule {
            case .require(let when, let paths): "require \(when.canonical) \(Self.list(paths))"
            case .forbid(let when, let paths): "forbid \(when.canonical) \(Self.list(paths))"
            case .together(let paths): "together \(Self.list(paths))"
            case .exactlyOneOf(let paths): "exactly_one_of \(Self.list(paths))"
            case .atLeastOneOf(let paths): "at_least_one_of \(Self.list(paths))"
            case .compare(let left, let comparison, let right):
                "compare \(left.value.escaped) \(comparison.rawValue) \(right.value.escaped)"
            case .equalLength(let paths): "equal_length \(Self.list(paths))"
            }
        return "\(severity.rawValue) \(body)"
    }

    private static func list(_ paths: [Located<FieldPath>]) -> String {
        paths.map(\.value.escaped).sorted().joined(separator: " ")
    }
}

extension Invariant.Condition {
    fileprivate var canonical: String {
        switch test {
        case .is(let value): "\(field.value.escaped) is \(value.canonical)"
        case .in(let values): "\(field.value.escaped) in \(values.map(\.canonical).sorted().joined(separator: "|"))"
        case .not(let value): "\(field.value.escaped) not \(value.canonical)"
        case .present: "\(field.value.escaped) present"
        case .absent: "\(field.value.escaped) absent"
        }
    }
}
