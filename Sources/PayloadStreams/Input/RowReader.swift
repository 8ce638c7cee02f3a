import ContractRegistry
import DeedRuntime

/// Reads the rows of a file in chunks, with memory for one chunk or the longest row, however long the file is.
package final class RowReader {
    private static let chunkSize = 1 << 18

    let input: ByteInput
    private let file: Int
    private let longestRow: Int
    private var splitter: RowSplitter?
    /// The beginning of a row whose end is not read yet.
    private var carried: [UInt8] = []
    /// Where the carried bytes begin in the file, unpacked.
    private var offset = 0
    /// Whether the file has no more bytes, and whether all rows of those that it had are given out.
    private var (isAtEnd, isDone) = (false, false)
    private var fault: StreamFault?
    /// Whether the file begins with what no text has.
    private(set) var isBinary = false
    /// Whether the file ended before its list did.
    private(set) var isListOpen = false

    /// - Parameters:
    ///   - file: its number among those that are read.
    ///   - longestRow: in bytes; longer rows are read past.
    init(_ input: ByteInput, file: Int, longestRow: Int) {
        self.input = input
        self.file = file
        self.longestRow = longestRow
    }

    /// The next rows; nil at the end. Where reading fails, the rows before come first, then what is wrong.
    func next() throws(StreamFault) -> RowChunk? {
        while !isDone {
            let bytes = fill()
            var chunk = RowChunk(file: file, bytes: bytes, offset: offset)
            let rest = bytes.withUnsafeBufferPointer { split($0, into: &chunk) }
            if chunk.rows.isEmpty, bytes.count - rest > longestRow { return skipped(bytes, from: rest) }
            leave(bytes, at: rest)
            chunk.taken = input.taken
            if !chunk.rows.isEmpty { return chunk }
        }
        if let fault { throw fault }
        return nil
    }

    /// Finds the rows; returns where the one begins that is open.
    private func split(_ bytes: UTF8Bytes, into chunk: inout RowChunk) -> Int {
        var splitter = splitter ?? begin(bytes)
        defer { self.splitter = splitter }
        while let row = splitter.next(in: bytes) { chunk.rows.append(row) }
        guard isAtEnd else { return splitter.start }
        isDone = true
        chunk.isCutOff = splitter.form == .lines || splitter.isWithinValue
        isListOpen = splitter.isListOpen
        if let last = splitter.last(in: bytes) { chunk.rows.append(last) } else { chunk.isCutOff = false }
        return bytes.count
    }

    private func begin(_ bytes: UTF8Bytes) -> RowSplitter {
        isBinary = bytes.prefix(4096).contains(0)
        return RowSplitter(RowSplitter.Form(ofFile: input.name, beginningWith: bytes))
    }

    /// Keeps what is behind a place for the next chunk.
    private func leave(_ bytes: [UInt8], at place: Int) {
        carried = Array(bytes[place...])
        offset += place
        splitter?.move(by: place)
    }

    /// Reads past a row of which only the beginning is there.
    private func skipped(_ bytes: [UInt8], from start: Int) -> RowChunk {
        var chunk = RowChunk(file: file, bytes: [], offset: offset)
        var hash = SHA256()
        var length = 0
        let first = bytes.withUnsafeBufferPointer { $0.trimmed(start..<$0.count).lowerBound }
        let begin = offset + first
        func take(_ bytes: UTF8Bytes) {
            hash.update(bytes)
            length += bytes.count
        }
        bytes.withUnsafeBufferPointer { take($0.slice(first..<$0.count)) }
        leave(bytes, at: bytes.count)
        var isOpen = true
        while isOpen, !isAtEnd {
            let more = fill()
            let end = more.withUnsafeBufferPointer { more in
                let end = splitter?.endOfOpenRow(in: more)
                take(more.slice(0..<(end.map { more.trimmed(0..<$0).upperBound } ?? more.count)))
                return end
            }
            isOpen = end == nil
            leave(more, at: isOpen ? more.count : splitter?.start ?? more.count)
        }
        isDone = isOpen
        let number = (splitter?.number ?? 0) + (isOpen ? 1 : 0)
        chunk.skipped = SkippedRow(number: number, offset: begin, length: length, digest: hash.hexDigest())
        chunk.isCutOff = isOpen
        chunk.taken = input.taken
        return chunk
    }

    /// The carried bytes and more behind them.
    private func fill() -> [UInt8] {
        let kept = carried
        carried = []
        // Room for the longest row costs nothing before it is written to; two steps to it leave little to copy.
        let size =
            [1, 8].map { $0 * Self.chunkSize }.first { $0 >= 2 * kept.count }
            ?? max(longestRow, kept.count) + Self.chunkSize
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            _ = buffer.initialize(from: kept)
            count = kept.count
            while count < size, !isAtEnd {
                let more = read(
                    into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
                count += more
                if input.size == nil { break }
            }
        }
    }

    private func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        do {
            let count = try input.read(into: buffer)
            if count == 0 { isAtEnd = true }
            return count
        } catch {
            fault = error
            isAtEnd = true
            return 0
        }
    }
}
