/// The name of an event: `orders.order_placed`.
public struct EventName: Sendable, Hashable, Comparable, CustomStringConvertible {
    public var domain: String
    public var name: String

    public init(domain: String, name: String) {
        self.domain = domain
        self.name = name
    }

    /// Reads `domain.name`; `nil` unless there is exactly one dot with text on both sides.
    public init?(_ text: String) {
        let parts = text.pieces(between: UInt8(ascii: "."))
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.init(domain: parts[0], name: parts[1])
    }

    public var description: String { "\(domain).\(name)" }

    public static func < (left: Self, right: Self) -> Bool {
        (left.domain, left.name) < (right.domain, right.name)
    }
}
