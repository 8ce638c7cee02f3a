/// A pattern of so many ASCII characters, of which each is in one or two ranges that belong to its place, such as
/// `[A-Z]{2}-[0-9]{5}`: eight characters are looked at in one go.
struct PatternWords {
    /// For eight characters, the first in the lowest bits, the bounds of their ranges. Where there is only one range, the
    /// other is the same.
    struct Word {
        fileprivate var low: UInt64 = 0
        fileprivate var high: UInt64 = 0
        fileprivate var otherLow: UInt64 = 0
        fileprivate var otherHigh: UInt64 = 0

        /// Whether all eight are in their ranges.
        @inline(__always)
        fileprivate func holds(_ word: UInt64) -> Bool {
            let tops: UInt64 = 0x8080_8080_8080_8080
            let raised = word | tops
            let isIn = (raised &- low) & ((high | tops) &- word)
            let isInOther = (raised &- otherLow) & ((otherHigh | tops) &- word)
            return (isIn | isInOther) & ~word & tops == tops
        }
    }

    /// One for each eight characters; the last one for the last eight, some of which the one before may have as well.
    private(set) var words: [Word] = []
    /// How many characters.
    private(set) var count = 0

    private static let maxCount = 40

    /// The words of a pattern; nil where it is something else.
    init?(_ node: PatternNode) {
        var places: [ScalarSet] = []
        guard Self.add(node, to: &places), !places.isEmpty else { return nil }
        count = places.count
        for start in stride(from: 0, to: count, by: 8) {
            let first = count < 8 ? 0 : min(start, count - 8)
            words.append(Self.word(places[first..<min(first + 8, count)]))
        }
    }

    private static func add(_ node: PatternNode, to places: inout [ScalarSet]) -> Bool {
        switch node {
        case .scalars(let set): return add(set, 1, to: &places)
        case .sequence(let nodes): return nodes.allSatisfy { add($0, to: &places) }
        case .repetition(.scalars(let set), let minimum, let maximum):
            return minimum == maximum && add(set, minimum, to: &places)
        case .choice, .repetition: return false
        }
    }

    private static func add(_ set: ScalarSet, _ times: Int, to places: inout [ScalarSet]) -> Bool {
        guard 1...2 ~= set.ranges.count, set.ranges.allSatisfy({ $0.upperBound < 0x80 }),
            places.count + times <= maxCount
        else { return false }
        places += Array(repeating: set, count: times)
        return true
    }

    /// The word of up to eight characters; those that are missing may be anything.
    private static func word(_ places: ArraySlice<ScalarSet>) -> Word {
        var word = Word()
        for index in 0..<8 {
            let ranges = index < places.count ? places[places.startIndex + index].ranges : [0...0x7F]
            let (one, other) = (ranges[0], ranges[ranges.count - 1])
            let shift = UInt64(8 * index)
            word.low |= UInt64(one.lowerBound) << shift
            word.high |= UInt64(one.upperBound) << shift
            word.otherLow |= UInt64(other.lowerBound) << shift
            word.otherHigh |= UInt64(other.upperBound) << shift
        }
        return word
    }

    /// Whether a text matches words that lie one behind the other.
    @inline(__always)
    static func matches(_ text: UTF8Bytes, _ words: FlatArray<Word>, count: Int) -> Bool {
        guard text.count == count, let base = text.baseAddress else { return false }
        if count < 8 { return words.base.pointee.holds(JSONScan.shortWord(base, count: count)) }
        for index in 0..<words.count &- 1 {
            guard words.base[index].holds(JSONScan.word(base + index &* 8)) else { return false }
        }
        return words.base[words.count &- 1].holds(JSONScan.word(base + (count &- 8)))
    }
}
