/// The text forms of Internet addresses.
enum AddressSyntax {
    /// Whether bytes are four numbers from 0 to 255 without leading zeros, with dots between them.
    static func isIPv4(_ bytes: UTF8Bytes) -> Bool {
        guard 7...15 ~= bytes.count else { return false }
        var (index, parts) = (0, 0)
        while true {
            let start = index
            while index < bytes.count, bytes[index].isDigit, index - start < 4 { index += 1 }
            guard isOctet(bytes, start, index) else { return false }
            parts += 1
            if index == bytes.count { return parts == 4 }
            guard bytes[index] == 0x2E, parts < 4 else { return false }
            index += 1
        }
    }

    private static func isOctet(_ bytes: UTF8Bytes, _ start: Int, _ end: Int) -> Bool {
        let count = end - start
        guard 1...3 ~= count, count == 1 || bytes[start] != 0x30 else { return false }
        return bytes.digits(at: start, count: count) <= 255
    }

    /// Whether bytes are eight groups of hexadecimal digits, `::` for some of them once, and the last two perhaps as IPv4.
    static func isIPv6(_ bytes: UTF8Bytes) -> Bool {
        guard 2...45 ~= bytes.count else { return false }
        var (index, groups, hasGap) = (0, 0, false)
        if bytes[0] == 0x3A {
            guard bytes[1] == 0x3A else { return false }
            (index, hasGap) = (2, true)
        }
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index].hexValue < 16 { index += 1 }
            if bytes.has(0x2E, at: index) {
                return isIPv4(bytes.slice(start..<bytes.count)) && isComplete(groups + 2, hasGap)
            }
            guard 1...4 ~= index - start else { return false }
            groups += 1
            if index == bytes.count { break }
            guard bytes[index] == 0x3A, index + 1 < bytes.count else { return false }
            index += 1
            if bytes[index] == 0x3A {
                guard !hasGap else { return false }
                (index, hasGap) = (index + 1, true)
            }
        }
        return isComplete(groups, hasGap)
    }

    private static func isComplete(_ groups: Int, _ hasGap: Bool) -> Bool {
        hasGap ? groups <= 7 : groups == 8
    }
}
