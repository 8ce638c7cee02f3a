/// A version as file names state it: `1-0-0`, `1.0.0`, `v2`, `v1.3`.
struct VersionText: Sendable, Hashable, Comparable {
    var major: Int
    var minor: Int
    var patch: Int

    /// Reads one to three numbers joined by points or hyphens, with or without `v`. A number alone needs the `v`,
    /// unless `bare` allows it.
    init?(_ text: some StringProtocol, bare: Bool = false) {
        let hasMark = text.first == "v" || text.first == "V"
        let body = hasMark ? String(text.dropFirst()) : String(text)
        let parts = body.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }
        guard 1...3 ~= parts.count, parts.count > 1 || hasMark || bare else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard !part.isEmpty, part.utf8.allSatisfy({ 48...57 ~= $0 }), let number = Int(part), number < 1_000_000
            else { return nil }
            numbers.append(number)
        }
        numbers += [0, 0]
        (major, minor, patch) = (numbers[0], numbers[1], numbers[2])
    }

    init(major: Int, minor: Int, patch: Int) {
        (self.major, self.minor, self.patch) = (major, minor, patch)
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }
}
