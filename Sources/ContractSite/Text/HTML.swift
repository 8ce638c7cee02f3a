/// Markup that is safe to stand in a page as it is. Everything else is text, and is escaped.
package struct HTML: Sendable, Hashable {
    let text: String

    /// Markup that this module made.
    init(trusted text: String) { self.text = text }

    /// Text, escaped. Characters that change the direction of what follows are kept apart from their surroundings by the
    /// stylesheet, and control characters are shown as what they are.
    init(_ text: String) { self.text = Self.escaped(text) }

    /// Text for an element or for an attribute in double quotes.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return result
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        case "\n", "\t": result.unicodeScalars.append(scalar)
        case _ where scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || scalar.value & 0xFFFE == 0xFFFE:
            result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }

    /// Behind a change that breaks somebody.
    static let breaks = HTML(trusted: " <span class=\"tag breaks\">breaks</span>")

    static func + (one: HTML, other: HTML) -> HTML { HTML(trusted: one.text + other.text) }

    static func joined(_ parts: [HTML], by separator: String) -> HTML {
        HTML(trusted: parts.map(\.text).joined(separator: escaped(separator)))
    }

    /// A long name that may be broken behind its dots and underscores.
    static func breakable(_ name: String) -> HTML {
        HTML(
            trusted: name.reduce(into: "") { result, character in
                result += escaped(String(character)) + ([".", "_"].contains(character) ? "<wbr>" : "")
            })
    }

    /// `<code>text</code>`
    static func code(_ text: String) -> HTML { HTML(trusted: "<code>\(escaped(text))</code>") }

    /// Text in the lines that it has. Quotes stay as they are, which nothing but the inside of an element allows: it comes with its
    /// element, so that it can stand nowhere else.
    static func block(_ text: String) -> HTML {
        var inside = ""
        inside.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "'" {
                inside.unicodeScalars.append(scalar)
            } else {
                append(scalar, to: &inside)
            }
        }
        return HTML(trusted: "<pre tabindex=\"0\"><code>\(inside)</code></pre>")
    }

    static func link(_ text: String, to address: String) -> HTML {
        HTML(trusted: "<a href=\"\(escaped(address))\">\(escaped(text))</a>")
    }

    /// Text in which what stands between backticks is code, as messages of Deed have it.
    static func message(_ text: String) -> HTML {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        guard parts.count % 2 == 1 else { return HTML(text) }
        return HTML(
            trusted: parts.enumerated().map { index, part in
                index % 2 == 1 ? code(String(part)).text : escaped(String(part))
            }.joined())
    }

    /// The text without its markup.
    var plain: String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var rest = text.utf8[...]
        while let byte = rest.first {
            if byte == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
                rest = rest[rest.index(after: end)...]
            } else if byte == UInt8(ascii: "&"), let name = Self.names.first(where: { rest.starts(with: $0.name) }) {
                result.append(name.byte)
                rest = rest.dropFirst(name.name.count)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let names: [(name: [UInt8], byte: UInt8)] = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }
}
