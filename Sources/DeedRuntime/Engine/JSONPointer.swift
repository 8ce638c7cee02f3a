/// JSON Pointers (RFC 6901).
package enum JSONPointer {
    /// Appends a step by name.
    package static func append(_ name: String, to pointer: inout String) {
        pointer += "/"
        for character in name.unicodeScalars {
            switch character {
            case "~": pointer += "~0"
            case "/": pointer += "~1"
            default: pointer.unicodeScalars.append(character)
            }
        }
    }

    /// The names that a pointer consists of; nil where it is none.
    package static func steps(_ pointer: String) -> [String]? {
        guard !pointer.isEmpty else { return [] }
        guard pointer.utf8.first == 0x2F else { return nil }
        return pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(unescape)
    }

    private static func unescape(_ step: Substring) -> String {
        guard step.contains("~") else { return String(step) }
        var name = ""
        var isEscape = false
        for character in step.unicodeScalars {
            if isEscape {
                name.unicodeScalars.append(character == "1" ? "/" : "~")
                isEscape = false
            } else if character == "~" {
                isEscape = true
            } else {
                name.unicodeScalars.append(character)
            }
        }
        return name
    }
}
