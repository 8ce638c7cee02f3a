/// The grammar of a mailbox in RFC 5321, section 4.1.2.
enum EmailSyntax {
    private static let atomCharacters = ByteSet.alphanumerics | ByteSet("!#$%&'*+-/=?^_`{|}~")

    /// Whether bytes are a local part of at most 64 bytes, `@`, and a domain or an address in brackets.
    static func isMailbox(_ bytes: UTF8Bytes) -> Bool {
        let end = bytes.has(0x22, at: 0) ? endOfQuotedText(bytes) : endOfAtoms(bytes)
        guard 1...64 ~= end, bytes.has(0x40, at: end) else { return false }
        let domain = bytes.slice(end + 1..<bytes.count)
        return domain.has(0x5B, at: 0) ? isAddress(domain) : HostnameSyntax.hasValidLabels(domain)
    }

    /// Where atoms with single dots between them end, or 0.
    private static func endOfAtoms(_ bytes: UTF8Bytes) -> Int {
        var (index, isAfterCharacter) = (0, false)
        while index < bytes.count {
            if bytes[index] == 0x2E {
                guard isAfterCharacter else { return 0 }
                isAfterCharacter = false
            } else {
                guard atomCharacters.contains(bytes[index]) else { break }
                isAfterCharacter = true
            }
            index += 1
        }
        return isAfterCharacter ? index : 0
    }

    /// The index behind the closing quote, or 0.
    private static func endOfQuotedText(_ bytes: UTF8Bytes) -> Int {
        var index = 1
        while index < bytes.count, 0x20...0x7E ~= bytes[index] {
            if bytes[index] == 0x22 { return index + 1 }
            if bytes[index] == 0x5C {
                index += 1
                guard index < bytes.count, 0x20...0x7E ~= bytes[index] else { return 0 }
            }
            index += 1
        }
        return 0
    }

    /// Whether bytes are `[127.0.0.1]` or `[IPv6:::1]`.
    private static func isAddress(_ bytes: UTF8Bytes) -> Bool {
        guard bytes.count > 2, bytes.has(0x5D, at: bytes.count - 1) else { return false }
        let address = bytes.slice(1..<bytes.count - 1)
        let isTagged =
            address.count > 5 && address.has(0x3A, at: 4) && address[0] | 0x20 == 0x69
            && address[1] | 0x20 == 0x70 && address[2] | 0x20 == 0x76 && address[3] == 0x36
        return isTagged
            ? AddressSyntax.isIPv6(address.slice(5..<address.count)) : AddressSyntax.isIPv4(address)
    }
}
