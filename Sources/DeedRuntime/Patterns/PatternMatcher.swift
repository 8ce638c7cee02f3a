/// A pattern as memory that never moves: as words or as runs where it is nothing else, or as the table of an automaton.
struct PatternMatcher {
    private let words: FlatArray<PatternWords.Word>
    /// How many characters the words are for.
    private let length: Int
    private let runs: FlatArray<PatternRuns.Run>
    private let bits: FlatArray<UInt8>
    private let cells: FlatArray<UInt32>
    private let ascii: FlatArray<UInt16>
    private let starts: FlatArray<UInt32>
    private let classes: FlatArray<UInt16>
    private let width: Int

    /// - Parameters:
    ///   - table: nil where words or runs make it superfluous, or where it would be too large.
    ///   - runs: nil where the pattern is something else.
    ///   - words: nil where the pattern is something else.
    init(_ table: PatternTable?, _ runs: PatternRuns?, _ words: PatternWords?) {
        self.words = FlatArray(words?.words ?? [])
        length = words?.count ?? 0
        self.runs = FlatArray(runs?.runs ?? [])
        bits = FlatArray(runs?.bits ?? [])
        cells = FlatArray(table?.cells ?? [])
        ascii = FlatArray(table?.alphabet.ascii ?? [])
        starts = FlatArray(table?.alphabet.starts ?? [])
        classes = FlatArray(table?.alphabet.runClasses ?? [])
        width = table?.width ?? 0
    }

    func deallocate() {
        words.deallocate()
        runs.deallocate()
        bits.deallocate()
        cells.deallocate()
        ascii.deallocate()
        starts.deallocate()
        classes.deallocate()
    }

    /// Whether the whole of valid UTF-8 matches; nil where neither words nor runs nor a table can tell.
    @inline(__always)
    func matches(_ bytes: UTF8Bytes) -> Bool? {
        if length > 0 { return PatternWords.matches(bytes, words, count: length) }
        if runs.count > 0 { return matchesRuns(bytes) }
        return width > 0 ? matchesTable(bytes) : nil
    }

    @inline(__always)
    private func matchesRuns(_ bytes: UTF8Bytes) -> Bool {
        var index = 0
        for place in 0..<runs.count {
            let run = runs.base[place]
            if run.minimum == run.maximum {
                guard run.minimum <= bytes.count &- index else { return false }
                var common = run.bit
                for _ in 0..<run.minimum {
                    common &= bits.base[Int(bytes[index])]
                    index &+= 1
                }
                guard common != 0 else { return false }
            } else {
                let start = index
                let end = run.maximum < bytes.count &- start ? start &+ run.maximum : bytes.count
                while index < end, bits.base[Int(bytes[index])] & run.bit != 0 { index &+= 1 }
                guard index &- start >= run.minimum else { return false }
            }
        }
        return index == bytes.count
    }

    @inline(__always)
    private func matchesTable(_ bytes: UTF8Bytes) -> Bool {
        var state = width
        var index = 0
        while true {
            index = endOfStay(bytes, at: index, in: state)
            guard index < bytes.count else { break }
            let byte = bytes[index]
            let column: Int
            if byte < 0x80 {
                column = Int(ascii.base[Int(byte)])
                index &+= 1
            } else {
                let (scalar, end) = UTF8Sequence.decode(bytes, at: index)
                column = classIndex(of: scalar)
                index = end
            }
            state = Int(cells.base[state &+ column])
            if state == 0 { return false }
        }
        return cells.base[state &+ width &- 1] != 0
    }

    /// Where the ASCII characters end that leave the automaton in its state. That they do is guessed by the processor, so that no
    /// look into the table waits for the one before.
    @inline(__always)
    private func endOfStay(_ bytes: UTF8Bytes, at start: Int, in state: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] < 0x80,
            Int(cells.base[state &+ Int(ascii.base[Int(bytes[index])])]) == state
        { index &+= 1 }
        return index
    }

    private func classIndex(of scalar: UInt32) -> Int {
        let starts = UnsafeBufferPointer(start: starts.base, count: starts.count)
        return Int(classes.base[PatternAlphabet.place(of: scalar, among: starts)])
    }
}
