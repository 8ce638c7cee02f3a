/// Writes a tape archive (POSIX.1-1988 ustar) whose bytes depend on its files alone: no owner, no time.
struct TarWriter {
    private(set) var bytes: [UInt8] = []

    /// Adds a file. Fails for a path that the format has no room for.
    mutating func add(_ path: String, _ contents: [UInt8]) throws(RegistryError) {
        guard let (prefix, name) = Self.split(path) else {
            throw RegistryError(.write, path, cause: "the path is too long for an archive")
        }
        var header = [UInt8](repeating: 0, count: 512)
        Self.put(name, into: &header, at: 0)
        Self.put("0000644", into: &header, at: 100)
        Self.put("0000000", into: &header, at: 108)
        Self.put("0000000", into: &header, at: 116)
        Self.put(Self.octal(contents.count, digits: 11), into: &header, at: 124)
        Self.put(Self.octal(0, digits: 11), into: &header, at: 136)
        Self.put("0", into: &header, at: 156)
        Self.put("ustar", into: &header, at: 257)
        Self.put("00", into: &header, at: 263)
        Self.put(prefix, into: &header, at: 345)
        Self.put(Self.octal(TarHeader.sum(of: header[...]), digits: 6), into: &header, at: 148)
        header[155] = 32
        bytes += header
        bytes += contents
        pad(to: 512)
    }

    /// The archive, with the two empty blocks that end it.
    consuming func finish() -> [UInt8] {
        bytes += [UInt8](repeating: 0, count: 1024)
        pad(to: 10240)
        return bytes
    }

    private mutating func pad(to size: Int) {
        bytes += [UInt8](repeating: 0, count: (size - bytes.count % size) % size)
    }

    private static func put(_ text: String, into header: inout [UInt8], at offset: Int) {
        header.replaceSubrange(offset..<offset + text.utf8.count, with: text.utf8)
    }

    private static func octal(_ number: Int, digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }

    /// At most 100 bytes of name, and 155 before the slash in front of it.
    private static func split(_ path: String) -> (prefix: String, name: String)? {
        let whole = Array(path.utf8)
        if whole.count <= 100 { return ("", path) }
        for index in whole.indices where whole[index] == 47 && index <= 155 && whole.count - index - 1 <= 100 {
            let name = String(decoding: whole[(index + 1)...], as: UTF8.self)
            return (String(decoding: whole[..<index], as: UTF8.self), name)
        }
        return nil
    }
}
