/// Names of the language from names of files and properties.
enum Identifiers {
    /// A field name: what is there where it fits, else the nearest that does.
    static func fieldName(_ name: String) -> String {
        let words: [Character: String] = ["+": "plus_", "$": "", "@": "", "#": "number_", "%": "percent_", "&": "and_"]
        if isName(name) { return name }
        var text = name
        if name.first == "-", name.dropFirst().first?.isNumber == true { text = "minus_" + name.dropFirst() }
        if let first = text.first, let word = words[first] { text = word + text.dropFirst() }
        var result = ""
        for scalar in text.unicodeScalars {
            if isWordScalar(scalar) {
                result.unicodeScalars.append(scalar)
            } else if result.last != "_" {
                result += "_"
            }
        }
        while result.last == "_" { result.removeLast() }
        while result.first == "_", result.count > 1 { result.removeFirst() }
        if result.isEmpty { return "field" }
        return result.first!.isNumber ? "_" + result : result
    }

    /// `[A-Za-z_][A-Za-z0-9_]*`
    static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, !(48...57 ~= first.value) else { return false }
        return text.unicodeScalars.allSatisfy(isWordScalar)
    }

    /// `com.acme/OrderPlaced` to `com_acme_order_placed`.
    static func snakeCase(_ text: String) -> String {
        var result = words(text).map { $0.lowercased() }.joined(separator: "_")
        if result.isEmpty { result = "unnamed" }
        return result.first!.isNumber ? "n" + result : result
    }

    /// `issue-comment` to `IssueComment`.
    static func typeName(_ text: String) -> String {
        let name = words(text).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        guard let first = name.first else { return "Unnamed" }
        return first.isNumber ? "N" + name : name
    }

    /// `anyOf required` to `any-of-required`.
    static func kebabCase(_ text: String) -> String { snakeCase(text).split(separator: "_").joined(separator: "-") }

    /// `name`, or `name_2` and so on where it is taken.
    static func unique(_ name: String, among taken: Set<String>) -> String {
        guard taken.contains(name) else { return name }
        var number = 2
        while taken.contains("\(name)_\(number)") { number += 1 }
        return "\(name)_\(number)"
    }

    /// Words between anything that is no ASCII letter or digit, and where lower case turns to upper.
    private static func words(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var words: [String] = []
        var word = ""
        for (index, scalar) in scalars.enumerated() {
            guard isWordScalar(scalar), scalar != "_" else {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            if startsWord(scalars, index), !word.isEmpty {
                words.append(word)
                word = ""
            }
            word.unicodeScalars.append(scalar)
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// An upper-case letter after a lower-case one or a digit, or before a lower-case one at the end of an acronym.
    private static func startsWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index > 0, 65...90 ~= scalars[index].value else { return false }
        let before = scalars[index - 1].value
        if 97...122 ~= before || 48...57 ~= before { return true }
        let isAcronymEnd = index + 1 < scalars.count && 97...122 ~= scalars[index + 1].value
        return 65...90 ~= before && isAcronymEnd
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        48...57 ~= scalar.value || 65...90 ~= scalar.value || 97...122 ~= scalar.value || scalar == "_"
    }
}
