public import Diagnostics

/// What readers and writers do with values or variants that are not declared.
public enum Openness: String, Sendable, Hashable, CaseIterable {
    /// A reader keeps what it does not know as unrecognized; a writer may not send it. The default of enums and unions.
    case open
    case closed
    /// A writer may send undeclared values.
    case extensible
}

/// `type: enum`.
public struct Enumeration: Sendable {
    public enum Base: String, Sendable, Hashable, CaseIterable { case string, integer }

    public struct Value: Sendable {
        /// The wire value; for `base: integer` its decimal text.
        public var name: Located<String>
        public var doc: Located<String>?
        @usableFromInline var boxedDeprecation: Boxed<Deprecation>?
        public var swiftName: Located<String>?
        public var renamedFrom: [Located<String>]
        public var range: SourceRange

        public init(name: Located<String>, range: SourceRange) {
            self.name = name
            renamedFrom = []
            self.range = range
        }

        @inlinable
        public var deprecated: Deprecation? {
            get { boxedDeprecation?.value }
            set { boxedDeprecation = newValue.map { Boxed($0) } }
        }
    }

    public var values: [Value]
    public var base: Base
    public var openness: Openness
    /// The declared value that an unrecognized one reads as.
    public var fallback: Located<String>?
    public var reserved: [Located<String>]

    public init(
        values: [Value], base: Base = .string, openness: Openness = .open, fallback: Located<String>? = nil,
        reserved: [Located<String>] = []
    ) {
        self.values = values
        self.base = base
        self.openness = openness
        self.fallback = fallback
        self.reserved = reserved
    }
}
