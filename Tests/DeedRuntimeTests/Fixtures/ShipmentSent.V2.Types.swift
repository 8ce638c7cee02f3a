@_spi(Generated) public import DeedRuntime

// The nested types of version 2, which a generated file holds too; here the files stay small.

nonisolated extension ShipmentSent.V2 {
    public enum Channel: Sendable, Hashable {
        case web
        case callCentre
        /// A value added to the contract after this code was generated.
        case unrecognized(UnrecognizedValue)
    }

    /// Closed: nothing but a raw type.
    public enum Priority: Int64, Sendable, Hashable, CaseIterable {
        case normal = 1
        case high = 5
    }

    /// Extensible: whoever writes may make values.
    public enum Service: Sendable, Hashable {
        case express
        case other(String)
    }

    public enum Route: Sendable, Hashable {
        case direct(Leg)
        /// A variant that answers to several tags says which.
        case relayed(Relay, tag: RelayedTag = .relay)
        case unknown

        public enum RelayedTag: String, Sendable, Hashable, CaseIterable { case relay, hop }
    }

    public struct Leg: Sendable, Hashable {
        public var distance: Double

        public init(distance: Double) { self.distance = distance }
    }

    /// Keeps the fields that nobody declared.
    public struct Relay: Sendable, Hashable {
        public var legs: [Leg]
        /// Fields that were in the event and that the contract does not declare.
        public var unknownFields: [String: JSONValue]

        public init(legs: [Leg], unknownFields: [String: JSONValue] = [:]) {
            self.legs = legs
            self.unknownFields = unknownFields
        }
    }

    public enum Recipient: Sendable, Hashable {
        case person(Person)
        case pickup
        /// A variant added to the contract after this code was generated.
        case unrecognized(JSONValue)
    }

    public struct Person: Sendable, Hashable {
        public var name: String

        public init(name: String) { self.name = name }
    }

    public struct Position: Sendable, Hashable {
        public var item0: Double
        public var item1: Double

        public init(_ item0: Double, _ item1: Double) {
            self.item0 = item0
            self.item1 = item1
        }
    }

    public enum Size: Sendable, Hashable {
        case text(String)
        case measures([Int32])
    }

    /// Recursive through an optional, a list and a map; only the optional needs `@Indirect`.
    public struct Node: Sendable, Hashable {
        public var name: String
        @Indirect public var parent: Node?
        public var children: [Node]?

        public init(name: String, parent: Node? = nil, children: [Node]? = nil) {
            self.name = name
            self.parent = parent
            self.children = children
        }
    }
}

nonisolated extension ShipmentSent.V2.Channel: ContractEnum {
    public static let allCases: [Self] = [.web, .callCentre]

    public init(slot: Slot) {
        switch slot.caseIndex {
        case 0: self = .web
        case 1: self = .callCentre
        default: self = .unrecognized(UnrecognizedValue(slot.text))
        }
    }

    public init(rawValue: String) {
        switch rawValue {
        case "web": self = .web
        case "call_centre": self = .callCentre
        default: self = .unrecognized(UnrecognizedValue(rawValue))
        }
    }

    public var rawValue: String {
        switch self {
        case .web: "web"
        case .callCentre: "call_centre"
        case .unrecognized(let value): value.rawValue
        }
    }

    public var isRecognized: Bool { if case .unrecognized = self { false } else { true } }
}

nonisolated extension ShipmentSent.V2.Priority: ContractEnum {
    public init(slot: Slot) {
        switch slot.caseIndex {
        case 0: self = .normal
        default: self = .high
        }
    }
}

nonisolated extension ShipmentSent.V2.Service: ContractEnum {
    public static let allCases: [Self] = [.express]

    public init(slot: Slot) {
        switch slot.caseIndex {
        case 0: self = .express
        default: self = .other(slot.text)
        }
    }

    public init(rawValue: String) {
        switch rawValue {
        case "express": self = .express
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .express: "express"
        case .other(let value): value
        }
    }

    public var isRecognized: Bool { if case .other = self { false } else { true } }
}

nonisolated extension ShipmentSent.V2.Route: ContractObject {
    public init(slot: Slot) {
        switch slot.variant {
        case 0: self = .direct(slot.payload())
        case 1: self = .relayed(slot.payload(), tag: RelayedTag.allCases[slot.tagIndex])
        default: self = .unknown
        }
    }

    public func writeFields(to writer: inout JSONWriter) {
        switch self {
        case .direct(let payload):
            writer.tag("kind", "direct")
            writer.field("data", payload)
        case .relayed(let payload, let tag):
            writer.tag("kind", tag.rawValue)
            writer.field("data", payload)
        case .unknown: writer.tag("kind", "unknown")
        }
    }
}

nonisolated extension ShipmentSent.V2.Recipient: ContractObject {
    public init(slot: Slot) {
        switch slot.variant {
        case 0: self = .person(slot.payload())
        case 1: self = .pickup
        default: self = .unrecognized(slot.json)
        }
    }

    public func writeFields(to writer: inout JSONWriter) {
        switch self {
        case .person(let payload):
            writer.tag("type", "person")
            payload.writeFields(to: &writer)
        case .pickup: writer.tag("type", "pickup")
        case .unrecognized(let value): writer.fields(of: value)
        }
    }
}

nonisolated extension ShipmentSent.V2.Leg: ContractRecord {
    public init(_ slots: RecordSlots) {
        distance = slots.read(0)
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("distance", distance)
    }
}

nonisolated extension ShipmentSent.V2.Relay: ContractRecord {
    public init(_ slots: RecordSlots) {
        legs = slots.read(0)
        unknownFields = slots.otherFields()
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("legs", legs)
        writer.otherFields(unknownFields)
    }
}

nonisolated extension ShipmentSent.V2.Person: ContractRecord {
    public init(_ slots: RecordSlots) {
        name = slots.read(0)
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("name", name)
    }
}

nonisolated extension ShipmentSent.V2.Position: ContractTuple {
    public init(_ slots: RecordSlots) {
        item0 = slots.read(0)
        item1 = slots.read(1)
    }

    public func writeItems(to writer: inout JSONWriter) {
        writer.item(item0)
        writer.item(item1)
    }
}

nonisolated extension ShipmentSent.V2.Size: ContractValue {
    public init(slot: Slot) {
        switch slot.variant {
        case 0: self = .text(slot.payload())
        default: self = .measures(slot.payload())
        }
    }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        switch self {
        case .text(let payload): payload.write(to: &writer, as: .natural)
        case .measures(let payload): payload.write(to: &writer, as: .natural)
        }
    }
}

nonisolated extension ShipmentSent.V2.Node: ContractRecord {
    public init(_ slots: RecordSlots) {
        name = slots.read(0)
        parent = slots.readIfPresent(1)
        children = slots.readIfPresent(2)
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("name", name)
        writer.fieldIfPresent("parent", parent)
        writer.fieldIfPresent("children", children)
    }
}
