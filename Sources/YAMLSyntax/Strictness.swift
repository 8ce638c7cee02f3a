import Diagnostics

/// Finds what libyaml lets pass although it is not YAML, or reads as something else than YAML says.
struct Strictness {
    /// A place that is at fault, and what is wrong with it.
    struct Fault {
        var range: Range<Int>
        var message: String
        var help: String
    }

    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The column, in bytes, of an offset.
    func column(of offset: Int) -> Int {
        var start = offset
        while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        return offset - start
    }

    /// Faults of a scalar.
    func fault(in scalar: YAMLScalar, _ range: Range<Int>, _ place: Surroundings) -> Fault? {
        switch scalar.style {
        case .plain:
            guard place.isFlow, scalar.text == "-" else { return nil }
            return Fault(
                range: range, message: "a list entry `-` cannot stand inside brackets", help: "quote it if it is text")
        case .singleQuoted, .doubleQuoted: return indentation(range, place) ?? comment(at: range.upperBound)
        case .literal, .folded: return headerComment(range) ?? blankLines(scalar, range, place)
        }
    }

    /// Faults of a collection with brackets as a whole.
    func fault(inFlow range: Range<Int>, _ place: Surroundings) -> Fault? {
        indentation(range, place) ?? comment(at: range.upperBound)
    }

    /// A comment directly behind the comma that follows an item of a collection with brackets.
    func fault(behindItem end: Int) -> Fault? {
        var position = end
        while position < bytes.count, NodeProperties.isSpace(bytes[position]) { position += 1 }
        guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { return nil }
        return comment(at: position + 1)
    }

    /// `{ ?key: value }`, which libyaml takes for an explicit key.
    func fault(inFlowKey lower: Int) -> Fault? {
        guard lower > 0, bytes[lower - 1] == UInt8(ascii: "?") else { return nil }
        return Fault(
            range: lower - 1..<lower, message: "text cannot start with `?` inside brackets",
            help: "put quotes around it")
    }

    /// A directive with a comment directly behind it.
    func fault(inDirectivesBefore end: Int) -> Fault? {
        var isDirective = false
        for position in 0..<min(end, bytes.count) {
            if position == 0 || isBreak(bytes[position - 1]) { isDirective = bytes[position] == UInt8(ascii: "%") }
            guard isDirective, bytes[position] == UInt8(ascii: "#") else { continue }
            if let fault = comment(at: position) { return fault }
            isDirective = false
        }
        return nil
    }

    private func comment(at position: Int) -> Fault? {
        guard position > 0, position < bytes.count, bytes[position] == UInt8(ascii: "#") else { return nil }
        guard !NodeProperties.isSpace(bytes[position - 1]) else { return nil }
        return Fault(
            range: position..<position + 1, message: "a comment needs a space before it",
            help: "write ` #`, or quote the text")
    }

    private func headerComment(_ range: Range<Int>) -> Fault? {
        var position = range.lowerBound
        while position < range.upperBound, !isBreak(bytes[position]), bytes[position] != UInt8(ascii: "#") {
            position += 1
        }
        return position < range.upperBound ? comment(at: position) : nil
    }

    /// Lines after the first must be indented more than the collection around them.
    private func indentation(_ range: Range<Int>, _ place: Surroundings) -> Fault? {
        guard !place.isFlow, place.indent >= 0 else { return nil }
        var position = range.lowerBound
        while position < range.upperBound {
            position += 1
            guard isBreak(bytes[position - 1]) else { continue }
            let start = position
            while position < range.upperBound, bytes[position] == 0x20 { position += 1 }
            var text = position
            while text < range.upperBound, bytes[text] == 0x09 || bytes[text] == 0x20 { text += 1 }
            guard text < range.upperBound, !isBreak(bytes[text]), position - start <= place.indent else { continue }
            return Fault(
                range: text..<text + 1, message: "this line goes on with what began above and is not indented enough",
                help: "indent it with spaces, further than the key")
        }
        return nil
    }

    /// Blank lines with more spaces than the line of text after them, which libyaml then takes for a comment.
    private func blankLines(_ scalar: YAMLScalar, _ range: Range<Int>, _ place: Surroundings) -> Fault? {
        guard scalar.text.utf8.allSatisfy({ $0 == 0x0A }) else { return nil }
        var position = range.upperBound
        while position < bytes.count, NodeProperties.isSpace(bytes[position]) { position += 1 }
        guard position < bytes.count, bytes[position] == UInt8(ascii: "#"), column(of: position) > max(place.indent, 0)
        else {
            return nil
        }
        return Fault(
            range: position..<position + 1, message: "this line is indented less than the blank lines above it",
            help: "remove the spaces on the blank lines")
    }

    private func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
