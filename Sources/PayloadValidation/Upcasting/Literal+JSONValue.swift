package import ContractModel
package import DeedRuntime

extension Literal {
    /// The value as JSON, numbers exact.
    package var jsonValue: JSONValue {
        switch value {
        case .null: .null
        case .boolean(let value): .bool(value)
        case .number(let text): JSONNumber(text).map { .number($0) } ?? .null
        case .string(let text): .string(text)
        case .array(let items): .array(items.map(\.jsonValue))
        case .object(let members): .object(JSONObject(members.map { ($0.name.value, $0.value.jsonValue) }))
        }
    }
}
