/// What a piece of output is, for its colour.
enum Tint: Hashable {
    case none, strong, gutter, secondary
    case severity(Severity)
}

/// Escape sequences, or nothing.
struct Palette {
    let isOn: Bool

    func paint(_ text: String, _ tint: Tint) -> String {
        guard isOn, !text.isEmpty, let code = code(of: tint) else { return text }
        return "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
    }

    private func code(of tint: Tint) -> String? {
        switch tint {
        case .none: nil
        case .strong: "1"
        case .gutter, .secondary: "1;34"
        case .severity(.error): "1;31"
        case .severity(.warning): "1;33"
        case .severity: "1;36"
        }
    }
}

/// A row of characters to draw on: later strokes cover earlier ones.
struct Canvas {
    private var cells: [(character: Character, tint: Tint)] = []

    mutating func draw(_ text: String, at column: Int, _ tint: Tint) {
        let characters = Array(text)
        while cells.count < column + characters.count { cells.append((" ", .none)) }
        for (offset, character) in characters.enumerated() { cells[column + offset] = (character, tint) }
    }

    /// The row, without white space at its end.
    func text(_ palette: Palette) -> String {
        var end = cells.count
        while end > 0, cells[end - 1].character == " " { end -= 1 }
        var result = ""
        var position = 0
        while position < end {
            let tint = cells[position].tint
            var run = ""
            while position < end, cells[position].tint == tint {
                run.append(cells[position].character)
                position += 1
            }
            result += palette.paint(run, tint)
        }
        return result
    }
}
