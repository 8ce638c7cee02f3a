/// A regular expression in I-Regexp (RFC 9485) that a whole text matches or not, in time proportional to its length.
///
/// Texts are compared scalar by scalar, without normalisation. A pattern is made once and can be used by many threads.
public struct Pattern: Sendable, Hashable, CustomStringConvertible {
    /// The pattern as it was written.
    public let source: String
    private let program: Program

    /// A pattern.
    ///
    /// - Throws: where the text is no I-Regexp, or where its automaton would be too large, with the place and, where there is one,
    ///   what to write instead.
    public init(_ source: String) throws(PatternError) {
        let node = try PatternParser.parse(source)
        self.source = source
        if let simple = Program(simple: node) {
            program = simple
            return
        }
        guard let automaton = PatternAutomaton(node, alphabet: PatternAlphabet(node.scalarSets)) else {
            throw PatternError(
                offset: 0, length: source.utf8.count, message: "the repetitions of this pattern are too many",
                replacement: nil)
        }
        program = Program(automaton, PatternRuns(node))
    }

    /// Whether the whole text matches.
    public func matches(_ text: String) -> Bool {
        text.withUTF8Bytes { matches($0) }
    }

    /// Whether the whole text matches. The bytes must be valid UTF-8.
    public func matches(_ utf8: UTF8Bytes) -> Bool {
        matcher.matches(utf8) ?? program.simulation?.matches(utf8) ?? false
    }

    /// Whether matching goes through a table, and not through the slower simulation.
    package var isTableDriven: Bool { program.simulation == nil }

    /// What matches without reference counts in its way; valid as long as the pattern is.
    var matcher: PatternMatcher { program.matcher }

    /// The pattern as it was written.
    public var description: String { source }

    /// Whether both were written in the same way.
    public static func == (one: Pattern, other: Pattern) -> Bool { one.source == other.source }

    /// Feeds the text of the pattern.
    public func hash(into hasher: inout Hasher) { hasher.combine(source) }

    /// What matching needs, shared by all copies.
    private final class Program: Sendable {
        let matcher: PatternMatcher
        let simulation: PatternSimulation?

        /// Words, or runs so short that no automaton of them could be too large: they do without, and making it would be most
        /// of the work. Nil where the pattern is something else.
        init?(simple node: PatternNode) {
            let words = PatternWords(node)
            let runs = words == nil ? PatternRuns(node) : nil
            guard words != nil || runs?.isShort == true else { return nil }
            matcher = PatternMatcher(nil, runs, words)
            simulation = nil
        }

        init(_ automaton: PatternAutomaton, _ runs: PatternRuns?) {
            let table = runs == nil ? PatternTable(automaton) : nil
            matcher = PatternMatcher(table, runs, nil)
            simulation = runs != nil || table != nil ? nil : PatternSimulation(automaton)
        }

        deinit { matcher.deallocate() }
    }
}
