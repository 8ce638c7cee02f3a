package import Diagnostics

/// What readers and writers do with values or variants that are not declared.
package enum Openness: String, Sendable, Hashable, CaseIterable {
    /// A reader keeps what it does not know as unrecognized; a writer may not send it. The default of enums and unions.
    case open
    case closed
    /// A writer may send undeclared values.
    case extensible
}

/// `type: enum`.
package struct Enumeration: Sendable {
    package enum Base: String, Sendable, Hashable, CaseIterable { case string, integer }

    package struct Value: Sendable {
        /// The wire value; for `base: integer` its decimal text.
        package var name: Located<String>
        package var doc: Located<String>?
        @usableFromInline var boxedDeprecation: Boxed<Deprecation>?
        package var swiftName: Located<String>?
        package var renamedFrom: [Located<String>]
        package var range: SourceRange

        package init(name: Located<String>, range: SourceRange) {
            self.name = name
            renamedFrom = []
            self.range = range
        }

        @inlinable
        package var deprecated: Deprecation? {
            get { boxedDeprecation?.value }
            set { boxedDeprecation = newValue.map { Boxed($0) } }
        }
    }

    package var values: [Value]
    package var base: Base
    package var openness: Openness
    /// The declared value that an unrecognized one reads as.
    package var fallback: Located<String>?
    package var reserved: [Located<String>]

    package init(
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
