/// The name of an object of a repository: 40 hexadecimal digits, or 64 where the repository uses SHA-256.
package struct ObjectID: Sendable, Hashable, CustomStringConvertible {
    package let description: String

    /// `nil` where the text is not such a name.
    package init?(_ text: some StringProtocol) {
        let isName = text.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
        guard isName, text.utf8.count == 40 || text.utf8.count == 64 else { return nil }
        description = String(text)
    }
}
