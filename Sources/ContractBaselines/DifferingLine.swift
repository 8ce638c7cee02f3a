import Diagnostics

/// The first line in which two texts differ.
struct DifferingLine {
    /// The first byte of the line, in both.
    private let start: Int

    init(_ left: [UInt8], _ right: [UInt8]) {
        var start = 0
        var index = 0
        while index < left.count, index < right.count, left[index] == right[index] {
            index += 1
            if left[index - 1] == 10 { start = index }
        }
        self.start = start
    }

    /// The line in one of the texts; an empty range at its end where the line is not there.
    func range(in text: [UInt8], of file: SourceID) -> SourceRange {
        let end = text[start...].firstIndex(of: 10) ?? text.count
        return SourceRange(file: file, lower: start, upper: end)
    }
}
