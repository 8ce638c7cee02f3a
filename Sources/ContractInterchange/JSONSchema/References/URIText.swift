/// References as RFC 3986 section 5.2 resolves them, also where the base itself is relative.
enum URIText {
    /// Splits off the fragment; `nil` where there is no `#`.
    static func split(_ text: String) -> (target: String, fragment: String?) {
        guard let mark = text.firstIndex(of: "#") else { return (text, nil) }
        return (String(text[..<mark]), String(text[text.index(after: mark)...]))
    }

    static func resolve(_ reference: String, against base: String) -> String {
        if reference.isEmpty { return split(base).target }
        if scheme(of: reference) != nil { return reference }
        let base = split(base).target
        let origin = origin(of: base)
        if reference.hasPrefix("//") { return (scheme(of: base).map { $0 + ":" } ?? "") + reference }
        if reference.hasPrefix("/") { return origin + normalised(reference) }
        let path = String(base.dropFirst(origin.count))
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? (origin.isEmpty ? "" : "/")
        return origin + normalised(folder + reference)
    }

    /// `https`; `nil` for a relative reference.
    static func scheme(of text: String) -> String? {
        guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
        let scheme = text[..<colon]
        let isScheme = scheme.utf8.enumerated().allSatisfy { index, byte in
            65...90 ~= byte || 97...122 ~= byte || index > 0 && (48...57 ~= byte || [43, 45, 46].contains(byte))
        }
        return isScheme ? String(scheme) : nil
    }

    /// Scheme and authority.
    private static func origin(of text: String) -> String {
        guard let scheme = scheme(of: text) else { return "" }
        let rest = text.dropFirst(scheme.count + 1)
        guard rest.hasPrefix("//") else { return "\(scheme):" }
        let authority = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" }
        return "\(scheme)://\(authority)"
    }

    /// The path of a URI without scheme, authority and query.
    static func path(of text: String) -> String {
        String(text.dropFirst(origin(of: text).count).prefix { $0 != "?" })
    }

    /// Removes `.` and `..`.
    static func normalised(_ path: String) -> String {
        var result: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: true) {
            if part == ".." { _ = result.popLast() } else if part != "." { result.append(part) }
        }
        let lead = path.hasPrefix("/") ? "/" : ""
        let trail = path.hasSuffix("/") && !result.isEmpty ? "/" : ""
        return lead + result.joined(separator: "/") + trail
    }

    /// `%7B` and the like undone.
    static func decoded(_ text: String) -> String {
        guard text.contains("%") else { return text }
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            let digits = rest.dropFirst().prefix(2)
            let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            if byte == 37, values.count == 2 {
                result.append(UInt8(values[0] * 16 + values[1]))
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A text that `decoded` makes what it was.
    static func encoded(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            if scalar == "%" { result += "%25" } else { result.unicodeScalars.append(scalar) }
        }
    }
}
