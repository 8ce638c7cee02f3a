/// A whole number of any size: what decimals of 38 digits before and behind the point are counted in.
struct BigInteger: Hashable, Comparable {
    private(set) var isNegative: Bool
    /// Digits to the base 2^32, the lowest first, no zero last.
    private var limbs: [UInt32]

    static let zero = BigInteger(limbs: [], isNegative: false)
    static let one = BigInteger(1)

    private init(limbs: [UInt32], isNegative: Bool) {
        var limbs = limbs
        while limbs.last == 0 { limbs.removeLast() }
        self.limbs = limbs
        self.isNegative = isNegative && !limbs.isEmpty
    }

    init(_ value: Int) { self.init(UInt128(value.magnitude), isNegative: value < 0) }

    init(_ magnitude: UInt128, isNegative: Bool = false) {
        var (limbs, rest): ([UInt32], UInt128) = ([], magnitude)
        while rest > 0 {
            limbs.append(UInt32(truncatingIfNeeded: rest))
            rest >>= 32
        }
        self.init(limbs: limbs, isNegative: isNegative)
    }

    static func powerOfTen(_ exponent: Int) -> BigInteger {
        (0..<exponent).reduce(.one) { power, _ in power * BigInteger(10) }
    }

    var isZero: Bool { limbs.isEmpty }
    var magnitude: BigInteger { BigInteger(limbs: limbs, isNegative: false) }

    static func < (one: BigInteger, other: BigInteger) -> Bool {
        guard one.isNegative == other.isNegative else { return one.isNegative }
        let order = compare(one.limbs, other.limbs)
        return one.isNegative ? order > 0 : order < 0
    }

    private static func compare(_ one: [UInt32], _ other: [UInt32]) -> Int {
        guard one.count == other.count else { return one.count < other.count ? -1 : 1 }
        for index in one.indices.reversed() where one[index] != other[index] {
            return one[index] < other[index] ? -1 : 1
        }
        return 0
    }

    static prefix func - (value: BigInteger) -> BigInteger {
        BigInteger(limbs: value.limbs, isNegative: !value.isNegative)
    }

    static func + (one: BigInteger, other: BigInteger) -> BigInteger {
        guard one.isNegative != other.isNegative else {
            return BigInteger(limbs: sum(one.limbs, other.limbs), isNegative: one.isNegative)
        }
        return compare(one.limbs, other.limbs) >= 0
            ? BigInteger(limbs: difference(one.limbs, other.limbs), isNegative: one.isNegative)
            : BigInteger(limbs: difference(other.limbs, one.limbs), isNegative: other.isNegative)
    }

    static func - (one: BigInteger, other: BigInteger) -> BigInteger { one + -other }

    private static func sum(_ one: [UInt32], _ other: [UInt32]) -> [UInt32] {
        var (sum, carry): ([UInt32], UInt64) = ([], 0)
        for index in 0..<max(one.count, other.count) {
            carry += UInt64(index < one.count ? one[index] : 0) + UInt64(index < other.count ? other[index] : 0)
            sum.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        return sum + [UInt32(carry)]
    }

    /// Of a greater number and a smaller one.
    private static func difference(_ one: [UInt32], _ other: [UInt32]) -> [UInt32] {
        var (rest, borrow): ([UInt32], Int64) = ([], 0)
        for index in one.indices {
            var digit = Int64(one[index]) - Int64(index < other.count ? other[index] : 0) - borrow
            borrow = digit < 0 ? 1 : 0
            if digit < 0 { digit += 1 << 32 }
            rest.append(UInt32(digit))
        }
        return rest
    }

    static func * (one: BigInteger, other: BigInteger) -> BigInteger {
        var product = [UInt32](repeating: 0, count: one.limbs.count + other.limbs.count)
        for (place, digit) in one.limbs.enumerated() {
            var carry: UInt64 = 0
            for (shift, factor) in other.limbs.enumerated() {
                carry += UInt64(digit) * UInt64(factor) + UInt64(product[place + shift])
                product[place + shift] = UInt32(truncatingIfNeeded: carry)
                carry >>= 32
            }
            product[place + other.limbs.count] = UInt32(carry)
        }
        return BigInteger(limbs: product, isNegative: one.isNegative != other.isNegative)
    }
}

extension BigInteger {
    /// Rounded down, with a rest that has the sign of the divisor, which is positive.
    func divided(by divisor: BigInteger) -> (quotient: BigInteger, rest: BigInteger) {
        var (quotient, rest) = magnitude.dividedMagnitude(by: divisor)
        if isNegative {
            quotient = -quotient
            if !rest.isZero { (quotient, rest) = (quotient - .one, divisor - rest) }
        }
        return (quotient, rest)
    }

