public import DeedRuntime

nonisolated extension ShipmentSent {
    /// A parcel left the warehouse.
    public struct V2: Sendable, Hashable {
        public var parcelID: ParcelID
        /// An open enum.
        public var channel: Channel
        /// A closed enum of integers, with a default that the engine fills in.
        public var priority: Priority
        /// An extensible enum.
        public var service: Service
        /// A closed union with its payload under `content`.
        public var route: Route
        /// An open union with its payload beside the tag.
        public var recipient: Recipient
        /// A tuple.
        public var position: Position
        /// Variants without a tag.
        public var size: Size
        public var contents: [Money]
        /// Required, nullable.
        public var cost: Money?
        /// An integer that travels as a string.
        public var sequence: SequenceNumber
        /// A decimal that travels as a number.
        public var weight: ExactDecimal
        public var sentAt: Timestamp
        /// Travels as milliseconds since 1970.
        public var packedAt: Timestamp
        public var retries: Int32
        /// Contains itself.
        public var tree: Node
        /// Optional and nullable.
        public var insured: Presence<Bool>
        public var labels: [String: String?]?
        public var photo: [UInt8]?
        public var extra: JSONValue?

        /// A deprecated field is computed over private storage, so that this code itself never warns.
        @available(*, deprecated, message: "read `service`")
        public var carrier: String? {
            get { _carrier }
            set { _carrier = newValue }
        }
        private var _carrier: String?

        /// Fields of the type that `additional` says.
        public var additional: [String: Int64]

        public init(
            parcelID: ParcelID, channel: Channel, priority: Priority, service: Service, route: Route, recipient: Recipient,
            position: Position, size: Size, contents: [Money], cost: Money?, sequence: SequenceNumber,
            weight: ExactDecimal, sentAt: Timestamp, packedAt: Timestamp, retries: Int32 = 0, tree: Node,
            insured: Presence<Bool> = .absent, labels: [String: String?]? = nil, photo: [UInt8]? = nil,
            extra: JSONValue? = nil, additional: [String: Int64] = [:]
        ) {
            self.parcelID = parcelID
            self.channel = channel
            self.priority = priority
            self.service = service
            self.route = route
            self.recipient = recipient
            self.position = position
            self.size = size
            self.contents = contents
            self.cost = cost
            self.sequence = sequence
            self.weight = weight
            self.sentAt = sentAt
            self.packedAt = packedAt
            self.retries = retries
            self.tree = tree
            self.insured = insured
            self.labels = labels
            self.photo = photo
            self.extra = extra
            self.additional = additional
        }

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
}
