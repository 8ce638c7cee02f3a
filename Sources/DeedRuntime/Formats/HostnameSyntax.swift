/// The grammar of host names: RFC 952 as changed by RFC 1123, with the lengths of RFC 1035.
enum HostnameSyntax {
    /// Whether bytes are a host name whose labels, where they encode other scripts, are valid in IDNA 2008.
    static func isHostname(_ bytes: UTF8Bytes) -> Bool {
        guard hasValidLabels(bytes) else { return false }
        var start = 0
        while start < bytes.count {
            let end = endOfLabel(bytes, from: start)
            let label = bytes.slice(start..<end)
            if isEncoded(label), !InternationalLabel.isValid(encoded: label) { return false }
            start = end + 1
        }
        return true
    }

    /// Whether bytes are labels of 1 to 63 letters, digits and inner hyphens with dots between them, 253 bytes at most.
    static func hasValidLabels(_ bytes: UTF8Bytes) -> Bool {
        guard 1...253 ~= bytes.count else { return false }
        var start = 0
        while true {
            let end = endOfLabel(bytes, from: start)
            guard isLabel(bytes.slice(start..<end)) else { return false }
            if end == bytes.count { return true }
            start = end + 1
        }
    }

    private static func endOfLabel(_ bytes: UTF8Bytes, from start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] != 0x2E { index += 1 }
        return index
    }

    private static func isLabel(_ label: UTF8Bytes) -> Bool {
        guard 1...63 ~= label.count, label[0] != 0x2D, label[label.count - 1] != 0x2D else { return false }
        for byte in label where !byte.isDigit && !byte.isLetter && byte != 0x2D { return false }
        return true
    }

    private static func isEncoded(_ label: UTF8Bytes) -> Bool {
        label.count >= 4 && label[0] | 0x20 == 0x78 && label[1] | 0x20 == 0x6E && label[2] == 0x2D && label[3] == 0x2D
    }
}
