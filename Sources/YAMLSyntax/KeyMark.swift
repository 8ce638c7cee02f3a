/// One of 128 bits, chosen by a key's length and some of its bytes: keys that are equal have one mark. Beyond ASCII equal keys may
/// have different bytes: those have every mark.
struct KeyMark {
    private var bits: UInt128

    static let none = KeyMark(bits: 0)

    private init(bits: UInt128) { self.bits = bits }

    init(of key: String) {
        var key = key
        self = key.withUTF8 { bytes in
            bytes.contains { $0 >= 0x80 } ? KeyMark(bits: ~0) : KeyMark(ofASCII: bytes[...])
        }
    }

    /// - Parameter bytes: All below 0x80.
    init(ofASCII bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let first = bytes.first else {
            bits = 1
            return
        }
        let (middle, last) = (bytes[bytes.startIndex + bytes.count / 2], bytes[bytes.endIndex - 1])
        let sum = bytes.count &* 37 &+ Int(first) &* 7 &+ Int(middle) &* 5 &+ Int(last)
        bits = 1 &<< UInt128(truncatingIfNeeded: sum)
    }

    func overlaps(_ other: KeyMark) -> Bool { bits & other.bits != 0 }

    mutating func insert(_ other: KeyMark) { bits |= other.bits }
}
