import Diagnostics

/// Makes the tree from events, and reports what is YAML but no part of the language.
struct TreeBuilder {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let file: SourceID
    private let strictness: Strictness
    private var refusals: Refusals
    /// Whether the tree says what the author meant, apart from what was reported.
    private var isTrustworthy = true

    init(bytes: UnsafeBufferPointer<UInt8>, file: SourceID) {
        self.bytes = bytes
        self.file = file
        strictness = Strictness(bytes)
        refusals = Refusals(bytes: bytes, file: file)
    }

    var diagnostics: Diagnostics { refusals.diagnostics }

    /// The first document. A file without one reads as an empty value.
    mutating func document(from reader: inout EventReader) -> YAMLNode? {
        var root: YAMLNode?
        while let event = reader.next() {
            switch event.kind {
            case .streamStart, .documentEnd: continue
            case .streamEnd:
                let empty = YAMLNode(.scalar(YAMLScalar("", style: .plain)), range: range(bytes.count, bytes.count))
                return isTrustworthy ? root ?? empty : nil
            case .documentStart:
                guard root == nil else {
                    refusals.secondDocument(from: event.lower, through: event.upper)
                    return isTrustworthy ? root : nil
                }
                refusals.add(strictness.fault(inDirectivesBefore: event.upper))
            default:
                guard let node = node(event, from: &reader, .root) else { return nil }
                root = node
            }
        }
        refusals.failure(reader.failure())
        return nil
    }

    /// The node that `event` begins; `nil` where reading had to stop.
    private mutating func node(_ event: YAMLEvent, from reader: inout EventReader, _ place: Surroundings) -> YAMLNode? {
        var lower = event.lower
        if event.hasProperties { lower = refusals.properties(at: lower) }
        switch event.kind {
        case .scalar(let scalar): return node(of: scalar, event, lower: lower, place)
        case .alias:
            isTrustworthy = false
            let range = range(lower, event.upper)
            refusals.alias(at: range)
            return YAMLNode(.scalar(YAMLScalar("", style: .plain)), range: range)
        case .mappingStart:
            guard refusals.permits(depth: place.depth, at: lower) else { return nil }
            return mapping(event, lower: lower, from: &reader, place)
        default:
            guard refusals.permits(depth: place.depth, at: lower) else { return nil }
            return sequence(event, lower: lower, from: &reader, place)
        }
    }

    private mutating func node(
        of scalar: YAMLScalar, _ event: YAMLEvent, lower: Int, _ place: Surroundings
    ) -> YAMLNode {
        var upper = event.upper
        if scalar.style == .literal || scalar.style == .folded { upper = endOfBlock(from: lower, to: upper) }
        if upper > lower { refusals.add(strictness.fault(in: scalar, lower..<upper, place)) }
        return YAMLNode(.scalar(scalar), range: range(min(lower, upper), upper))
    }

    /// The end of the last line with text of a block scalar, which libyaml ends where the next token begins.
    private func endOfBlock(from lower: Int, to upper: Int) -> Int {
        var end = upper
        while end > lower, NodeProperties.isSpace(bytes[end - 1]) { end -= 1 }
        while end < upper, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
        return end
    }

    private mutating func sequence(
        _ start: YAMLEvent, lower: Int, from reader: inout EventReader, _ place: Surroundings
    ) -> YAMLNode? {
        let inner = place.inside(column: start.isFlow ? 0 : strictness.column(of: lower), isFlow: start.isFlow)
        var items: [YAMLNode] = []
        while let event = reader.next() {
            if case .sequenceEnd = event.kind {
                let upper = start.isFlow ? event.upper : items.last.map { Int($0.range.upper) } ?? start.upper
                if start.isFlow { refusals.add(strictness.fault(inFlow: lower..<upper, place)) }
                return YAMLNode(.sequence(items), range: range(lower, max(lower, upper)), isFlow: start.isFlow)
            }
            guard let item = node(event, from: &reader, inner) else { return nil }
            items.append(item)
            if start.isFlow { refusals.add(strictness.fault(behindItem: Int(item.range.upper))) }
        }
        refusals.failure(reader.failure())
        return nil
    }

