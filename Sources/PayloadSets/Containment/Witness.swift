package import DeedRuntime

/// The proof that a change breaks somebody: a payload that the writer's version allows and the reader's refuses, judged by
/// the validators of both.
package struct Witness: Sendable {
    package var payload: JSONValue
    /// What the reader says.
    package var violation: Violation

    package init(payload: JSONValue, violation: Violation) {
        self.payload = payload
        self.violation = violation
    }
}
