import Diagnostics

/// What is YAML, or nearly, and still no part of the language: a diagnostic for each, at the smallest range.
struct Refusals {
    /// How many uses of an anchor are shown with it.
    private static let mostPlaces = 8

    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: SourceID
    private var found: [Diagnostic] = []
    /// Where in `found` the anchor of a name was refused.
    private var anchors: [String: Int] = [:]

    init(bytes: UnsafeBufferPointer<UInt8>, file: SourceID) {
        self.bytes = bytes
        self.file = file
    }

    var diagnostics: Diagnostics {
        var all = Diagnostics()
        for diagnostic in found { all.append(diagnostic) }
        return all
    }

    /// Refuses the anchor and the tag at `start`; gives the place where the node itself begins.
    mutating func properties(at start: Int) -> Int {
        let properties = NodeProperties(at: start, in: bytes)
        if let anchor = properties.anchor {
            anchors[text(anchor.dropFirst())] = found.count
            report(
                "yaml-anchor", "anchor `\(text(anchor))` is not part of the language", at: anchor,
                help: "write the value where it is used, or give what is shared a named type")
        }
        if let tag = properties.tag {
            report(
                "yaml-tag", "tag `\(text(tag))` is not part of the language", at: tag,
                help: "remove it; what a value means follows from its key")
        }
        return properties.end
    }

    /// Refuses an alias; where its anchor was refused already, as a second place of that diagnostic.
    mutating func alias(at range: SourceRange) {
        let name = text(Int(range.lower) + 1..<Int(range.upper))
        if let anchor = anchors[name] {
            guard found[anchor].related.count < Self.mostPlaces else { return }
            found[anchor].related.append(RelatedPlace(range, "used here"))
        } else {
            report(
                "yaml-alias", "alias `*\(name)` is not part of the language", at: range,
                help: "write the value, or put quotes around text that starts with `*`")
        }
    }

    mutating func mergeKey(at range: SourceRange) {
        report(
            "yaml-merge-key", "merge key `<<` is not part of the language", at: range,
            help: "write the keys out; fields that records have in common go into `include`")
    }

    mutating func duplicateKey(_ pair: YAMLPair, first: YAMLPair) {
        var diagnostic = Diagnostic(
            "yaml-duplicate-key", .error, "key `\(pair.key.text)` is given twice", at: pair.keyRange,
            label: "given again")
        diagnostic.related = [RelatedPlace(first.keyRange, "first given here")]
        diagnostic.help = "remove one of them"
        found.append(diagnostic)
    }

    mutating func keyNotScalar(at range: SourceRange) {
        report(
            "yaml-key-not-text", "a key must be text", at: range, help: "quote it if the brackets belong to the text")
    }

    mutating func secondDocument(from lower: Int, through upper: Int) {
        let upper = upper > lower ? upper : endOfLine(from: lower)
        report(
            "yaml-second-document", "a second document starts here; a file holds one", at: lower..<upper,
            help: "put it into a file of its own")
    }

    /// Whether a mapping or sequence may stand at this depth.
    mutating func permits(depth: Int, at lower: Int) -> Bool {
        guard depth > YAMLParser.maximumDepth else { return true }
        report(
            "yaml-nesting", "nested more than \(YAMLParser.maximumDepth) levels deep",
            at: lower..<min(lower + 1, bytes.count),
            help: "give inner parts named types")
        return false
    }

    /// Reports what libyaml would let pass.
    mutating func add(_ fault: Strictness.Fault?) {
        guard let fault else { return }
        report("yaml-syntax", fault.message, at: fault.range, help: fault.help)
    }

    /// Reports what libyaml could not read, in our words.
    mutating func failure(_ failure: SyntaxFailure) {
        found.append(SyntaxMessage(failure, bytes: bytes).diagnostic(in: file))
    }

    private mutating func report(_ rule: RuleID, _ message: String, at range: Range<Int>, help: String) {
        report(rule, message, at: SourceRange(file: file, lower: range.lowerBound, upper: range.upperBound), help: help)
    }

    private mutating func report(_ rule: RuleID, _ message: String, at range: SourceRange, help: String) {
        found.append(Diagnostic(rule, .error, message, at: range, help: help))
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func endOfLine(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        return end
    }
}
