import Diagnostics

/// Reads the YAML that nearly all files of a registry are written in: block mappings and lists, brackets and scalars on one
/// line, comments. It is a small part of YAML, read several times as fast as all of it.
///
/// It finds fault with nothing. Where there is anything else, or anything wrong, it gives up, and libyaml reads the file from the
/// start; what it reads itself is what libyaml would, with the same ranges.
struct PlainDocument {
    let bytes: UnsafeBufferPointer<UInt8>
    private let file: SourceID
    /// Whether there is nothing but ASCII in the file.
    private let isASCII: Bool
    var position = 0
    /// Where the text of the line begins that `position` is on, once it was gone to.
    private var column = 0

    /// The longest key, in bytes, of those that libyaml takes.
    private static let longestKey = 1000

    /// - Parameter bytes: UTF-8.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, file: SourceID) -> YAMLNode? {
        var reader = PlainDocument(bytes: bytes, isASCII: isASCII, file: file)
        guard reader.goToText(), reader.column == 0, let root = reader.block(depth: 1) else { return nil }
        return reader.isAtEnd ? root : nil
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool, file: SourceID) {
        self.bytes = bytes
        self.isASCII = isASCII
        self.file = file
    }

    var isAtEnd: Bool { position == bytes.count }

    func range(_ lower: Int, _ upper: Int) -> SourceRange { SourceRange(file: file, lower: lower, upper: upper) }

    /// A copy of bytes, which are not looked at again where they are known to be ASCII.
    func text(_ lower: Int, _ upper: Int) -> String {
        let piece = UnsafeBufferPointer(rebasing: bytes[lower..<upper])
        if isASCII, #available(macOS 26, *) {
            return String(copying: unsafe UTF8Span(unchecked: piece.span, isKnownASCII: true))
        }
        return String(decoding: piece, as: UTF8.self)
    }

    // MARK: Lines

    /// Goes to the next text, at the start of a line: past blank lines and comments. `false` where something else is in the way.
    private mutating func goToText() -> Bool {
        while !isAtEnd {
            let start = position
            skipSpaces()
            if isAtEnd { break }
            if bytes[position] == .lineFeed {
                position += 1
            } else if bytes[position] == .hash {
                guard skipComment() else { return false }
            } else {
                column = position - start
                return true
            }
        }
        column = -1
        return true
    }

    /// Goes past the end of a line behind which nothing stands but a comment, to the next text.
    private mutating func endLine() -> Bool {
        let start = position
        skipSpaces()
        if !isAtEnd, bytes[position] == .hash {
            guard position > start, skipComment() else { return false }
        } else if !isAtEnd {
            guard bytes[position] == .lineFeed else { return false }
            position += 1
        }
        return goToText()
    }

    mutating func skipSpaces() {
        while !isAtEnd, bytes[position] == .space { position += 1 }
    }

    /// Past a comment and its line; a carriage return would end it, too.
    private mutating func skipComment() -> Bool {
        while !isAtEnd {
            let byte = bytes[position]
            if byte == .carriageReturn { return false }
            position += 1
            if byte == .lineFeed { break }
        }
        return true
    }

    private var isAtDash: Bool {
        bytes[position] == .dash && (position + 1 == bytes.count || isBlank(bytes[position + 1]))
    }

    func isBlank(_ byte: UInt8) -> Bool { byte == .space || byte == .lineFeed }

    // MARK: Blocks

    /// The mapping or list that begins here.
    private mutating func block(depth: Int) -> YAMLNode? {
        guard depth <= YAMLParser.maximumDepth else { return nil }
        return isAtDash ? sequence(isInKeyColumn: false, depth: depth) : mapping(depth: depth)
    }

    private mutating func mapping(depth: Int) -> YAMLNode? {
        guard depth <= YAMLParser.maximumDepth else { return nil }
        let (lower, column) = (position, column)
        var pairs = MappingPairs()
        var upper = lower
        repeat {
            let start = position
            guard let key = key() else { return nil }
            let (keyRange, mark) = (range(start, position), KeyMark(ofASCII: bytes[start..<position]))
            position += 1
            guard let value = value(ofKeyAt: column, depth: depth + 1) else { return nil }
            upper = Int(value.range.upper)
            guard pairs.add(YAMLPair(key: key, keyRange: keyRange, value: value), mark) == nil else { return nil }
        } while self.column == column
        guard self.column < column else { return nil }
        return YAMLNode(.mapping(pairs.list), range: range(lower, upper))
    }

    /// A key of plain words, up to its colon.
    private mutating func key() -> YAMLScalar? {
        guard let end = keyEnd else { return nil }
        let start = position
        position = end
        return YAMLScalar(text(start, end), style: .plain)
    }

    /// Where the key ends that begins here; `nil` where none does.
    private var keyEnd: Int? {
        guard bytes[position].isWordByte else { return nil }
        var end = position
        while end < bytes.count, bytes[end].isKeyByte { end += 1 }
        let isKey = end + 1 < bytes.count && bytes[end] == .colon && isBlank(bytes[end + 1])
        return isKey && end - position <= Self.longestKey ? end : nil
    }

    private mutating func value(ofKeyAt column: Int, depth: Int) -> YAMLNode? {
        skipSpaces()
        guard !isAtEnd else { return nil }
        guard bytes[position] == .lineFeed || bytes[position] == .hash else {
            return inline(inside: column, depth: depth)
        }
        guard bytes[position] != .hash || bytes[position - 1] == .space, endLine() else { return nil }
        if self.column > column { return block(depth: depth) }
        guard self.column == column, isAtDash else { return nil }
        return sequence(isInKeyColumn: true, depth: depth)
    }

    /// - Parameter isInKeyColumn: whether the list is the value of a key in the same column.
    private mutating func sequence(isInKeyColumn: Bool, depth: Int) -> YAMLNode? {
        guard depth <= YAMLParser.maximumDepth else { return nil }
        let (lower, column) = (position, column)
        var items: [YAMLNode] = []
        repeat {
            guard isAtDash, let item = item(inside: column, depth: depth + 1) else { return nil }
            items.append(item)
        } while self.column == column && (!isInKeyColumn || isAtDash)
        guard self.column < column || isInKeyColumn && self.column == column else { return nil }
        return YAMLNode(.sequence(items), range: range(lower, Int(items[items.count - 1].range.upper)))
    }

    private mutating func item(inside column: Int, depth: Int) -> YAMLNode? {
        let dash = position
        position += 1
        skipSpaces()
        guard !isAtEnd, bytes[position] != .lineFeed, bytes[position] != .hash else { return nil }
        guard keyEnd != nil else { return inline(inside: column, depth: depth) }
        self.column = column + position - dash
        return mapping(depth: depth)
    }

    /// A value on the rest of the line. What follows and is indented further would belong to it.
    private mutating func inline(inside column: Int, depth: Int) -> YAMLNode? {
        guard let node = value(isInFlow: false, depth: depth), endLine(), self.column <= column else { return nil }
        return node
    }
}
