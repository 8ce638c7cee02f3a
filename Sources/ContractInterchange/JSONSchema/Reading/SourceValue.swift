import ContractModel
import Diagnostics

/// A JSON value of a source file: members in their order, numbers as exact text.
indirect enum SourceValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    case number(String)
    case string(String)
    case array([SourceValue])
    case object([SourceMember])

    subscript(name: String) -> SourceValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    var members: [SourceMember]? { if case .object(let members) = self { members } else { nil } }
    var items: [SourceValue]? { if case .array(let items) = self { items } else { nil } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var flag: Bool? { if case .boolean(let flag) = self { flag } else { nil } }
    var number: ExactNumber? { if case .number(let text) = self { ExactNumber(text) } else { nil } }
    /// A length or a count.
    var count: Int? { number?.integer }
    /// The items of an array of text, such as `required`.
    var texts: [String]? { items?.compactMap(\.text) }

    var type: JSONTypes {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The same value as it stands in a contract.
    func literal(at range: SourceRange) -> Literal {
        switch self {
        case .null: Literal(.null, at: range)
        case .boolean(let flag): Literal(.boolean(flag), at: range)
        case .number(let text): Literal(.number(text), at: range)
        case .string(let text): Literal(.string(text), at: range)
        case .array(let items): Literal(.array(items.map { $0.literal(at: range) }), at: range)
        case .object(let members):
            Literal(
                .object(
                    members.map {
                        Literal.Member(name: Located($0.name, at: range), value: $0.value.literal(at: range))
                    }), at: range)
        }
    }
}

/// A member of an object.
struct SourceMember: Sendable, Hashable {
    var name: String
    var value: SourceValue
}
