/// Reads the plain files of a tape archive.
enum TarReader {
    static func files(
        _ bytes: [UInt8], path: String
    ) throws(RegistryError) -> [(path: String, bytes: [UInt8])] {
        var files: [(path: String, bytes: [UInt8])] = []
        var position = 0
        while position + 512 <= bytes.count, bytes[position] != 0 {
            guard let header = TarHeader(bytes[position..<position + 512]) else {
                throw RegistryError(.read, path, cause: "this is not a tape archive, or it is damaged")
            }
            let start = position + 512
            guard header.size <= bytes.count - start else {
                throw RegistryError(.read, path, cause: "the archive ends in the middle of `\(header.path)`")
            }
            if header.isFile { files.append((header.path, Array(bytes[start..<start + header.size]))) }
            position = start + (header.size + 511) / 512 * 512
        }
        guard !files.isEmpty else {
            throw RegistryError(.read, path, cause: "this is not a tape archive, or it is empty")
        }
        return files
    }
}
