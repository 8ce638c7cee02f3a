import ContractModel
import ContractRegistry
import Diagnostics

extension SchemaBuilder {
    mutating func scalar(_ scalar: ScalarType, _ limits: Limits) -> Keywords {
        switch scalar {
        case .string: text(limits)
        case .uri, .uriReference, .uriTemplate, .email, .hostname, .ipv4, .ipv6: formatted(scalar, limits)
        case .boolean, .null: [("type", .string(scalar.rawValue))]
        case .json: []
        case .int32, .int64, .uint32, .uint64: integer(scalar, limits)
        case .double: [("type", .string("number"))] + bounds(limits)
        case .decimal: decimal(limits)
        case .uuid: Self.text(matching: WirePattern.uuid, format: draft == .draft07 ? nil : "uuid")
        case .timestamp: timestamp(limits)
        case .date, .time, .duration: calendar(scalar, limits)
        case .bytes: bytes(limits)
        }
    }

    private static func text(matching pattern: String, format: String? = nil) -> Keywords {
        let words: Keywords = [("type", .string("string")), ("pattern", .string(ECMAPattern.anchored(pattern)))]
        return format.map { words + [("format", .string($0))] } ?? words
    }

    private func text(_ limits: Limits) -> Keywords {
        var keywords: Keywords = [("type", .string("string"))]
        if let least = limits.integer(.minLength) { keywords.append(("minLength", .number(least))) }
        if let most = limits.integer(.maxLength) { keywords.append(("maxLength", .number(most))) }
        if let pattern = limits.text(.pattern) { keywords.append(("pattern", .string(ECMAPattern.text(pattern)))) }
        return keywords
    }

    private mutating func formatted(_ scalar: ScalarType, _ limits: Limits) -> Keywords {
        let format = scalar.rawValue.split(separator: "_").joined(separator: "-")
        formats.insert(format)
        return text(limits) + [("format", .string(format))]
    }

    /// Bounds of numbers that travel as numbers.
    private func bounds(_ limits: Limits) -> Keywords {
        let words: [(LimitKind, String)] = [
            (.min, "minimum"), (.max, "maximum"), (.exclusiveMin, "exclusiveMinimum"),
            (.exclusiveMax, "exclusiveMaximum"),
            (.multipleOf, "multipleOf"),
        ]
        return words.compactMap { kind, word in limits.text(kind).map { (word, .literal($0)) } }
    }

    /// Says that bounds are left out, where there are some.
    private mutating func noteBounds(_ limits: Limits, _ reason: String) {
        let kinds: [LimitKind] = [.min, .max, .exclusiveMin, .exclusiveMax, .multipleOf]
        let found = kinds.filter { limits[$0] != nil }.map { "`\($0.rawValue)`" }
        if !found.isEmpty { note("\(found.joined(separator: ", ")) cannot be said of \(reason)") }
    }

    private mutating func integer(_ scalar: ScalarType, _ limits: Limits) -> Keywords {
        if limits.text(.encoding) == "string" {
            noteBounds(limits, "numbers in texts")
            note("the range of `\(scalar.rawValue)` cannot be said of numbers in texts")
            let isSigned = scalar == .int32 || scalar == .int64
            return Self.text(matching: (isSigned ? "-?" : "") + "(0|[1-9][0-9]*)") + extended(limits, "number")
        }
        let range: (String, String) =
            switch scalar {
            case .int32: ("-2147483648", "2147483647")
            case .uint32: ("0", "4294967295")
            case .uint64: ("0", "18446744073709551615")
            default: ("-9223372036854775808", "9223372036854775807")
            }
        var keywords: Keywords = [("type", .string("integer"))]
        if limits[.min] == nil { keywords.append(("minimum", .literal(range.0))) }
        if limits[.max] == nil { keywords.append(("maximum", .literal(range.1))) }
        return keywords + bounds(limits)
    }

    private mutating func decimal(_ limits: Limits) -> Keywords {
        let (precision, scale) = (limits.integer(.precision) ?? 38, limits.integer(.scale) ?? 0)
        if limits.text(.encoding) == "number" {
            note("`precision` and `scale` cannot be said of numbers, which many read as doubles")
            return [("type", .string("number"))] + bounds(limits)
        }
        noteBounds(limits, "numbers in texts")
        let whole = precision - scale
        let digits = whole > 1 ? "(0|[1-9][0-9]{0,\(whole - 1)})" : whole == 1 ? "[0-9]" : "0"
        let fraction = scale > 0 ? "(\\.[0-9]{1,\(scale)}0*)?" : "(\\.0+)?"
        return Self.text(matching: "-?" + digits + fraction) + extended(limits, "number")
    }

    private mutating func timestamp(_ limits: Limits) -> Keywords {
        noteBounds(limits, "moments")
        if let encoding = limits.text(.encoding), encoding.hasPrefix("unix_") {
            let digits = encoding == "unix_seconds" ? 0 : encoding == "unix_millis" ? 3 : 6
            // The years 0 to 9999.
            let (first, last) = ("-62167219200", "253402300799")
            return [
                ("type", .string("integer")), ("minimum", .literal(first + String(repeating: "0", count: digits))),
                ("maximum", .literal(last + String(repeating: "9", count: digits))),
            ]
        }
        formats.insert("date-time")
        let pattern = WirePattern.timestamp(precision: limits.text(.precision), zone: limits.text(.zone))
        let keywords: Keywords = [
            ("type", .string("string")), ("pattern", .string(pattern)), ("format", .string("date-time")),
        ]
        return keywords + extended(limits, "moment")
    }

    private mutating func calendar(_ scalar: ScalarType, _ limits: Limits) -> Keywords {
        noteBounds(limits, "dates, times and durations")
        switch scalar {
        case .date:
            formats.insert("date")
            return Self.text(matching: WirePattern.date, format: "date") + extended(limits, "text")
        case .time:
            formats.insert("time")
            return Self.text(matching: WirePattern.clock + "(\\.[0-9]{1,9})?" + WirePattern.offset, format: "time")
        default:
            return Self.text(matching: WirePattern.duration, format: draft == .draft07 ? nil : "duration")
        }
    }

    private mutating func bytes(_ limits: Limits) -> Keywords {
        var keywords = Self.text(matching: WirePattern.base64) + [("contentEncoding", .string("base64"))]
        let (least, most) = (limits.integer(.minLength), limits.integer(.maxLength))
        if least != nil || most != nil { note("lengths are those of the Base64 text, to the next three bytes") }
        if let least { keywords.append(("minLength", .number((least + 2) / 3 * 4))) }
        if let most { keywords.append(("maxLength", .number((most + 2) / 3 * 4))) }
        return keywords
    }
}
