import ContractModel
import ContractRegistry
import DeedRuntime

/// Finds the contract of a message by what its envelope says.
struct EventDirectory: Sendable {
    /// What was found.
    enum Finding {
        case contract(ResolvedContract, of: ResolvedEvent)
        case unknownVersion(ResolvedEvent, String)
        case unknownEvent
    }

    private struct Entry {
        var event: ResolvedEvent
        /// Working contracts and releases that have this name on the wire.
        var contracts: [ResolvedContract]
    }

    /// By the name on the wire.
    private var entries: [String: Entry] = [:]
    /// By the name on the wire without its major.
    private var families: [String: ResolvedEvent] = [:]
    private let events: [ResolvedEvent]

    init(_ registry: ResolvedRegistry) {
        events = registry.events
        for event in registry.events {
            for contract in event.releases + event.working {
                entries[contract.wireType, default: Entry(event: event, contracts: [])].contracts.append(contract)
                let (family, major) = Self.split(contract.wireType)
                if major != nil { families[family] = event }
            }
        }
    }

    /// - Parameter version: `2.1.0` or `2`, as far as the message says it.
    func contract(type: String, version: String?) -> Finding {
        guard let entry = entries[type] else { return unknown(type, version) }
        guard let contract = entry.contracts.contract(ofVersion: version) else {
            return .unknownVersion(entry.event, version ?? "")
        }
        return .contract(contract, of: entry.event)
    }

    /// A type with a version too many, as `shop.orders.order_placed.v9`, or one that no event has.
    private func unknown(_ type: String, _ version: String?) -> Finding {
        let (family, major) = Self.split(type)
        guard let major, let event = families[family] else { return .unknownEvent }
        return .unknownVersion(event, version.flatMap { $0.hasPrefix(major + ".") ? $0 : nil } ?? major)
    }

    /// The type that may have been meant: that of the event whose name it is, or the one with the fewest slips.
    func near(_ type: String) -> String? {
        let (name, major) = Self.split(type)
        if let event = events.first(where: { $0.name.description == name }) {
            return (event.releases + event.working).contract(ofVersion: major)?.wireType
        }
        return Nearest.to(type, among: entries.keys.sorted())
    }

    /// `shop.orders.order_placed.v2` is a family and a major version.
    private static func split(_ type: String) -> (family: String, major: String?) {
        guard let dot = type.lastIndex(of: "."), type[dot...].hasPrefix(".v") else { return (type, nil) }
        let major = type[dot...].dropFirst(2)
        guard !major.isEmpty, major.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return (type, nil) }
        return (String(type[..<dot]), String(major))
    }
}

extension EventMessage {
    /// Which version of its contract a message says it is of: the full one that ends `dataschema`, or what a mapped envelope has.
    var contractVersion: String? { version ?? dataSchema.flatMap(SemanticVersion.init(endOf:))?.description }
}

extension SemanticVersion {
    /// The version that ends a URI, as of `https://events.example/orders.order_placed/2.1.0`.
    init?(endOf uri: String) {
        let separators: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "@")]
        let start = uri.utf8.lastIndex { separators.contains($0) }.map { uri.utf8.index(after: $0) } ?? uri.startIndex
        self.init(String(uri[start...]))
    }
}
