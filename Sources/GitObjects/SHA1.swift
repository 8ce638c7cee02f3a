/// SHA-1 (FIPS 180-4), by which git names objects; not for anything that must be safe.
struct SHA1 {
    private var state: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
        0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0
    )

    /// The digest of some bytes behind others, as 40 lowercase hexadecimal digits.
    static func hexDigest(of head: [UInt8], _ bytes: [UInt8]) -> String {
        var hash = SHA1()
        let length = head.count + bytes.count
        // What stands before the bytes is part of the first block, so that the rest is read where it lies.
        let first = min(bytes.count, max(0, 64 - head.count))
        var rest = head + bytes[..<first]
        var start = first
        if rest.count == 64 {
            rest.withUnsafeBufferPointer { hash.compress($0, at: 0) }
            bytes.withUnsafeBufferPointer { bytes in
                while start + 64 <= bytes.count {
                    hash.compress(bytes, at: start)
                    start += 64
                }
            }
            rest = Array(bytes[start...])
        }
        rest.append(0x80)
        while rest.count % 64 != 56 { rest.append(0) }
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            rest.append(UInt8(truncatingIfNeeded: (UInt64(length) * 8) >> shift))
        }
        rest.withUnsafeBufferPointer { rest in
            for block in stride(from: 0, to: rest.count, by: 64) { hash.compress(rest, at: block) }
        }
        return hash.hexDigest
    }

    private var hexDigest: String {
        let digits = Array("0123456789abcdef".utf8)
        let words = [state.0, state.1, state.2, state.3, state.4]
        let text = words.flatMap { word in
            stride(from: UInt32(28), through: 0, by: -4).map { digits[Int(word >> $0 & 15)] }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func compress(_ block: UnsafeBufferPointer<UInt8>, at start: Int) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
            let bytes = UnsafeRawBufferPointer(block)
            for index in 0..<16 {
                words[index] = UInt32(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
            }
            for index in 16..<80 {
                let mixed = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
                words[index] = mixed << 1 | mixed >> 31
            }
            mix(words)
        }
    }

    private mutating func mix(_ words: UnsafeMutableBufferPointer<UInt32>) {
        var (a, b, c, d, e) = state
        @inline(__always)
        func step(_ value: UInt32, _ constant: UInt32, _ word: UInt32) {
            let next = (a << 5 | a >> 27) &+ value &+ e &+ constant &+ word
            (e, d, c, b, a) = (d, c, b << 30 | b >> 2, a, next)
        }
        for index in 0..<20 { step((b & c) | (~b & d), 0x5a82_7999, words[index]) }
        for index in 20..<40 { step(b ^ c ^ d, 0x6ed9_eba1, words[index]) }
        for index in 40..<60 { step((b & c) | (b & d) | (c & d), 0x8f1b_bcdc, words[index]) }
        for index in 60..<80 { step(b ^ c ^ d, 0xca62_c1d6, words[index]) }
        state = (state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e)
    }
}

extension ObjectID {
    /// Whether it names a file of these bytes. False where the repository uses SHA-256.
    package func isBlob(of bytes: [UInt8]) -> Bool {
        description.utf8.count == 40 && SHA1.hexDigest(of: Array("blob \(bytes.count)\0".utf8), bytes) == description
    }
}
