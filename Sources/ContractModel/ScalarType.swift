/// The types of the language whose values have no parts. Raw values are the words of the language.
public enum ScalarType: String, Sendable, Hashable, CaseIterable {
    case string, boolean
    case int32, int64, uint32, uint64
    case double, decimal
    case uuid, timestamp, date, time, duration
    case bytes
    case uri
    case uriReference = "uri_reference"
    case uriTemplate = "uri_template"
    case email, hostname, ipv4, ipv6
    case null
    /// Any JSON.
    case json

    public var isInteger: Bool {
        switch self {
        case .int32, .int64, .uint32, .uint64: true
        default: false
        }
    }

    public var isNumeric: Bool { isInteger || self == .double || self == .decimal }

    /// Whether the wire form is text that `min_length`, `max_length` and `pattern` apply to.
    public var isText: Bool {
        switch self {
        case .string, .uri, .uriReference, .uriTemplate, .email, .hostname, .ipv4, .ipv6: true
        default: false
        }
    }
}
