import ContractModel

/// The properties of a record, or the items of a tuple.
struct RecordPlan: Sendable {
    var properties: [PropertyPlan] = []
    var additional: ValuePlan?
    /// Keeps the fields that nobody declared.
    var preservesUnknownFields = false
}

extension RecordPlan {
    /// The property that holds what nobody declared.
    ///
    /// - Parameter name: how a type is written.
    func undeclared(_ name: (SwiftType) -> String) -> (name: String, type: String)? {
        if let additional { return ("additional", "[String: \(name(additional.type))]") }
        return preservesUnknownFields ? ("unknownFields", "[String: JSONValue]") : nil
    }
}

/// A type and how its values are written.
struct ValuePlan: Sendable {
    var type: SwiftType
    var form: WireFormName = .natural
}

/// One property.
struct PropertyPlan: Sendable {
    /// How the value is written where it may be missing.
    enum Presence: Sendable {
        case required
        /// Left out where `nil`.
        case optional
        /// `null` where `nil`.
        case nullable
        /// A `Presence`, which says itself.
        case presence
    }

    /// Without backticks.
    var name: String
    /// What the name is derived from: the field's name, an item's number.
    var request: String
    var swiftName: String?
    var wireName: String
    /// What a reader still accepts.
    var formerNames: [String] = []
    var value: ValuePlan
    var presence: Presence
    var defaultValue: Literal?
    var doc: String?
    var unit: String?
    var deprecation: Deprecation?
    /// Held by reference, because the type holds itself.
    var isIndirect = false

    var type: SwiftType { value.type }
}

/// The runtime's `WireForm`: what is written where it is not what the type writes by itself.
enum WireFormName: String, Sendable, Hashable {
    case natural, string, number, unixSeconds, unixMillis, unixMicros

    init(_ limits: Limits) {
        switch limits.text(.encoding) {
        case "string": self = .string
        case "number": self = .number
        case "unix_seconds": self = .unixSeconds
        case "unix_millis": self = .unixMillis
        case "unix_micros": self = .unixMicros
        default: self = .natural
        }
    }
}
