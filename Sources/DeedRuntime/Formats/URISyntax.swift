/// The grammar of RFC 3986.
enum URISyntax {
    private static let schemeCharacters = ByteSet.alphanumerics | ByteSet("+-.")
    private static let unreserved = ByteSet.alphanumerics | ByteSet("-._~")
    private static let registeredName = unreserved | ByteSet("!$&'()*+,;=")
    private static let userInfo = registeredName | ByteSet(":")
    private static let path = userInfo | ByteSet("@/")
    private static let query = path | ByteSet("?")

    /// Whether bytes are a URI, that is with a scheme.
    static func isURI(_ bytes: UTF8Bytes) -> Bool {
        let start = endOfScheme(bytes)
        return start > 0 && isRest(bytes, from: start)
    }

    /// Whether bytes are a URI or a relative reference.
    static func isReference(_ bytes: UTF8Bytes) -> Bool {
        let start = endOfScheme(bytes)
        guard start == 0 else { return isRest(bytes, from: start) }
        for byte in bytes {
            if byte == 0x2F || byte == 0x3F || byte == 0x23 { break }
            // Without a scheme, a colon in the first segment would make one.
            if byte == 0x3A { return false }
        }
        return isRest(bytes, from: 0)
    }

    /// The index behind the colon of a scheme, or 0 where there is none.
    private static func endOfScheme(_ bytes: UTF8Bytes) -> Int {
        guard let first = bytes.first, first.isLetter else { return 0 }
        var index = 1
        while index < bytes.count, schemeCharacters.contains(bytes[index]) { index += 1 }
        return bytes.has(0x3A, at: index) ? index + 1 : 0
    }

    /// Whether authority, path, query and fragment are well formed.
    private static func isRest(_ bytes: UTF8Bytes, from start: Int) -> Bool {
        var pathStart = start
        if bytes.has(0x2F, at: start), bytes.has(0x2F, at: start + 1) {
            pathStart = end(bytes, from: start + 2) { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
            guard isAuthority(bytes.slice(start + 2..<pathStart)) else { return false }
        }
        let pathEnd = end(bytes, from: pathStart) { $0 == 0x3F || $0 == 0x23 }
        guard path.containsAllOrEncoded(bytes.slice(pathStart..<pathEnd)) else { return false }
        let queryEnd = end(bytes, from: pathEnd) { $0 == 0x23 }
        guard query.containsAllOrEncoded(bytes.slice(pathEnd..<queryEnd)) else { return false }
        return query.containsAllOrEncoded(bytes.slice(min(queryEnd + 1, bytes.count)..<bytes.count))
    }

    @inline(__always)
    private static func end(_ bytes: UTF8Bytes, from start: Int, _ isEnd: (UInt8) -> Bool) -> Int {
        var index = start
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        return index
    }

    private static func isAuthority(_ bytes: UTF8Bytes) -> Bool {
        let at = end(bytes, from: 0) { $0 == 0x40 }
        guard at < bytes.count else { return isHostAndPort(bytes) }
        return userInfo.containsAllOrEncoded(bytes.slice(0..<at))
            && isHostAndPort(bytes.slice(at + 1..<bytes.count))
    }

    private static func isHostAndPort(_ bytes: UTF8Bytes) -> Bool {
        guard bytes.has(0x5B, at: 0) else {
            let colon = end(bytes, from: 0) { $0 == 0x3A }
            return registeredName.containsAllOrEncoded(bytes.slice(0..<colon)) && isPort(bytes, from: colon)
        }
        let close = end(bytes, from: 0) { $0 == 0x5D }
        guard close < bytes.count else { return false }
        let address = bytes.slice(1..<close)
        return (AddressSyntax.isIPv6(address) || isFutureAddress(address)) && isPort(bytes, from: close + 1)
    }

    /// Whether nothing follows, or a colon and digits.
    private static func isPort(_ bytes: UTF8Bytes, from start: Int) -> Bool {
        guard start < bytes.count else { return true }
        return bytes[start] == 0x3A && bytes.slice(start + 1..<bytes.count).allSatisfy(\.isDigit)
    }

    /// Whether bytes are an address of a later version of the protocol: `v1.…`.
    private static func isFutureAddress(_ bytes: UTF8Bytes) -> Bool {
        guard let first = bytes.first, first | 0x20 == 0x76 else { return false }
        let dot = end(bytes, from: 0) { $0 == 0x2E }
        guard dot > 1, dot + 1 < bytes.count else { return false }
        return bytes.slice(1..<dot).allSatisfy { $0.hexValue < 16 }
            && userInfo.containsAll(bytes.slice(dot + 1..<bytes.count))
    }
}
