/// Plain text in which SARIF finds no link and no placeholder.
///
/// A viewer that does not know the escapes shows them, so they stand only where they are needed: before the brackets of
/// a text that has what reads as a link, and around a number that stands alone in braces.
enum SARIFText {
    static func message(_ text: String) -> JSONOutput { .object([("text", .string(inert(text)))]) }

    static func inert(_ text: String) -> String {
        let safe = DisplayText.safeLines(text)
        return placeholdersDoubled(safe.contains("](") ? bracketsEscaped(safe) : safe)
    }

    private static func bracketsEscaped(_ text: String) -> String {
        text.replacing("[", with: "\\[").replacing("]", with: "\\]")
    }

    private static func placeholdersDoubled(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            let digits = rest[rest.index(after: open)...].prefix { ("0"..."9").contains($0) }
            let isPlaceholder = !digits.isEmpty && rest[digits.endIndex...].first == "}"
            result += isPlaceholder ? "{{\(digits)}}" : "{"
            rest = rest[(isPlaceholder ? rest.index(after: digits.endIndex) : rest.index(after: open))...]
        }
        return result + rest
    }
}
