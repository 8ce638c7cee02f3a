import DeedRuntime

extension RowFilter {
    /// Reads a filter.
    ///
    /// - Returns: one filter for each part that `and` joins, so that what each takes away can be told.
    package static func parse(_ text: String) throws(FilterFault) -> [RowFilter] {
        var parser = FilterParser(text, try FilterToken.all(in: text))
        return try parser.filters()
    }
}

/// Reads `or` of `and` of `not` of comparisons.
private struct FilterParser {
    private let text: String
    private let tokens: [FilterToken]
    private var position = 0
    private var depth = 0

    private static let deepest = 100

    init(_ text: String, _ tokens: [FilterToken]) {
        self.text = text
        self.tokens = tokens
    }

    mutating func filters() throws(FilterFault) -> [RowFilter] {
        var filters: [RowFilter] = []
        repeat {
            let start = position
            let condition = try negation()
            filters.append(RowFilter(text: words(from: start), condition: condition))
        } while takes("and")
        if position < tokens.count, isWord("or") {
            position = 0
            filters = [RowFilter(text: text, condition: try disjunction())]
        }
        guard position == tokens.count else { throw unexpected("`and`, `or` or the end") }
        return filters
    }

    private func words(from start: Int) -> String {
        String(text[tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound])
    }

    private mutating func disjunction() throws(FilterFault) -> RowFilter.Condition {
        var parts = [try conjunction()]
        while takes("or") { parts.append(try conjunction()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction() throws(FilterFault) -> RowFilter.Condition {
        var parts = [try negation()]
        while takes("and") { parts.append(try negation()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func negation() throws(FilterFault) -> RowFilter.Condition {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw unexpected("at most \(Self.deepest) conditions within each other") }
        if takes("not") { return .not(try negation()) }
        guard let token = next else { throw unexpected("a comparison") }
        if token.kind == .open {
            position += 1
            let condition = try disjunction()
            guard next?.kind == .close else { throw unexpected("`)`") }
            position += 1
            return condition
        }
        return try comparison()
    }

    private mutating func comparison() throws(FilterFault) -> RowFilter.Condition {
        guard let field = next, field.kind == .word else { throw unexpected("event, version, rule, pointer or valid") }
        position += 1
        switch field.text {
        case "valid": return try validity()
        case "event": return try matching { .event(TextMatch($0)) }
        case "rule":
            let condition = try matching { .rule(TextMatch($0)) }
            let rule = tokens[position - 1].text
            guard rule.contains("*") || Violation.Rule(rawValue: rule) != nil else {
                throw faultOfLastWord("there is no rule `\(rule)`")
            }
            return condition
        case "pointer": return try matching { .pointer(TextMatch($0, border: "/")) }
        case "version": return try version()
        default:
            throw faultOfLastWord("`\(field.text)` is not known here: event, version, rule, pointer and valid are")
        }
    }

    private mutating func validity() throws(FilterFault) -> RowFilter.Condition {
        guard next?.kind == .comparison else { return .isValid }
        let condition = try matching { $0 == "true" ? .isValid : .not(.isValid) }
        guard ["true", "false"].contains(tokens[position - 1].text) else {
            throw faultOfLastWord("`valid` is true or false")
        }
        return condition
    }

    /// Reads `=` or `!=` and a value.
    private mutating func matching(_ make: (String) -> RowFilter.Condition) throws(FilterFault) -> RowFilter.Condition {
        let comparison = try operation()
        guard ["=", "==", "!="].contains(comparison) else { throw faultOfLastWord("only versions have an order") }
        let condition = make(try value())
        return comparison == "!=" ? .not(condition) : condition
    }

    private mutating func version() throws(FilterFault) -> RowFilter.Condition {
        let comparison = try operation()
        let order: VersionMatch.Order =
            switch comparison {
            case "<": .less
            case "<=": .lessOrEqual
            case ">": .greater
            case ">=": .greaterOrEqual
            default: .equal
            }
        let text = try value()
        guard let match = VersionMatch(order, text) else {
            throw faultOfLastWord("`\(text)` is no version, such as 2, 2.1 or 2.1.0")
        }
        return comparison == "!=" ? .not(.version(match)) : .version(match)
    }

    private mutating func operation() throws(FilterFault) -> String {
        guard let token = next, token.kind == .comparison else { throw unexpected("=, !=, <, <=, > or >=") }
        position += 1
        return token.text
    }

    private mutating func value() throws(FilterFault) -> String {
        guard let token = next, token.kind == .word || token.kind == .quoted else { throw unexpected("a value") }
        position += 1
        return token.text
    }

    private var next: FilterToken? { position < tokens.count ? tokens[position] : nil }

    private func isWord(_ word: String) -> Bool { next.map { $0.kind == .word && $0.text == word } ?? false }

    private mutating func takes(_ word: String) -> Bool {
        guard isWord(word) else { return false }
        position += 1
        return true
    }

    private func unexpected(_ expected: String) -> FilterFault {
        let found = next.map { "found `\($0.text)`" } ?? "the filter ends"
        return FilterFault("expected \(expected), \(found)", in: text, at: next?.range.lowerBound ?? text.endIndex)
    }

    private func faultOfLastWord(_ message: String) -> FilterFault {
        FilterFault(message, in: text, at: tokens[position - 1].range.lowerBound)
    }
}
