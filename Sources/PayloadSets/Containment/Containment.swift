package import ContractRegistry

/// Everything in which a reader may refuse what a writer may write: W(writer) minus R(reader), place by place.
///
/// The two versions are walked together, each pair of named types once, so that recursive types come to an end. Where no
/// breach is found, every payload of the writer is one that the reader accepts.
package struct Containment: Sendable {
    package let direction: Direction
    package internal(set) var breaches: [Breach] = []
    /// In order of discovery: the first way to a context is a shortest one.
    package internal(set) var uses: [ContextUse] = []

    package init(old: ResolvedContract, new: ResolvedContract, direction: Direction) {
        self.direction = direction
        let (writer, reader) = direction == .backward ? (old, new) : (new, old)
        var walk = ContainmentWalk(writer: writer, reader: reader, direction: direction)
        walk.run()
        breaches = walk.breaches
        uses = walk.uses
    }
}
