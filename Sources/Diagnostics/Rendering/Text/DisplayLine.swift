/// One source line as it is shown: where each of its bytes comes to stand, cut where it is too long.
struct DisplayLine {
    /// The most columns of source that are shown.
    static let longest = 120
    /// How many bytes around a mark are looked at in a line that is far longer than that.
    private static let reach = 600

    private(set) var text = ""
    /// The line number, from 0.
    let line: Int
    private let lower: Int
    /// The column of each byte from `lower` on, and of the end.
    private var columns: [Int] = []

    /// Shows a line so that `focus`, a byte of it, can be seen.
    init(line: Int, contents: Range<Int>, bytes: [UInt8], focus: Int) {
        self.line = line
        var range = contents
        if contents.count > Self.reach * 2 {
            range = Self.snapped(
                max(contents.lowerBound, focus - Self.reach)..<min(contents.upperBound, focus + Self.reach), bytes)
        }
        lower = range.lowerBound
        let cells = Self.cells(bytes[range])
        let end = cells.reduce(0) { $0 + $1.width }
        let skipped = Self.skip(cells, focus: focus - lower, total: end)
        place(cells, from: skipped, isCut: range.lowerBound > contents.lowerBound)
        if range.upperBound < contents.upperBound, text.last != "…" { text += "…" }
    }

    /// The column of a byte of the file.
    func column(of offset: Int) -> Int { columns[min(max(offset - lower, 0), columns.count - 1)] }

    /// Whether only white space stands before a byte.
    func startsText(at offset: Int, _ bytes: [UInt8]) -> Bool {
        bytes[min(lower, offset)..<offset].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private struct Cell {
        var text: String
        var bytes: Int
        var width: Int
    }

    private static func cells(_ bytes: ArraySlice<UInt8>) -> [Cell] {
        if bytes.allSatisfy({ 0x20..<0x7F ~= $0 }) {
            return bytes.map { Cell(text: String(Unicode.Scalar($0)), bytes: 1, width: 1) }
        }
        guard let line = String(validating: bytes, as: UTF8.self) else {
            return bytes.map {
                $0 < 0x80 ? cell(Character(Unicode.Scalar($0))) : Cell(text: "\u{FFFD}", bytes: 1, width: 1)
            }
        }
        return line.map(cell)
    }

    private static func cell(_ character: Character) -> Cell {
        let bytes = character.utf8.count
        if character == "\t" { return Cell(text: DisplayText.tab, bytes: bytes, width: DisplayText.tab.count) }
        let text = DisplayText.safe(String(character))
        return Cell(text: text, bytes: bytes, width: DisplayText.width(text.first ?? " "))
    }

    /// How many cells are left out at the left.
    private static func skip(_ cells: [Cell], focus: Int, total: Int) -> Int {
        guard total > longest else { return 0 }
        var bytes = 0
        var column = 0
        var index = 0
        while index < cells.count, bytes < focus {
            bytes += cells[index].bytes
            column += cells[index].width
            index += 1
        }
        guard column > longest - 30 else { return 0 }
        let target = min(column - 30, total - longest + 1)
        var width = 0
        return cells.firstIndex { cell in
            width += cell.width
            return width > target
        } ?? 0
    }

    private mutating func place(_ cells: [Cell], from first: Int, isCut: Bool) {
        var column = 0
        if first > 0 || isCut {
            text = "…"
            column = 1
        }
        for (index, cell) in cells.enumerated() {
            let shown = index < first ? 0 : min(column, Self.longest)
            for _ in 0..<cell.bytes { columns.append(shown) }
            guard index >= first, column < Self.longest else { continue }
            if column + cell.width >= Self.longest, index + 1 < cells.count {
                text += "…"
                column = Self.longest
            } else {
                text += cell.text
                column += cell.width
            }
        }
        columns.append(column)
    }

    /// Moves both ends to where a character starts.
    private static func snapped(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower > 0, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
        while upper < bytes.count, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
        return lower..<upper
    }
}
