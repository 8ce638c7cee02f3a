import ContractRegistry
import DeedRuntime
import Diagnostics

/// What became of the rows of a chunk.
struct JudgedChunk: Sendable {
    var bytes: [UInt8]
    var text: RowText
    var tally: StreamTally
    /// Whether the last row is no JSON because the file ended.
    var isCutOff = false
    var file: Int
    var taken: Int
}

/// Judges, counts, filters and annotates the rows of chunks. One for each thread.
struct ChunkJudge {
    private let settings: StreamSettings
    /// The names of the files, as JSON.
    private let files: [[UInt8]]
    private var judge: RowJudge

    init(_ settings: StreamSettings, files: [String]) {
        self.settings = settings
        self.files = files.map { Array(JSONOutput.quoted($0).utf8) }
        judge = RowJudge(settings)
    }

    mutating func judge(_ chunk: RowChunk) -> JudgedChunk {
        var result = JudgedChunk(
            bytes: settings.writesRows ? chunk.bytes : [], text: RowText(hasBarePayloads: settings.hasBarePayloads),
            tally: StreamTally(filters: settings.filters.count), file: chunk.file, taken: chunk.taken)
        chunk.bytes.withUnsafeBufferPointer { bytes in
            for (index, place) in chunk.rows.enumerated() {
                let isLast = chunk.isCutOff && chunk.skipped == nil && index == chunk.rows.count - 1
                add(place, of: bytes, chunk, isLast: isLast, to: &result)
            }
        }
        if let skipped = chunk.skipped { add(skipped, chunk, to: &result) }
        result.tally.endRun()
        return result
    }

    private mutating func add(
        _ place: RowPlace, of bytes: UTF8Bytes, _ chunk: RowChunk, isLast: Bool, to result: inout JudgedChunk
    ) {
        let slice = bytes.slice(place.bytes)
        guard slice.count <= settings.longestRow else {
            var hash = SHA256()
            hash.update(slice)
            let row = SkippedRow(
                number: place.number, offset: chunk.offset + place.bytes.lowerBound, length: slice.count,
                digest: hash.hexDigest())
            return add(row, chunk, to: &result)
        }
        let row = judge.judge(slice)
        if isLast, !row.isJSON { result.isCutOff = row.isCutOff(at: slice.count) }
        let filter = settings.filters.firstIndex { !$0.keeps(row) }
        result.tally.count(row, filter: filter)
        guard settings.writesRows, filter == nil else { return }
        result.text.add(row, place, in: bytes, file: files[chunk.file])
    }

    private func add(_ skipped: SkippedRow, _ chunk: RowChunk, to result: inout JudgedChunk) {
        let message = "\(skipped.length) bytes where \(settings.longestRow) are the most"
        let violation = Violation(pointer: "", rule: .size, message: message, isStructural: true)
        let row = JudgedRow(route: settings.payloadRoute, violations: [violation], isJSON: false)
        let filter = settings.filters.firstIndex { !$0.keeps(row) }
        result.tally.count(row, filter: filter)
        guard settings.writesRows, filter == nil else { return }
        result.text.add(skipped, violation, file: files[chunk.file])
    }
}

extension JudgedRow {
    /// Whether the row is no JSON because its bytes end, not because of what they are.
    fileprivate func isCutOff(at end: Int) -> Bool {
        violations.contains { $0.rule == .syntax && ($0.offset ?? 0) >= end }
    }
}
