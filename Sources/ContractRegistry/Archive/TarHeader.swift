/// The header of one file of a tape archive.
struct TarHeader {
    var path: String
    var size: Int
    /// Whether this is a plain file; folders, links and what extensions add are passed over.
    var isFile: Bool

    /// `nil` for a block that is none.
    init?(_ block: ArraySlice<UInt8>) {
        let start = block.startIndex
        guard block.count == 512, block[start] != 0 else { return nil }
        guard Self.octal(block[start + 148..<start + 156]) == Self.sum(of: block) else { return nil }
        guard let size = Self.octal(block[start + 124..<start + 136]) else { return nil }
        let name = Self.text(block[start..<start + 100])
        let isPortable = block[start + 257..<start + 262].elementsEqual("ustar".utf8)
        let prefix = isPortable ? Self.text(block[start + 345..<start + 500]) : ""
        path = prefix.isEmpty ? name : "\(prefix)/\(name)"
        self.size = size
        isFile = block[start + 156] == 48 || block[start + 156] == 0
    }

    /// The sum of the header's bytes, its own place taken as spaces.
    static func sum(of block: ArraySlice<UInt8>) -> Int {
        let place = block.startIndex + 148..<block.startIndex + 156
        return block.indices.reduce(0) { $0 + (place.contains($1) ? 32 : Int(block[$1])) }
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    private static func octal(_ bytes: ArraySlice<UInt8>) -> Int? {
        let digits = bytes.drop { $0 == 32 }.prefix { 48...55 ~= $0 }
        return digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}
