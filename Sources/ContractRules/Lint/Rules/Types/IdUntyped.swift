import ContractModel
import Diagnostics

extension LintRule {
    static let idUntyped = LintRule(
        "id-untyped", .note, "an identifier has a type of its own",
        why: """
            With `customer_id` and `order_id` both plain strings, a compiler lets one be passed for the other. A named type
            costs one line, carries the pattern, and keeps them apart in every service.
            """,
        instead: "Declare `OrderID: { type: string, pattern: … }` in `domain.yaml` and write `order_id: OrderID`.",
        examples: [
            .fires(
                .fields("«customer_id»: { type: uuid, doc: \"Who placed it.\" }"),
                "identifier `customer_id` is a plain uuid"),
            .passes(.fields("parent_id: { type: OrderID, doc: \"The order that this one was split from.\" }")),
            .spares(
                "a record that is named so",
                .fields("photo_id: { doc: Seen at the door., fields: { blurred: { type: boolean, doc: Any. } } }")),
        ],
        check: .field { site, _ in
            guard let last = site.words.last, last == "id" || last == "ids" || last == "uuid", site.type.name == nil
            else {
                return nil
            }
            guard let plain = site.plainIdentifier else { return nil }
            let words = site.words.last == "ids" ? site.words.dropLast() + ["id"] : site.words
            let name = words.count == 1 ? "…ID" : NameStyle.typeName(words)
            return LintFinding(
                "identifier `\(site.name)` is a plain \(plain)", at: site.range,
                help: "declare a type such as `\(name)` and use it here", place: .node(site.node))
        })
}

extension FieldSite {
    /// The bare scalar that it is, or that its items are.
    fileprivate var plainIdentifier: String? {
        var kind = type.kind
        if case .list(let item) = kind { kind = item.kind }
        guard case .scalar(let scalar) = kind, scalar == .string || scalar == .uuid || scalar.isInteger else {
            return nil
        }
        return scalar.rawValue
    }
}

extension NameStyle {
    /// `customer_id` is `CustomerID`.
    fileprivate static func typeName(_ words: [String]) -> String {
        words.map { $0 == "id" || $0 == "uuid" ? $0.uppercased() : $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
