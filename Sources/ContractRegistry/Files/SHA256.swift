/// SHA-256 (FIPS 180-4). Here rather than from a library, so that the generator stays light.
package struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]

    /// Bytes that do not fill a block yet.
    private var rest: [UInt8] = []
    private var length = 0

    package init() {}

    /// The digest as 64 lowercase hexadecimal digits, as `sha256sum` prints it.
    package static func hexDigest(of bytes: [UInt8]) -> String {
        var hash = SHA256()
        bytes.withUnsafeBufferPointer { hash.update($0) }
        return hash.hexDigest()
    }

    /// The 32 bytes of the digest.
    package static func digest(of bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        bytes.withUnsafeBufferPointer { hash.update($0) }
        return hash.digest()
    }

    /// Takes further bytes.
    package mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        length += bytes.count
        var start = 0
        if !rest.isEmpty {
            start = min(64 - rest.count, bytes.count)
            rest += bytes[..<start]
            guard rest.count == 64 else { return }
            compressRest()
        }
        while start + 64 <= bytes.count {
            compress(bytes, at: start)
            start += 64
        }
        rest += bytes[start...]
    }

    /// The 32 bytes of the digest of all bytes taken.
    package consuming func digest() -> [UInt8] {
        rest.append(0x80)
        if rest.count > 56 {
            rest += [UInt8](repeating: 0, count: 64 - rest.count)
            compressRest()
        }
        rest += [UInt8](repeating: 0, count: 56 - rest.count)
        let bits = UInt64(length) * 8
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            rest.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
        compressRest()
        return state.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }

    /// The same as 64 lowercase hexadecimal digits.
    package consuming func hexDigest() -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in digest() {
            text.append(Self.digit(byte >> 4))
            text.append(Self.digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    private mutating func compressRest() {
        let block = rest
        rest.removeAll(keepingCapacity: true)
        block.withUnsafeBufferPointer { compress($0, at: 0) }
    }

    private mutating func compress(_ block: UnsafeBufferPointer<UInt8>, at start: Int) {
        let bytes = UnsafeRawBufferPointer(block)
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { buffer in
            let schedule = buffer.baseAddress!
            for index in 0..<16 {
                schedule[index] = UInt32(
                    bigEndian: bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self))
            }
            for index in 16..<64 {
                let early = schedule[index &- 15]
                let late = schedule[index &- 2]
                let first = Self.rotate(early, 7) ^ Self.rotate(early, 18) ^ early &>> 3
                let second = Self.rotate(late, 17) ^ Self.rotate(late, 19) ^ late &>> 10
                schedule[index] = schedule[index &- 16] &+ first &+ schedule[index &- 7] &+ second
            }
            Self.constants.withUnsafeBufferPointer { mix(schedule, $0.baseAddress!) }
        }
    }

    /// Eight rounds at a time, after which every word of the state is in its own variable again.
    private mutating func mix(_ schedule: UnsafePointer<UInt32>, _ constants: UnsafePointer<UInt32>) {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        var index = 0
        while index < 64 {
            let (words, constants) = (schedule + index, constants + index)
            Self.round(a, b, c, &d, e, f, g, &h, words[0] &+ constants[0])
            Self.round(h, a, b, &c, d, e, f, &g, words[1] &+ constants[1])
            Self.round(g, h, a, &b, c, d, e, &f, words[2] &+ constants[2])
            Self.round(f, g, h, &a, b, c, d, &e, words[3] &+ constants[3])
            Self.round(e, f, g, &h, a, b, c, &d, words[4] &+ constants[4])
            Self.round(d, e, f, &g, h, a, b, &c, words[5] &+ constants[5])
            Self.round(c, d, e, &f, g, h, a, &b, words[6] &+ constants[6])
            Self.round(b, c, d, &e, f, g, h, &a, words[7] &+ constants[7])
            index &+= 8
        }
        for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }

    @inline(__always)
    private static func round(
        _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
        _ h: inout UInt32, _ word: UInt32
    ) {
        let upper = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let first = h &+ upper &+ (g ^ e & (f ^ g)) &+ word
        let lower = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        d = d &+ first
        h = first &+ lower &+ (a & b | c & (a | b))
    }

    @inline(__always)
    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word &>> count | word &<< (32 &- count) }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
        0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
        0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
        0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
        0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
        0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
        0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}
