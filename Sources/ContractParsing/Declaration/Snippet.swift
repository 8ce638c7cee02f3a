/// The snippet syntax of editors: `${1:text}` and `$1` are places to fill in.
enum Snippet {
    /// The snippet with its own texts in the places, and `…` where a place has none.
    static func filled(_ snippet: String) -> String {
        var result = ""
        var rest = snippet[...]
        while let character = rest.popFirst() {
            if character == "$" { result += place(&rest) } else { result.append(character) }
        }
        return result
    }

    private static func place(_ rest: inout Substring) -> String {
        guard rest.first == "{" else {
            rest = rest.drop { $0.isWholeNumber }
            return "…"
        }
        let inside = rest.prefix { $0 != "}" }
        rest = rest[inside.endIndex...].dropFirst()
        return String(inside.drop { $0 != ":" }.dropFirst())
    }
}
