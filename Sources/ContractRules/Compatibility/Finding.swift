package import ContractModel
package import Diagnostics
package import PayloadSets

/// One change and what it does, on all five axes.
package struct Finding: Sendable {
    package var rule: CompatibilityRule
    package var site: ChangeSite
    package var backward: WireVerdict
    package var forward: WireVerdict

    package subscript(direction: Direction) -> WireVerdict { direction == .backward ? backward : forward }

    package var producer: SourceEffect { rule.verdicts.producer }
    package var consumer: SourceEffect { rule.verdicts.consumer }
    package var meaning: MeaningEffect { rule.verdicts.meaning }

    /// Whether code that is written against the generated types stops compiling.
    package var breaksSource: Bool { producer == .breaks || consumer == .breaks }

    /// Whether it breaks what a mode promises. Without a promise nothing does.
    package func breaks(_ mode: CompatibilityMode) -> Bool {
        guard mode != .none else { return false }
        return meaning == .changes || mode.directions.contains { self[$0].isBreaking }
    }

    /// The smallest version that may carry it under a mode.
    package func bump(under mode: CompatibilityMode) -> Bump {
        if breaks(mode) { return .major }
        return backward.isBreaking || forward.isBreaking || meaning == .changes ? .minor : rule.verdicts.bump
    }
}

extension Finding {
    /// How grave it is under a mode, where nobody has set another severity for the rule.
    package func severity(under mode: CompatibilityMode) -> Severity {
        if breaks(mode) { return .error }
        if rule.verdicts.isAboutPromise { return rule.description.severity }
        if meaning == .noted || meaning == .changes || backward.isTolerated || forward.isTolerated { return .warning }
        return .note
    }
}

extension CompatibilityMode {
    /// Which directions are promised.
    package var directions: [Direction] {
        switch self {
        case .none: []
        case .backward, .backwardTransitive: [.backward]
        case .forward, .forwardTransitive: [.forward]
        case .full, .fullTransitive: [.backward, .forward]
        }
    }

    /// Whether the promise holds for all releases of the major and not only the latest.
    package var isTransitive: Bool {
        switch self {
        case .backwardTransitive, .forwardTransitive, .fullTransitive: true
        case .none, .backward, .forward, .full: false
        }
    }

    /// Whether this promises all that another mode does.
    package func includes(_ other: CompatibilityMode) -> Bool {
        Set(other.directions).isSubset(of: directions) && (isTransitive || !other.isTransitive)
    }

    /// The mode that promises what either does.
    package func stricter(_ other: CompatibilityMode) -> CompatibilityMode {
        let both = Set(directions).union(other.directions)
        let isLong = isTransitive || other.isTransitive
        switch (both.contains(.backward), both.contains(.forward)) {
        case (true, true): return isLong ? .fullTransitive : .full
        case (true, false): return isLong ? .backwardTransitive : .backward
        case (false, true): return isLong ? .forwardTransitive : .forward
        case (false, false): return .none
        }
    }
}

extension Finding {
    /// What is said of it.
    package var words: FindingWords { rule.words(site) }
    package var message: String { words.message }
}
