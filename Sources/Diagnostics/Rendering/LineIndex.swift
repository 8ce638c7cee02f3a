/// A place as people count: from 1, columns in code points.
package struct LineColumn: Sendable, Hashable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Where the lines of a file start. Line feed, carriage return and both together end a line.
package struct LineIndex: Sendable {
    private let bytes: [UInt8]
    private var starts: [Int] = [0]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        bytes.withUnsafeBufferPointer { buffer in
            for position in buffer.indices {
                let isLineEnd =
                    buffer[position] == 0x0A
                    || buffer[position] == 0x0D && !(position + 1 < buffer.count && buffer[position + 1] == 0x0A)
                if isLineEnd { starts.append(position + 1) }
            }
        }
    }

    package var lineCount: Int { starts.count }

    /// The line of a byte, from 0. Complexity: logarithmic in the number of lines.
    func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line, from 0, without its line break and without a byte order mark.
    func contents(ofLine line: Int) -> Range<Int> {
        var lower = starts[line]
        var upper = line + 1 < starts.count ? starts[line + 1] : bytes.count
        while upper > lower, bytes[upper - 1] == 0x0A || bytes[upper - 1] == 0x0D { upper -= 1 }
        if line == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lower = min(3, upper) }
        return lower..<upper
    }

    /// Where to point for a byte: the end of the file is the end of its last line with text.
    func anchor(_ offset: Int) -> Int {
        var anchor = min(max(offset, 0), bytes.count)
        guard anchor == bytes.count else { return anchor }
        while anchor > 0, [0x0A, 0x0D, 0x20, 0x09].contains(bytes[anchor - 1]) { anchor -= 1 }
        return anchor == 0 ? min(offset, bytes.count) : anchor
    }

    /// Complexity: linear in the length of the line.
    package func location(of offset: Int) -> LineColumn {
        let offset = anchor(offset)
        let line = line(of: offset)
        let start = min(contents(ofLine: line).lowerBound, offset)
        let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 }
        return LineColumn(line: line + 1, column: column + 1)
    }
}

/// The line indices of the files that were asked for so far.
struct LineIndexes {
    private let catalog: SourceCatalog
    private var built: [SourceID: LineIndex] = [:]

    init(_ catalog: SourceCatalog) { self.catalog = catalog }

    subscript(file: SourceID) -> LineIndex {
        mutating get {
            if let index = built[file] { return index }
            let index = LineIndex(catalog[file].bytes)
            built[file] = index
            return index
        }
    }
}
