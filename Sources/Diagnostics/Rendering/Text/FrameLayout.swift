/// Decides which lines a frame shows, and which marks stand under each.
struct FrameLayout {
    /// A mark on one line.
    struct LineMark {
        var lower: Int
        var upper: Int
        var label: String
        var isPrimary: Bool
    }

    /// A primary place of several lines, drawn with a rail at the left.
    struct Rail {
        var lower: Int
        var upper: Int
        var firstLine: Int
        var lastLine: Int
        var label: String
    }

    /// Of places longer than this the middle is left out.
    private static let longestRail = 6

    private(set) var lines: [Int] = []
    private(set) var marks: [Int: [LineMark]] = [:]
    private(set) var rail: Rail?
    let index: LineIndex

    init(_ frame: Frame, index: LineIndex, bytes: [UInt8]) {
        self.index = index
        var shown: Set<Int> = []
        for mark in frame.marks {
            let lower = index.anchor(mark.lower)
            let upper = max(lower, mark.upper > mark.lower ? index.anchor(mark.upper) : lower)
            let line = index.line(of: lower)
            let last = index.line(of: max(lower, upper - 1))
            shown.insert(line)
            if last > line, mark.isPrimary {
                rail = Rail(lower: lower, upper: upper, firstLine: line, lastLine: last, label: mark.label)
                shown.formUnion(last - line < Self.longestRail ? Array(line...last) : [line, line + 1, line + 2, last])
            } else {
                let end = last > line ? index.contents(ofLine: line).upperBound : upper
                marks[line, default: []].append(
                    LineMark(lower: lower, upper: max(lower, end), label: mark.label, isPrimary: mark.isPrimary))
            }
            if mark.isPrimary, line > 0, saysSomething(line - 1, bytes) { shown.insert(line - 1) }
        }
        fillSingleGaps(&shown)
        lines = shown.sorted()
    }

    /// Whether a line helps to see where one is: neither blank nor a comment.
    private func saysSomething(_ line: Int, _ bytes: [UInt8]) -> Bool {
        let first = bytes[index.contents(ofLine: line)].first { $0 != 0x20 && $0 != 0x09 }
        return first != nil && first != UInt8(ascii: "#")
    }

    /// One line between two that are shown is shown too: it takes no more room than the sign that it is left out.
    private func fillSingleGaps(_ shown: inout Set<Int>) {
        for line in shown where shown.contains(line + 2) { shown.insert(line + 1) }
    }
}
