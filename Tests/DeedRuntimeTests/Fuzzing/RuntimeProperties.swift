@testable import DeedRuntime

/// What must hold for every input; the fuzz target `json` looks for one that breaks it, a test replays those that did.
enum RuntimeProperties {
    /// The properties that an input breaks.
    static func broken(by bytes: UTF8Bytes) -> [String] {
        var broken = jsonProperties(bytes)
        guard UTF8Sequence.isValid(bytes) else { return broken }
        broken += valueProperties(bytes)
        broken += patternProperties(bytes)
        return broken
    }

    /// Reading and skipping agree; what was read can be written and read again.
    private static func jsonProperties(_ bytes: UTF8Bytes) -> [String] {
        let value = try? JSONValue.parse(bytes)
        let isSkippable = skips(bytes)
        guard let value else { return isSkippable ? ["skipped, but not read"] : [] }
        guard isSkippable else { return ["read, but not skipped"] }
        guard let again = try? JSONValue(parsing: value.description) else { return ["\(value) is not read again"] }
        var broken: [String] = []
        if again != value || again.hashValue != value.hashValue { broken.append("\(value) reads as \(again)") }
        if let number = value.number { broken += numberProperties(number, bytes) }
        return broken
    }

    private static func skips(_ bytes: UTF8Bytes) -> Bool {
        guard var cursor = JSONCursor(bytes) else { return false }
        var keys = JSONKeyLedger()
        let maxDepth = JSONLimits().maxDepth
        return (try? cursor.skipValue(depth: 0, maxDepth: maxDepth, keys: &keys)) != nil
            && (try? cursor.finish()) != nil
    }

    /// All ways to read a number agree.
    private static func numberProperties(_ number: JSONNumber, _ bytes: UTF8Bytes) -> [String] {
        var broken: [String] = []
        let isPlain = number.text.utf8.allSatisfy { $0.isDigit || $0 == 0x2D }
        number.text.withUTF8Bytes { text in
            if JSONNumber.int64(text, isPlainInteger: isPlain) != number.int64 { broken.append("int64 of \(number)") }
            if JSONNumber.uint64(text, isPlainInteger: isPlain) != number.uint64 {
                broken.append("uint64 of \(number)")
            }
            let double = JSONNumber.double(text)
            if double.bitPattern != number.double.bitPattern { broken.append("double of \(number) is \(double)") }
        }
        if let decimal = number.decimal {
            if JSONNumber(decimal) != number { broken.append("decimal of \(number) is \(decimal)") }
            if decimal.isInteger != number.isInteger { broken.append("isInteger of \(number)") }
        }
        return broken
    }

    /// The canonical text of a value reads as the same value, and stays as it is.
    private static func valueProperties(_ bytes: UTF8Bytes) -> [String] {
        var broken: [String] = []
        broken += roundTrip(Timestamp.self, bytes)
        broken += roundTrip(CalendarDate.self, bytes)
        broken += roundTrip(TimeOfDay.self, bytes)
        broken += roundTrip(ISODuration.self, bytes)
        broken += roundTrip(UUIDValue.self, bytes)
        broken += roundTrip(ExactDecimal.self, bytes)
        if let decoded = Base64.decode(bytes), !Base64.encode(decoded).utf8.elementsEqual(bytes) {
            broken.append("Base64 \(decoded)")
        }
        for format in StringFormat.allCases { _ = format.matches(bytes) }
        return broken
    }

    private static func roundTrip<Value: TextualValue>(_ type: Value.Type, _ bytes: UTF8Bytes) -> [String] {
        guard let value = type.parse(bytes) else { return [] }
        let text = value.description
        guard let again = type.init(text), again == value, again.hashValue == value.hashValue,
            again.description == text
        else { return ["\(type) \(text)"] }
        return []
    }

    /// The first line is a pattern, the rest a text: all ways of matching agree, and a rewrite makes progress.
    private static func patternProperties(_ bytes: UTF8Bytes) -> [String] {
        guard let end = bytes.firstIndex(of: 0x0A), end <= 64 else { return [] }
        let source = String(decoding: bytes.slice(0..<end), as: UTF8.self)
        let text = bytes.slice(end + 1..<bytes.count)
        do throws(PatternError) {
            let node = try PatternParser.parse(source)
            guard let automaton = PatternAutomaton(node, alphabet: PatternAlphabet(node.scalarSets)) else { return [] }
            guard let table = PatternTable(automaton, maxCells: 4_096) else { return [] }
            let simulation = PatternSimulation(automaton)
            let matchers = [
                PatternMatcher(table, nil, nil), PatternMatcher(table, PatternRuns(node), nil),
                PatternMatcher(table, nil, PatternWords(node)),
            ]
            defer { for matcher in matchers { matcher.deallocate() } }
            let agree = matchers.allSatisfy { $0.matches(text) == simulation.matches(text) }
            return agree ? [] : ["\(source) on \(Array(text))"]
        } catch {
            let isInside = error.offset + error.length <= source.utf8.count
            return isInside && error.rewrite(of: source) != source ? [] : ["\(error) in \(source)"]
        }
    }
}
