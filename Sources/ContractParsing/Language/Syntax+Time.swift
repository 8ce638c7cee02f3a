import ContractModel

extension Syntax {
    static let durationPattern =
        #"^P(?=.)([0-9]+W|([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?)$"#
    static let instantPattern =
        #"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"#
    static let timePattern = #"^[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})?$"#

    /// `P2Y`, `P1Y2M3DT4H5M6.7S`, `P2W`.
    static func isDuration(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return false }
        if rest.last == UInt8(ascii: "W") { return rest.count > 1 && rest.dropLast().allSatisfy(isDigit) }
        let date = takeParts("YMD", of: &rest, fraction: false)
        guard rest.first == UInt8(ascii: "T") else { return date && rest.isEmpty }
        rest.removeFirst()
        return !rest.isEmpty && takeParts("HMS", of: &rest, fraction: true) && rest.isEmpty
    }

    /// Takes numbers with these units in this order, each at most once; `false` for a number without a unit.
    private static func takeParts(_ units: String, of rest: inout ArraySlice<UInt8>, fraction: Bool) -> Bool {
        var units = Array(units.utf8)[...]
        while let first = rest.first, isDigit(first) {
            let whole = rest.prefix(while: isDigit)
            var tail = rest.dropFirst(whole.count)
            let hasFraction = fraction && tail.first == UInt8(ascii: ".")
            if hasFraction {
                let digits = tail.dropFirst().prefix(while: isDigit)
                guard !digits.isEmpty else { return false }
                tail = tail.dropFirst(digits.count + 1)
            }
            guard let unit = tail.popFirst(), let place = units.firstIndex(of: unit) else { return false }
            guard !hasFraction || unit == UInt8(ascii: "S") else { return false }
            units = units[(place + 1)...]
            rest = tail
        }
        return true
    }

    static func isDate(_ text: String) -> Bool { CalendarDay(text) != nil }

    /// `17:04:05`, with fraction and zone where wanted; a leap second is a time.
    static func isTime(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 8, bytes[2] == 58, bytes[5] == 58,
            let hour = number(bytes[0..<2]), let minute = number(bytes[3..<5]), let second = number(bytes[6..<8])
        else { return false }
        return hour < 24 && minute < 60 && second <= 60 && isTimeEnd(bytes[8...])
    }

    private static func isTimeEnd(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix(while: isDigit)
            guard !digits.isEmpty else { return false }
            rest = rest.dropFirst(digits.count + 1)
        }
        guard let sign = rest.popFirst() else { return true }
        if sign | 0x20 == UInt8(ascii: "z") { return rest.isEmpty }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), rest.count == 5 else { return false }
        let zone = Array(rest)
        guard let hour = number(zone[0..<2]), zone[2] == 58, let minute = number(zone[3..<5]) else { return false }
        return hour < 24 && minute < 60
    }

    /// A timestamp with its zone.
    static func isInstant(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] | 0x20 == UInt8(ascii: "t"),
            isDate(String(decoding: bytes[..<10], as: UTF8.self))
        else { return false }
        let time = String(decoding: bytes[11...], as: UTF8.self)
        return isTime(time) && !bytes[19...].allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.allSatisfy(isDigit) ? digits.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
    }
}
