/// One `git cat-file --batch` that answers as long as it is asked.
package struct BlobReader: ~Copyable {
    private var child: ChildProcess
    private var buffer: [UInt8] = []
    private var position = 0

    /// As many ids at a time as fit into a pipe that nobody empties yet; more would let both sides wait for each other.
    private static let batch = 50

    package init(_ repository: borrowing GitRepository) throws(GitError) {
        child = try repository.program.start(["cat-file", "--batch"])
    }

    /// The bytes of blobs by their ids.
    package mutating func read(_ ids: [ObjectID]) throws(GitError) -> [ObjectID: [UInt8]] {
        var blobs: [ObjectID: [UInt8]] = [:]
        let wanted = Array(Set(ids))
        for start in stride(from: 0, to: wanted.count, by: Self.batch) {
            let asked = wanted[start..<min(start + Self.batch, wanted.count)]
            try child.write(Array(asked.map { "\($0)\n" }.joined().utf8))
            for id in asked { blobs[id] = try readBlob(id) }
        }
        return blobs
    }

    /// `<id> blob <size>`, the bytes and a line's end.
    private mutating func readBlob(_ id: ObjectID) throws(GitError) -> [UInt8] {
        let header = String(decoding: try readLine(), as: UTF8.self)
        let words = header.split(separator: " ")
        guard words.count == 3, let size = Int(words[2]) else {
            throw GitError(.missing, "git has no object \(id)", help: "the clone is damaged or partial: fetch it again")
        }
        try fill(size + 1)
        defer { position += size + 1 }
        return Array(buffer[position..<position + size])
    }

    private mutating func readLine() throws(GitError) -> [UInt8] {
        var length = 0
        while true {
            if let end = buffer[(position + length)...].firstIndex(of: 10) {
                defer { position = end + 1 }
                return Array(buffer[position..<end])
            }
            length = buffer.count - position
            try fill(length + 1)
        }
    }

    /// Reads on until that many bytes are there.
    private mutating func fill(_ count: Int) throws(GitError) {
        if position > 0, buffer.count - position < count {
            buffer.removeFirst(position)
            position = 0
        }
        while buffer.count - position < count {
            let bytes = try child.output.readSome()
            guard !bytes.isEmpty else { throw try failure() }
            buffer += bytes
        }
    }

    /// Why git stopped in the middle, in its words.
    private mutating func failure() throws(GitError) -> GitError {
        let (_, errors) = try child.collect()
        let text = String(decoding: errors, as: UTF8.self)
        return GitOutput(status: child.wait(), bytes: [], errors: text, arguments: ["cat-file"]).failure(.failed)
    }
}
