/// A set of Unicode scalars, as ranges.
package struct ScalarSet: Sendable, Hashable {
    /// Ranges in order that neither overlap nor touch.
    package private(set) var ranges: [ClosedRange<UInt32>]

    /// A set of ranges in any order.
    package init(_ ranges: [ClosedRange<UInt32>] = []) {
        self.ranges = Self.merged(ranges)
    }

    /// A set of one scalar.
    package init(_ scalar: Unicode.Scalar) {
        ranges = [scalar.value...scalar.value]
    }

    /// All scalars but line feed and carriage return: what `.` matches.
    package static let anyInLine = ScalarSet([0x0A...0x0A, 0x0D...0x0D]).inverted

    /// Whether there is no scalar in the set.
    package var isEmpty: Bool { ranges.isEmpty }

    /// The scalars that are not in the set; surrogates are no scalars.
    package var inverted: ScalarSet {
        var rest: [ClosedRange<UInt32>] = []
        var start: UInt32 = 0
        for range in Self.merged(ranges + [0xD800...0xDFFF]) {
            if range.lowerBound > start { rest.append(start...range.lowerBound - 1) }
            start = range.upperBound + 1
        }
        if start <= 0x10FFFF { rest.append(start...0x10FFFF) }
        return ScalarSet(rest)
    }

    /// The scalars of both sets.
    package func union(_ other: ScalarSet) -> ScalarSet {
        ScalarSet(ranges + other.ranges)
    }

    private static func merged(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
        var merged: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard let last = merged.last, range.lowerBound <= last.upperBound + 1 else {
                merged.append(range)
                continue
            }
            merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
        }
        return merged
    }
}