    /// Long division (Knuth, algorithm D).
    private func dividedMagnitude(by divisor: BigInteger) -> (BigInteger, BigInteger) {
        if divisor.limbs.count == 1 { return dividedMagnitude(by: divisor.limbs[0]) }
        guard limbs.count >= divisor.limbs.count else { return (.zero, self) }
        let shift = divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount
        let (unit, count) = (divisor.shiftedLeft(shift), divisor.limbs.count)
        var rest = shiftedLeft(shift) + [0]
        var quotient = [UInt32](repeating: 0, count: limbs.count - count + 1)
        for place in quotient.indices.reversed() {
            quotient[place] = Self.subtract(unit, count, from: &rest, at: place)
        }
        let whole = BigInteger(limbs: rest, isNegative: false)
        return (BigInteger(limbs: quotient, isNegative: false), whole.shiftedRight(shift))
    }

    /// Takes a divisor off a rest as often as it fits at one place; returns how often that was.
    private static func subtract(_ unit: [UInt32], _ count: Int, from rest: inout [UInt32], at place: Int) -> UInt32 {
        let head = UInt64(rest[place + count]) << 32 | UInt64(rest[place + count - 1])
        var guess = min(head / UInt64(unit[count - 1]), UInt64(UInt32.max))
        var (borrow, carry): (Int64, UInt64) = (0, 0)
        for index in 0...count {
            carry += index < count ? guess * UInt64(unit[index]) : 0
            let digit = Int64(rest[place + index]) - borrow - Int64(UInt32(truncatingIfNeeded: carry))
            rest[place + index] = UInt32(truncatingIfNeeded: digit)
            borrow = digit < 0 ? 1 : 0
            carry >>= 32
        }
        while borrow > 0 {
            guess -= 1
            var sum: UInt64 = 0
            for index in 0...count {
                sum += UInt64(rest[place + index]) + (index < count ? UInt64(unit[index]) : 0)
                rest[place + index] = UInt32(truncatingIfNeeded: sum)
                sum >>= 32
            }
            if sum > 0 { borrow = 0 }
        }
        return UInt32(guess)
    }

    private func shiftedLeft(_ bits: Int) -> [UInt32] {
        var (shifted, carry): ([UInt32], UInt64) = ([], 0)
        for limb in limbs {
            carry |= UInt64(limb) << UInt64(bits)
            shifted.append(UInt32(truncatingIfNeeded: carry))
            carry >>= 32
        }
        return carry > 0 ? shifted + [UInt32(carry)] : shifted
    }

    private func shiftedRight(_ bits: Int) -> BigInteger {
        var (shifted, carry) = (limbs, UInt64(0))
        for place in limbs.indices.reversed() {
            carry = carry << 32 | UInt64(limbs[place])
            shifted[place] = UInt32(truncatingIfNeeded: carry >> UInt64(bits))
            carry &= 0xFFFF_FFFF
        }
        return BigInteger(limbs: shifted, isNegative: false)
    }

    private func dividedMagnitude(by divisor: UInt32) -> (BigInteger, BigInteger) {
        var (quotient, rest) = (limbs, UInt64(0))
        for place in limbs.indices.reversed() {
            rest = rest << 32 | UInt64(limbs[place])
            quotient[place] = UInt32(rest / UInt64(divisor))
            rest %= UInt64(divisor)
        }
        return (BigInteger(limbs: quotient, isNegative: false), BigInteger(UInt128(rest)))
    }

    func isMultiple(of divisor: BigInteger) -> Bool {
        divisor.isZero ? isZero : divided(by: divisor.magnitude).rest.isZero
    }

    /// The smallest positive number that both divide; zero where one is zero.
    func leastCommonMultiple(_ other: BigInteger) -> BigInteger {
        if isMultiple(of: other) || other.isMultiple(of: self) { return max(magnitude, other.magnitude) }
        var (one, rest) = (magnitude, other.magnitude)
        while !rest.isZero { (one, rest) = (rest, one.divided(by: rest).rest) }
        return (magnitude * other.magnitude).divided(by: one).quotient
    }

    /// The digits of the absolute value.
    var digits: String {
        var (text, rest) = ("", magnitude)
        while !rest.isZero {
            let (quotient, chunk) = rest.divided(by: BigInteger(1_000_000_000))
            let digits = String(chunk.limbs.first ?? 0)
            text = (quotient.isZero ? digits : String(repeating: "0", count: 9 - digits.count) + digits) + text
            rest = quotient
        }
        return text.isEmpty ? "0" : text
    }
}
