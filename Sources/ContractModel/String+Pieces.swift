extension String {
    /// What stands between bytes of ASCII, empty pieces too: one more than there are of them. Several times as fast as `split`.
    package func pieces(between separator: UInt8) -> [String] {
        var copy = self
        return copy.withUTF8 { bytes in
            let count = bytes.count { $0 == separator }
            guard count > 0 else { return [self] }
            var (pieces, start): ([String], Int) = ([], 0)
            pieces.reserveCapacity(count + 1)
            for end in 0...bytes.count where end == bytes.count || bytes[end] == separator {
                pieces.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
                start = end + 1
            }
            return pieces
        }
    }
}
