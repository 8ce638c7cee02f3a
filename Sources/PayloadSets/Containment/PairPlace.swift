package import ContractRegistry

/// Where a place is counted from: the payload, or a named type of each version that stand for each other. What is
/// different inside a shared type is met once, however many fields use it, and recursive types come to an end.
package struct PairContext: Sendable, Hashable {
    package var old: TypeID?
    package var new: TypeID?

    package static let payload = PairContext(old: nil, new: nil)

    package init(old: TypeID?, new: TypeID?) {
        self.old = old
        self.new = new
    }
}

/// A place that two versions have in common: names of fields, `*`, variants and positions, as the new version calls them,
/// and as the old one does where the new one lacks them.
package struct PairPlace: Sendable, Hashable {
    package var context: PairContext
    package var path: [String]

    package init(_ context: PairContext, _ path: [String] = []) {
        self.context = context
        self.path = path
    }

    package func appending(_ component: String) -> PairPlace { PairPlace(context, path + [component]) }
}

/// One use of a named type: how to get from one context to another.
package struct ContextUse: Sendable, Hashable {
    package var from: PairPlace
    package var to: PairContext
    /// The same way through a payload.
    package var steps: [PayloadStep]

    package init(from: PairPlace, to: PairContext, steps: [PayloadStep]) {
        self.from = from
        self.to = to
        self.steps = steps
    }
}
