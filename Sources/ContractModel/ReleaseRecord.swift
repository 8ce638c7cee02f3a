/// What `deed release` or `deed import` adds to a snapshot.
package struct ReleaseRecord: Sendable {
    /// RFC 3339, UTC.
    package var releasedAt: Located<String>
    /// Written by `import`; owes no examples or upcasts.
    package var imported: Bool
    /// Path to number, assigned once and never reused.
    package var numbers: [Number]
    /// The waivers that the release used.
    package var waivers: [Waiver]

    package struct Number: Sendable, Hashable {
        package var path: FieldPath
        package var number: Int

        package init(path: FieldPath, number: Int) {
            self.path = path
            self.number = number
        }
    }

    package init(releasedAt: Located<String>, imported: Bool = false, numbers: [Number] = [], waivers: [Waiver] = []) {
        self.releasedAt = releasedAt
        self.imported = imported
        self.numbers = numbers
        self.waivers = waivers
    }
}
