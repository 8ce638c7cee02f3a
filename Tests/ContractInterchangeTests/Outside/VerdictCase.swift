import Testing

@testable import ContractInterchange

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A payload and what jsonschema says of it.
struct VerdictCase {
    var corpus: String
    var event: String
    /// As an import states it: 1.0.0 where the registry has none, 1 in the place of a major 0.
    var version: String
    var kind: String
    var isValid: Bool
    var reason: String
    var text: String

    init?(_ line: ArraySlice<UInt8>) throws {
        let value = try JSONTextReader.read(Array(line))
        guard let corpus = value["corpus"]?.text, let event = value["event"]?.text, let kind = value["kind"]?.text,
            let version = value["version"]?.text, let isValid = value["valid"]?.flag,
            let reason = value["reason"]?.text, let text = value["text"]?.text
        else { return nil }
        (self.corpus, self.event, self.kind, self.isValid, self.reason) = (corpus, event, kind, isValid, reason)
        self.text = text
        self.version = version == "HEAD" ? "1.0.0" : version.hasPrefix("0.") ? "1\(version.dropFirst())" : version
    }

    /// Runs `Tests/Outside/verdicts.py`.
    static func all(python: String, folder: String) throws -> [VerdictCase] {
        let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let stream = try #require(popen("'\(python)' '/\(tests)/Outside/verdicts.py' '\(folder)'", "r"))
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 20)
        while case let count = fread(&piece, 1, piece.count, stream), count > 0 { bytes += piece[..<count] }
        try #require(pclose(stream) == 0)
        return try bytes.split(separator: 10).compactMap { try VerdictCase($0) }
    }
}

/// How often two judges agreed.
struct Tally {
    private(set) var cases = 0
    private(set) var accepted = 0
    private(set) var refused = 0
    private(set) var falseAccepts = 0
    private(set) var falseRefusals = 0

    mutating func add(expected: Bool, found: Bool) {
        cases += 1
        if expected { accepted += 1 } else { refused += 1 }
        if found, !expected { falseAccepts += 1 }
        if !found, expected { falseRefusals += 1 }
    }

    var summary: String {
        "\(cases) payloads; false accepts \(falseAccepts) of \(refused), false refusals \(falseRefusals) of \(accepted)"
    }
}
