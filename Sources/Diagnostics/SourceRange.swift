/// A range of bytes of one file. Lines and columns exist only when a range is printed.
public struct SourceRange: Sendable, Hashable {
    public var file: SourceID
    /// First byte.
    public var lower: Int32
    /// One past the last byte.
    public var upper: Int32

    public init(file: SourceID, lower: Int, upper: Int) {
        self.file = file
        self.lower = Int32(lower)
        self.upper = Int32(upper)
    }

    /// From the first byte of this range to the last of `other`, which lies in the same file.
    public func through(_ other: SourceRange) -> SourceRange {
        SourceRange(file: file, lower: Int(min(lower, other.lower)), upper: Int(max(upper, other.upper)))
    }
}
