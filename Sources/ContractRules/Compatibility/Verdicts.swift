package import PayloadSets

/// Which part of a version must go up.
package enum Bump: Int, Sendable, Hashable, Comparable, CaseIterable {
    case patch, minor, major

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    package var word: String {
        switch self {
        case .patch: "patch"
        case .minor: "minor"
        case .major: "major"
        }
    }
}

/// What a change does to a reader on the wire, in one direction.
package enum WireVerdict: Sendable {
    case compatible
    /// Only limits or conditions are hurt, which tolerant readers do not enforce.
    case tolerated(Witness)
    case breaks(Witness)
    /// Neither a payload that is refused nor the proof that there is none was found; it counts as a break.
    case unproven(String)

    package var isBreaking: Bool {
        switch self {
        case .compatible, .tolerated: false
        case .breaks, .unproven: true
        }
    }

    package var isTolerated: Bool {
        if case .tolerated = self { true } else { false }
    }

    package var witness: Witness? {
        switch self {
        case .breaks(let witness), .tolerated(let witness): witness
        case .compatible, .unproven: nil
        }
    }
}

/// What a change does to code that was written against the generated types.
package enum SourceEffect: String, Sendable, Hashable, CaseIterable {
    case none
    /// It compiles with a warning.
    case warns
    /// It compiles, and the validator decides otherwise.
    case runtime
    case breaks
}

/// What a change does to the meaning of data, whatever the wire says.
package enum MeaningEffect: String, Sendable, Hashable, CaseIterable {
    case none
    /// Somebody should look.
    case noted
    /// The same bytes mean something else: only people can clear it.
    case changes
}

/// What a kind of change may do, on each of the five axes. What one change does on the wire is decided by payloads.
package struct RuleVerdicts: Sendable, Hashable {
    /// Whether it can break; `false` where it never does.
    package var backward: Bool
    package var forward: Bool
    package var producer: SourceEffect
    package var consumer: SourceEffect
    package var meaning: MeaningEffect
    /// What it needs where it breaks nothing.
    package var bump: Bump

    /// - Parameter wire: `B` and `F`, for the directions that it can break.
    package init(
        _ wire: String = "", producer: SourceEffect = .none, consumer: SourceEffect = .none,
        meaning: MeaningEffect = .none, bump: Bump = .minor
    ) {
        backward = wire.contains("B")
        forward = wire.contains("F")
        self.producer = producer
        self.consumer = consumer
        self.meaning = meaning
        self.bump = bump
    }

    /// Whether it is about what was promised to people, and not about payloads or code: then it counts whatever the version.
    package var isAboutPromise: Bool {
        !backward && !forward && meaning == .none && producer == .none && consumer == .none
    }
}
