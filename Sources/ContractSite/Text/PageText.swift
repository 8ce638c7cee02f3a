/// The content of a page as Markdown: what stands in `main`, without what only leads around or needs scripts.
struct PageText {
    private let bytes: ArraySlice<UInt8>
    private var lines: [String] = []
    private var line = ""
    /// The list items around, each with how far it is moved in.
    private var depth = 0
    private var isCell = false
    private var isBlock = false
    private var isCode = false
    /// Whether this is a paragraph of limits, each of which is a span.
    private var isLimits = false
    private var cells: [String] = []
    /// Of the last row.
    private var columns = 1
    private var targets: [String] = []

    private static let spaces: [UInt8] = [0x20, 0x0A, 0x09, 0x0D]
    private static let skipped: Set<String> = ["svg", "nav", "form", "button", "script", "noscript"]
    private static let starts: Set<String> = [
        "p", "div", "section", "aside", "details", "summary", "ul", "ol", "dl", "dd", "table", "thead", "tbody", "main",
    ]

    init(of page: [UInt8]) {
        let (start, end) = (Array("<main".utf8), Array("</main>".utf8))
        let from = Self.first(start, in: page[...]) ?? 0
        let to = Self.first(end, in: page[from...]) ?? page.endIndex
        bytes = page[from..<to]
    }

    var markdown: String {
        var text = self
        text.read()
        text.end()
        var result = ""
        var wasEmpty = true
        for line in text.lines {
            if line.isEmpty && wasEmpty { continue }
            result += line + "\n"
            wasEmpty = line.isEmpty
        }
        return result.hasSuffix("\n\n") ? String(result.dropLast()) : result
    }

    private static func first(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var place = bytes.startIndex
        while let at = bytes[place...].firstIndex(of: pattern[0]) {
            if bytes[at...].starts(with: pattern) { return at }
            place = at + 1
        }
        return nil
    }

    private mutating func read() {
        var (place, skipping) = (bytes.startIndex, [String]())
        while place < bytes.endIndex {
            let open = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
            if skipping.isEmpty, open > place { add(String(decoding: bytes[place..<open], as: UTF8.self)) }
            guard open < bytes.endIndex, let close = bytes[open...].firstIndex(of: UInt8(ascii: ">")) else { return }
            let tag = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
            place = close + 1
            let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " })
            // The pairs of other versions are a way around too.
            let isAround = name == "details" && (tag.contains("\"others\"") || skipping.last == name)
            if Self.skipped.contains(name) || isAround {
                if tag.hasPrefix("/") { skipping.removeLast() } else { skipping.append(name) }
            } else if skipping.isEmpty {
                if tag.hasPrefix("/") { leave(name) } else { enter(name, tag) }
            }
        }
    }

    /// Text: as it is within a block, and with single spaces elsewhere.
    private mutating func add(_ text: String) {
        let plain = HTML(trusted: text).plain
        if isBlock {
            line += plain
            return
        }
        let single = plain.utf8.split { Self.spaces.contains($0) }.map { String($0) ?? "" }.joined(separator: " ")
        let words = isCode ? single : Self.escaped(single)
        let isApart = plain.utf8.first.map(Self.spaces.contains) == true && !line.isEmpty && !line.hasSuffix(" ")
        line += (isApart ? " " : "") + words
        if !words.isEmpty, plain.utf8.last.map(Self.spaces.contains) == true { line += " " }
    }

    /// What would be markup stays text.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        return text.split(separator: "<" as Character, omittingEmptySubsequences: false).joined(separator: "\\<")
    }

    /// Ends the line, with an empty one below it.
    private mutating func end(apart: Bool = false) {
        if isCell {
            if !line.isEmpty, line.last != " " { line += " " }
            return
        }
        let text = line.trimmed
        // What belongs to an item stands below its text.
        let margin = depth > 0 && !text.isItem ? String(repeating: "  ", count: depth) : ""
        if !text.isEmpty { lines.append(margin + text) }
        line = ""
        if apart { lines.append("") }
    }

    private mutating func enter(_ name: String, _ tag: String) {
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            end(apart: true)
            line = String(repeating: "#", count: Int(name.dropFirst()) ?? 1) + " "
        case "li", "dt":
            end()
            if !isCell { line = String(repeating: "  ", count: max(0, depth - 1)) + "- " }
        case "ul", "ol", "dl": depth += 1
        case "td", "th":
            isCell = true
            line = ""
        case "pre":
            end(apart: true)
            isBlock = true
            lines.append("```")
        case "code":
            isCode = true
            if !isBlock { line += "`" }
        case "p" where tag.contains("\"limits\""):
            end()
            isLimits = true
        case "span": if isLimits, !line.isEmpty { line = line.trimmed + "; " }
        case "a":
            let target = tag.split(separator: "href=\"").dropFirst().first?.split(separator: "\"").first.map(
                String.init)
            targets.append(target.map { HTML(trusted: $0).plain } ?? "")
            line += "["
        case "br": end()
        case _ where Self.starts.contains(name):
            // A term and what it means stay in one line, and so do an item and its first paragraph.
            if name == "dd" {
                line += ": "
                return
            }
            if !line.hasSuffix("- ") { end(apart: depth == 0 && name == "p") }
        default: break
        }
    }

    /// Where a link leads.
    private static func target(_ tag: String) -> String {
        let parts = tag.split(separator: "\"" as Character, omittingEmptySubsequences: false)
        guard let place = parts.firstIndex(where: { $0.hasSuffix("href=") }), place + 1 < parts.count else { return "" }
        return HTML(trusted: String(parts[place + 1])).plain
    }

    private mutating func leave(_ name: String) {
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": end(apart: true)
        case "ul", "ol", "dl":
            end(apart: depth == 1)
            depth -= 1
        case "td", "th":
            isCell = false
            cells.append(line.trimmed.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|"))
            line = ""
        case "tr":
            lines.append("| \(cells.joined(separator: " | ")) |")
            columns = cells.count
            cells = []
        case "thead":
            lines.append("|" + String(repeating: " --- |", count: columns))
        case "pre":
            lines += line.split(separator: "\n").map(String.init) + ["```", ""]
            (line, isBlock) = ("", false)
        case "code":
            isCode = false
            if !isBlock { line += "`" }
        case "a": line += "](\(targets.popLast() ?? ""))"
        case "p", "li", "dd", "summary", "table":
            isLimits = false
            end(apart: depth == 0)
        default: break
        }
    }
}

extension String {
    /// Whether it begins an item of a list.
    fileprivate var isItem: Bool { drop { $0 == " " }.hasPrefix("- ") }

    /// Without spaces at its end; those at its start say how deep an item lies.
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return isItem ? String(text) : String(text.drop { $0 == " " })
    }
}
