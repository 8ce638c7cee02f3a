/// What a finding about a change says, part by part, for programs that act on it.
package struct ChangeDetail: Sendable, Hashable {
    /// A payload that shows what breaks.
    package struct Proof: Sendable, Hashable {
        /// `backward` or `forward`.
        package var direction: String
        /// JSON on one line; `nil` where none was found, and the change counts as a break for want of proof.
        package var payload: String?
        /// What the reader says to it, or why there is none.
        package var refused: String

        package init(direction: String, payload: String?, refused: String) {
            self.direction = direction
            self.payload = payload
            self.refused = refused
        }
    }

    /// Dotted; empty for the payload or the event as a whole.
    package var path: String
    /// The versions that it was compared with and concerns, ascending.
    package var against: [String]
    /// Of `backward`, `forward`, `meaning`, `swift_producer`, `swift_consumer`.
    package var breaks: [String]
    package var proofs: [Proof]
    /// The smallest version that may carry it; `nil` where no version cures it.
    package var needs: String?
    /// The teams that read what it touches, by name.
    package var readers: [String]
    /// The teams that have to accept it before it passes, and have not.
    package var toAccept: [String]

    package init(
        path: String, against: [String], breaks: [String], proofs: [Proof], needs: String?, readers: [String],
        toAccept: [String]
    ) {
        self.path = path
        self.against = against
        self.breaks = breaks
        self.proofs = proofs
        self.needs = needs
        self.readers = readers
        self.toAccept = toAccept
    }
}
