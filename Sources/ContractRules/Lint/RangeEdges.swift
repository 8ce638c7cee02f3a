import Diagnostics

extension SourceRange {
    /// The last bytes of this range.
    func last(_ count: Int) -> SourceRange {
        SourceRange(file: file, lower: max(Int(lower), Int(upper) - count), upper: Int(upper))
    }
}
