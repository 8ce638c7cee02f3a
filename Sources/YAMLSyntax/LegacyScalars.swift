/// Plain scalars that some reader takes for something other than text: the core schema of YAML 1.2, or the types of
/// YAML 1.1, which many tools still read.
enum LegacyScalars {
    private static let words: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "<<"]

    static func isSpecial(_ text: String) -> Bool {
        if case .text = YAMLCoreSchema.value(ofPlain: text) {} else { return true }
        if text.utf8.count <= 5, words.contains(text.lowercased()) { return true }
        guard let first = text.utf8.first, first == UInt8(ascii: ".") || first == UInt8(ascii: "+") || isDigit(first)
        else { return false }
        return looksLikeNumber(text) || looksLikeDate(text)
    }

    /// `1_000`, `0b11`, `0o7`, `0x1F`, `1:30`, `190:20:30.15`, `1_0.5e+3`, `.inf` in any case.
    private static func looksLikeNumber(_ text: String) -> Bool {
        var rest = Array(text.lowercased().utf8)
        if rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        if [".inf", ".nan"].contains(String(decoding: rest, as: UTF8.self)) { return true }
        if rest.count > 2, rest[0] == UInt8(ascii: "0"),
            [UInt8(ascii: "b"), UInt8(ascii: "o"), UInt8(ascii: "x")].contains(rest[1])
        {
            return rest.dropFirst(2).allSatisfy { isDigit($0) || (97...102 ~= $0) || $0 == UInt8(ascii: "_") }
        }
        var points = 0
        for byte in rest {
            if byte == UInt8(ascii: ".") { points += 1 }
            guard isDigit(byte) || "_:.e+-".utf8.contains(byte) else { return false }
        }
        return points <= 1 && rest.contains(where: isDigit)
    }

    /// `2001-12-14`, alone or with a time behind it.
    private static func looksLikeDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[0].utf8.allSatisfy(isDigit) else { return false }
        return 1...2 ~= parts[1].utf8.count && parts[1].utf8.allSatisfy(isDigit)
            && parts[2].utf8.first.map(isDigit) == true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