    private mutating func mapping(
        _ start: YAMLEvent, lower: Int, from reader: inout EventReader, _ place: Surroundings
    ) -> YAMLNode? {
        let inner = place.inside(column: start.isFlow ? 0 : strictness.column(of: lower), isFlow: start.isFlow)
        var pairs = MappingPairs()
        var end = start.upper
        while let event = reader.next() {
            if case .mappingEnd = event.kind {
                let upper = hasBraces(start, lower) ? event.upper : end
                if hasBraces(start, lower) { refusals.add(strictness.fault(inFlow: lower..<upper, place)) }
                return YAMLNode(.mapping(pairs.list), range: range(lower, max(lower, upper)), isFlow: start.isFlow)
            }
            guard let key = node(event, from: &reader, inner) else { return nil }
            if start.isFlow { refusals.add(strictness.fault(inFlowKey: Int(key.range.lower))) }
            guard let pair = pair(key: key, from: &reader, inner) else { return nil }
            end = Int(pair.value.range.upper)
            if start.isFlow { refusals.add(strictness.fault(behindItem: end)) }
            guard case .scalar = key.content, !event.isAlias else { continue }
            add(pair, to: &pairs)
        }
        refusals.failure(reader.failure())
        return nil
    }

    /// Whether a mapping has braces of its own; `[key: value]` has not.
    private func hasBraces(_ start: YAMLEvent, _ lower: Int) -> Bool {
        start.isFlow && lower < bytes.count && bytes[lower] == UInt8(ascii: "{")
    }

    private mutating func pair(
        key: YAMLNode, from reader: inout EventReader, _ place: Surroundings
    ) -> YAMLPair? {
        guard let event = reader.next() else {
            refusals.failure(reader.failure())
            return nil
        }
        let scalar: YAMLScalar
        if case .scalar(let text) = key.content {
            scalar = text
        } else {
            scalar = YAMLScalar("", style: .plain)
            isTrustworthy = false
            refusals.keyNotScalar(at: key.range)
        }
        if scalar.style == .plain, scalar.text == "<<" {
            isTrustworthy = false
            refusals.mergeKey(at: key.range)
            if event.isAlias { return merged(scalar, key, event) }
        }
        guard var value = node(event, from: &reader, place) else { return nil }
        if case .scalar(let text) = value.content, text.isEmpty { value.range = emptyRange(after: key, before: value) }
        return YAMLPair(key: scalar, keyRange: key.range, value: value)
    }

    /// `<<: *name`: the alias is part of the same mistake.
    private func merged(_ scalar: YAMLScalar, _ key: YAMLNode, _ event: YAMLEvent) -> YAMLPair {
        let value = YAMLNode(.scalar(YAMLScalar("", style: .plain)), range: range(event.lower, event.upper))
        return YAMLPair(key: scalar, keyRange: key.range, value: value)
    }

    /// Where a missing value would stand: behind the colon, or behind a key without one.
    private func emptyRange(after key: YAMLNode, before value: YAMLNode) -> SourceRange {
        guard value.range.lower == value.range.upper, value.range.lower > key.range.upper else { return value.range }
        var position = Int(key.range.upper)
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
        let hasColon = position < bytes.count && bytes[position] == UInt8(ascii: ":")
        return hasColon ? value.range : range(Int(key.range.upper), Int(key.range.upper))
    }

    private mutating func add(_ pair: YAMLPair, to pairs: inout MappingPairs) {
        if let first = pairs.add(pair) { refusals.duplicateKey(pair, first: first) }
    }

    private func range(_ lower: Int, _ upper: Int) -> SourceRange {
        SourceRange(file: file, lower: lower, upper: upper)
    }
}
