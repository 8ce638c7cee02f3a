package import Diagnostics

/// The lines of a `SHA256SUMS` file: what `sha256sum` writes and `sha256sum -c` reads.
package struct DigestList: Sendable {
    package struct Entry: Sendable {
        /// 64 lowercase hexadecimal digits.
        package var digest: String
        package var name: String
        package var range: SourceRange
    }

    package var entries: [Entry] = []

    init(entries: [Entry] = []) { self.entries = entries }

    /// Reads `<digest>  <name>` lines; a `*` before the name (binary mode) is fine.
    package init(_ bytes: [UInt8], file: SourceID, into diagnostics: inout Diagnostics) {
        var start = 0
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            let range = SourceRange(file: file, lower: start, upper: start + line.count)
            start += line.count + 1
            if line.isEmpty { continue }
            guard let entry = Self.entry(line, at: range) else {
                diagnostics.error(
                    "digest-line-malformed", "this line is not a digest and a file name", at: range,
                    help: "restore the file from git; `deed release` writes it")
                continue
            }
            entries.append(entry)
        }
    }

    private static func entry(_ line: ArraySlice<UInt8>, at range: SourceRange) -> Entry? {
        let text = String(decoding: line, as: UTF8.self)
        let digest = text.prefix(64)
        let rest = text.dropFirst(64)
        guard digest.utf8.count == 64, digest.utf8.allSatisfy({ isHexadecimal($0) }) else { return nil }
        guard rest.hasPrefix("  ") || rest.hasPrefix(" *"), rest.count > 2 else { return nil }
        return Entry(digest: digest.lowercased(), name: String(rest.dropFirst(2)), range: range)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        48...57 ~= byte || 97...102 ~= byte || 65...70 ~= byte
    }

    subscript(name: String) -> Entry? { entries.first { $0.name == name } }
}
