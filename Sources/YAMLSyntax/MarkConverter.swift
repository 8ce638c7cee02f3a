/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// It remembers the last answer and walks from there: marks come nearly in order, so that a whole file costs one pass.
struct MarkConverter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private let start: Int
    private let end: Int
    private var codePoint = 0
    private var byte: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, text: ScreenedText) {
        self.bytes = bytes
        isASCII = text.isASCII
        start = text.start
        end = text.end
        byte = text.start
    }

    /// The offset of the first byte of the code point with number `target`.
    mutating func offset(ofCodePoint target: Int) -> Int {
        if isASCII { return min(start + target, end) }
        while codePoint < target, byte < bytes.count {
            byte += Self.length(ofLead: bytes[byte])
            codePoint += 1
        }
        while codePoint > target {
            repeat { byte -= 1 } while bytes[byte] & 0xC0 == 0x80
            codePoint -= 1
        }
        return min(byte, end)
    }

    private static func length(ofLead lead: UInt8) -> Int {
        lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
}
