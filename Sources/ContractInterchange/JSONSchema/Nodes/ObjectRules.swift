/// What a schema says of objects.
struct ObjectRules: Sendable {
    enum Additional: Sendable {
        /// Nothing said: JSON Schema allows anything, a contract closes it for writers.
        case unstated
        /// Anything, said so.
        case open
        case closed
        /// One node.
        case schema([SchemaNode])
    }

    struct Property: Sendable {
        var name: String
        var node: SchemaNode
    }

    struct PatternProperty: Sendable {
        var pattern: String
        var node: SchemaNode
    }

    var properties: [Property] = []
    var required: [String] = []
    var additional: Additional = .unstated
    /// `unevaluatedProperties: false`: closed once everything beside it is merged.
    var isClosedWhenMerged = false
    var patterns: [PatternProperty] = []
    /// One node at most: `propertyNames`.
    var names: [SchemaNode] = []
    var minProperties: Int?
    var maxProperties: Int?
    var conditions: [PresenceRule] = []

    var isEmpty: Bool {
        if case .unstated = additional {
            return properties.isEmpty && required.isEmpty && patterns.isEmpty && names.isEmpty && minProperties == nil
                && maxProperties == nil && conditions.isEmpty && !isClosedWhenMerged
        }
        return false
    }

    func property(_ name: String) -> SchemaNode? { properties.first { $0.name == name }?.node }
}

/// A condition between properties that an invariant can state.
enum PresenceRule: Sendable, Hashable {
    /// Where the property has one of these values (`nil`: is there), the others must be there.
    case requires(when: String, values: [SourceValue]?, [String])
    /// Where it is absent, the others must be there.
    case requiresWithout(String, [String])
    case forbids(when: String, values: [SourceValue]?, [String])
    case atLeastOne([String])
    case exactlyOne([String])
}
