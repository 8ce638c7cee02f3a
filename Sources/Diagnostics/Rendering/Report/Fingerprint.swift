/// A name for a finding that stays while lines move: made of its rule, what it belongs to, its file and its words.
enum Fingerprint {
    /// `f-` and twelve hexadecimal digits.
    static func of(_ diagnostic: Diagnostic, path: String?) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in [diagnostic.rule.rawValue, diagnostic.subject ?? "", path ?? "", diagnostic.message] {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        let digits = String(mixed(hash) >> 16, radix: 16)
        return "f-" + String(repeating: "0", count: 12 - digits.count) + digits
    }

    /// Spreads every bit over all: the last step of MurmurHash3.
    private static func mixed(_ hash: UInt64) -> UInt64 {
        var hash = hash
        hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ (hash >> 33)
    }
}

/// Hands out the fingerprints of one report: those that would be equal are numbered in the order of the report.
struct Fingerprints {
    private var used: [String: Int] = [:]

    mutating func next(for diagnostic: Diagnostic, path: String?) -> String {
        let name = diagnostic.fingerprint ?? Fingerprint.of(diagnostic, path: path)
        let count = used[name, default: 0] + 1
        used[name] = count
        return count == 1 ? name : "\(name)-\(count)"
    }
}
