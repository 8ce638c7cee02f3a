/// A generator that gives the same numbers in every run.
struct FixedGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}

/// Makes types as they are written in contracts.
struct RandomTypes {
    var generator: FixedGenerator

    init(seed: UInt64) { generator = FixedGenerator(state: seed) }

    mutating func number() -> String {
        switch pick(8) {
        case 0: return "{ type: int32\(bounds(whole: true)) }"
        case 1: return "{ type: int64\(bounds(whole: true)) }"
        case 2: return "{ type: uint32\(bounds(whole: true, isUnsigned: true)) }"
        case 3: return "{ type: uint64\(bounds(whole: true, isUnsigned: true)) }"
        case 4, 5: return "{ type: double\(bounds(whole: false)) }"
        case 6:
            let scale = pick(4)
            return
                "{ type: decimal, encoding: number, precision: \(scale + 1 + pick(4)), scale: \(scale)\(bounds(whole: false)) }"
        default: return "{ type: timestamp, encoding: \(one(["unix_seconds", "unix_millis", "unix_micros"])) }"
        }
    }

    mutating func numericText() -> String {
        if pick(2) == 0 {
            return
                "{ type: \(one(["int32", "int64", "uint64"])), encoding: string\(bounds(whole: true, isUnsigned: true)) }"
        }
        let scale = pick(4)
        return "{ type: decimal, precision: \(scale + 1 + pick(4)), scale: \(scale)\(bounds(whole: false)) }"
    }

    private mutating func bounds(whole: Bool, isUnsigned: Bool = false) -> String {
        var text = ""
        let low = Double(pick(9) - (isUnsigned ? 0 : 4)) / (whole ? 1 : Double(1 + pick(4)))
        let number = whole ? "\(Int(low))" : "\(low)".prefix(6).description
        if pick(3) == 0 { text += ", \(one(["min", "exclusive_min"])): \(number)" }
        if pick(3) == 0 {
            let high = low + Double(1 + pick(20))
            text += ", \(one(["max", "exclusive_max"])): " + (whole ? "\(Int(high))" : "\(high)".prefix(6))
        }
        if pick(3) == 0 {
            text += ", multiple_of: " + (whole ? "\(1 + pick(12))" : one(["0.5", "0.25", "0.3", "2", "1", "0.01"]))
        }
        return text
    }

    mutating func text() -> String {
        switch pick(6) {
        case 0: return "{ type: string\(lengths(8)) }"
        case 1, 2, 3: return "{ type: string, pattern: '\(pattern(3))'\(pick(3) == 0 ? lengths(4) : "") }"
        case 4: return "{ type: enum, values: [\(words())], openness: \(one(["open", "closed", "extensible"])) }"
        default: return "{ type: string, const: \(one(["a", "ab", "abc"])) }"
        }
    }

    private mutating func words() -> String {
        let all = ["a", "b", "ab", "ba", "abc", "cab", "aa"]
        let shuffled = all.shuffled(using: &generator)
        return shuffled.prefix(1 + pick(5)).joined(separator: ", ")
    }

    private mutating func lengths(_ most: Int) -> String {
        let low = pick(most)
        return (pick(2) == 0 ? ", min_length: \(low)" : "") + (pick(2) == 0 ? ", max_length: \(low + pick(most))" : "")
    }

    mutating func pattern(_ depth: Int) -> String {
        guard depth > 0 else { return one(["a", "b", "c", "[ab]", "[^a]", "[a-c]", "."]) }
        switch pick(5) {
        case 0: return pattern(depth - 1) + pattern(depth - 1)
        case 1: return "(\(pattern(depth - 1))|\(pattern(depth - 1)))"
        case 2: return "(\(pattern(depth - 1)))\(one(["*", "+", "?", "{2}", "{1,3}", "{2,}"]))"
        case 3: return pattern(depth - 1) + pattern(0)
        default: return pattern(0)
        }
    }

    mutating func time() -> String {
        let zone = pick(3) == 0 ? ", zone: utc" : ""
        let precision = pick(2) == 0 ? ", precision: \(one(["seconds", "millis", "micros", "nanos"]))" : ""
        switch pick(4) {
        case 0: return "{ type: date\(span(["1999-12-31", "2020-02-29", "2020-03-01", "2026-01-01"])) }"
        case 1: return "{ type: time\(span(["00:00:00Z", "08:00:00+02:00", "12:30:00.5Z", "23:59:59Z"])) }"
        case 2: return "{ type: duration\(span(["PT0S", "PT24H", "P1D", "P1M", "P1Y"])) }"
        default:
            let moments = [
                "2016-12-31T23:59:59Z", "2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z", "2020-01-01T00:00:00.0005Z",
                "2020-01-01T00:00:00.5Z", "2026-06-30T12:00:00+02:00",
            ]
            return "{ type: timestamp\(zone)\(precision)\(span(moments)) }"
        }
    }

    private mutating func span(_ values: [String]) -> String {
        let low = pick(values.count)
        let high = low + pick(values.count - low)
        return (pick(2) == 0 ? ", min: '\(values[low])'" : "") + (pick(2) == 0 ? ", max: '\(values[high])'" : "")
    }

    mutating func format() -> String {
        let formats = ["uri", "uri_reference", "uri_template", "email", "hostname", "ipv4", "ipv6"]
        switch pick(5) {
        case 0: return one(["uuid", "date", "time", "timestamp", "duration", "bytes", "json", "boolean"])
        case 1: return "{ type: string, max_length: \([15, 36, 45, 64, 253][pick(5)]) }"
        case 2: return "{ type: bytes\(lengths(6)) }"
        case 3: return "{ type: \(one(formats)), max_length: \(10 + pick(60)) }"
        default: return one(formats + ["string", "int32", "{ type: int64, encoding: string }"])
        }
    }

    private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

    private mutating func one(_ values: [String]) -> String { values[pick(values.count)] }
}
