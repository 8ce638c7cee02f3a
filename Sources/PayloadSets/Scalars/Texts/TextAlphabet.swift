import DeedRuntime

/// The classes of scalars that some patterns keep apart, each with a letter that stands for it in a witness.
struct TextAlphabet {
    let classes: PatternAlphabet
    /// One scalar of each class that has any, those that read best first.
    let letters: [(column: Int, scalar: Unicode.Scalar)]

    init(_ sets: Set<ScalarSet>) {
        classes = PatternAlphabet(sets)
        var found: [(column: Int, scalar: Unicode.Scalar)] = []
        var known = [Bool](repeating: false, count: classes.count)
        for scalar in Self.preferred + Self.borders(of: sets) {
            let column = classes.index(of: scalar.value)
            if !known[column] { found.append((column, scalar)) }
            known[column] = true
        }
        letters = found
    }

    /// Printable ASCII, letters and digits first, and a few others that people can read.
    private static let preferred: [Unicode.Scalar] =
        Array(
            "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_./:@,+;=*#!?&%$~'()[]{}|<>^` "
                .unicodeScalars)
        + Array("\"\\éüñßλжあ中€".unicodeScalars)

    /// The first scalar of every run that is in the same sets.
    private static func borders(of sets: Set<ScalarSet>) -> [Unicode.Scalar] {
        let edges = sets.flatMap { $0.ranges.flatMap { [$0.lowerBound, $0.upperBound + 1] } }
        return (Set(edges).union([0, 0xE000])).sorted().compactMap(Unicode.Scalar.init)
    }
}
