/// What `deed release` or `deed import` adds to a snapshot.
public struct ReleaseRecord: Sendable {
    /// RFC 3339, UTC.
    public var releasedAt: Located<String>
    /// Written by `import`; owes no examples or upcasts.
    public var imported: Bool
    /// Path to number, assigned once and never reused.
    public var numbers: [Number]
    /// The waivers that the release used.
    public var waivers: [Waiver]

    public struct Number: Sendable, Hashable {
        /// The path as ``FieldPath/escaped`` writes it: few who read a release ask for more.
        public let escaped: String
        public let number: Int

        public init(path: FieldPath, number: Int) {
            escaped = path.escaped
            self.number = number
        }

        /// `nil` where the text is none that ``FieldPath/escaped`` writes.
        public init?(escaped: String, number: Int) {
            guard FieldPath.isEscaped(escaped) else { return nil }
            self.escaped = escaped
            self.number = number
        }

        public var path: FieldPath { FieldPath(escaped: escaped)! }
    }

    public init(releasedAt: Located<String>, imported: Bool = false, numbers: [Number] = [], waivers: [Waiver] = []) {
        self.releasedAt = releasedAt
        self.imported = imported
        self.numbers = numbers
        self.waivers = waivers
    }
}
