import DeedRuntime

/// A row with everything that is known about it.
struct JudgedRow {
    /// Nil where the row says not even what it is.
    var route: Route?
    var violations: [Violation]
    /// Whether the bytes are one JSON value.
    var isJSON = true
    /// The payload brought to the newest version, as JSON, and that version.
    var upcast: (version: String, payload: String)?

    var isValid: Bool { violations.allSatisfy(\.isWarning) }
}
