import ContractModel
import ContractRegistry

/// What the SQL export calls its tables.
enum SQLName {
    /// PostgreSQL cuts names at 63 bytes; `_checks`, `_v12_all` and `_overrides` must fit behind one.
    private static let longest = 52

    /// `orders_order_placed_v2`.
    static func table(of contract: ResolvedContract) -> String { "\(event(contract.name))_v\(contract.version.major)" }

    /// `orders_order_placed`.
    static func event(_ name: EventName) -> String { joined(name.domain, name.name) }

    /// Two words as one name; of a long one the beginning, and what tells it from others.
    static func joined(_ one: String, _ other: String) -> String {
        let name = "\(one)_\(other)"
        guard name.utf8.count > longest else { return name }
        return "\(name.prefix(longest - 9))_\(SHA256.hexDigest(of: Array(name.utf8)).prefix(8))"
    }
}
