import DeedRuntime

extension RowSplitter.Form {
    /// What a file holds, by its name and its first bytes: a list where it begins as one, values where a file for JSON has one
    /// that goes over lines, else lines.
    init(ofFile name: String, beginningWith bytes: UTF8Bytes) {
        let isDocument = name.hasSuffix(".json") || name.hasSuffix(".json.gz")
        let start = bytes.trimmed(0..<bytes.count).lowerBound
        if bytes.has(UInt8(ascii: "["), at: start) {
            let next = bytes.trimmed(start + 1..<bytes.count).lowerBound
            let beginsList = bytes.has(UInt8(ascii: "{"), at: next) || bytes.has(UInt8(ascii: "]"), at: next)
            self = beginsList || isDocument ? .list : .lines
        } else {
            self = isDocument && !Self.firstLineIsWhole(bytes, from: start) ? .values : .lines
        }
    }

    /// Whether the first value ends where its line does.
    private static func firstLineIsWhole(_ bytes: UTF8Bytes, from start: Int) -> Bool {
        guard let end = bytes[start...].firstIndex(of: 0x0A) else { return false }
        let line = bytes.slice(start..<end)
        var splitter = RowSplitter(.values)
        guard let value = splitter.next(in: line) else { return false }
        return line.trimmed(value.bytes.upperBound..<line.count).isEmpty
    }
}
