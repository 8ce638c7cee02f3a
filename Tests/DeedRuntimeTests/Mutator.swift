import Foundation

/// Makes a message wrong in many small ways, by the same seed in the same ones.
struct Mutator {
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    /// A thousand in a hurry, a hundred thousand where `DEED_THOROUGH` is set.
    static let count = ProcessInfo.processInfo.environment["DEED_THOROUGH"] == nil ? 1_000 : 100_000

    private let bytes: [UInt8]
    private var random: Random

    init(_ bytes: [UInt8], seed: UInt64) {
        self.bytes = bytes
        random = Random(state: seed)
    }

    /// The message with some bytes cut out, doubled or changed.
    mutating func next() -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0...2, using: &random) {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(bytes[place], at: place)
            case 2: bytes[place] = Array(#"{}[]",:0129-ntf\e."#.utf8).randomElement(using: &random)!
            default: bytes.removeSubrange(place..<min(place + 9, bytes.count))
            }
        }
        return bytes
    }
}
