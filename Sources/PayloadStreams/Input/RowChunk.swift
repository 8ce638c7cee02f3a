/// Whole rows of a file, as they lie there.
package struct RowChunk: Sendable {
    /// The number of the file among those that are read.
    var file: Int
    var bytes: [UInt8]
    /// Where the bytes begin in the file, unpacked.
    var offset: Int
    var rows: [RowPlace] = []
    /// A row that was read past comes behind the others.
    var skipped: SkippedRow?
    /// Whether the file ended before the last row did.
    var isCutOff = false
    /// Of the file, packed: how far it is read.
    var taken = 0
}

/// A row that is too long to be held and judged: where it is, and by what it is known.
struct SkippedRow: Sendable {
    /// From 1.
    var number: Int
    /// Where it begins in the file, unpacked.
    var offset: Int
    /// In bytes.
    var length: Int
    /// SHA-256 of its bytes, in hexadecimal digits.
    var digest: String
}
