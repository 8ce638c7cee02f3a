/// The marked places of one file that one diagnostic shows together.
struct Frame {
    struct Mark {
        var lower: Int
        var upper: Int
        var label: String
        var isPrimary: Bool
    }

    let file: SourceID
    private(set) var marks: [Mark]

    /// The frames of a diagnostic: its own place first, places in the same file with it, other files after.
    static func frames(of diagnostic: Diagnostic) -> [Frame] {
        guard let range = diagnostic.range else { return [] }
        var frames = [Frame(file: range.file, marks: [mark(range, diagnostic.label ?? "", isPrimary: true)])]
        for place in diagnostic.related {
            let mark = mark(place.range, place.label, isPrimary: false)
            if let index = frames.firstIndex(where: { $0.file == place.range.file }) {
                frames[index].marks.append(mark)
            } else {
                frames.append(Frame(file: place.range.file, marks: [mark]))
            }
        }
        return frames
    }

    private static func mark(_ range: SourceRange, _ label: String, isPrimary: Bool) -> Mark {
        Mark(lower: Int(range.lower), upper: Int(range.upper), label: DisplayText.safe(label), isPrimary: isPrimary)
    }
}
