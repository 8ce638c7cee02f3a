package import ContractModel

/// What somebody asks about: `orders.order_placed`, `orders.order_placed#total`, `orders.order_placed#total@2`.
package struct ImpactQuestion: Sendable, Hashable {
    package var event: String
    /// As written; `nil` for the whole event.
    package var path: String?
    /// `2` or `2.1.0`; `nil` for every version.
    package var version: String?

    /// The last `@` begins a version only where digits and dots follow, because names of variants may hold one.
    package init(_ text: String) {
        var rest = Substring(text)
        if let at = rest.lastIndex(of: "@") {
            let tail = rest[rest.index(after: at)...]
            if !tail.isEmpty, tail.allSatisfy({ $0 == "." || ("0"..."9").contains($0) }) {
                version = String(tail)
                rest = rest[..<at]
            }
        }
        let parts = rest.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        event = parts[0]
        path = parts.count == 2 ? parts[1] : nil
    }

    /// Whether a version is asked about.
    package func includes(_ candidate: SemanticVersion) -> Bool {
        guard let version else { return true }
        let numbers = [candidate.major, candidate.minor, candidate.patch].map(String.init)
        return numbers.starts(with: version.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
    }
}
