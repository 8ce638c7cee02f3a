import DeedRuntime

/// Looks for numbers of one set that another one does not hold.
struct NumberRefusal {
    /// What may be written.
    let values: NumberSet

    /// Numbers outside of `allowed`, the plain ones first. Where there is any number outside, there is one here.
    func numbers(outside allowed: NumberSet) -> [BigInteger] {
        let found = between(allowed) + Self.plainFirst(below(allowed) + above(allowed))
        return found.filter { values.contains($0) && !allowed.contains($0) }
    }

    /// Up to so many numbers, the plain ones first; fewer only where there are no more.
    func numbers(count: Int) -> [BigInteger] {
        var found: [BigInteger] = []
        func add(_ value: BigInteger) { if found.count < count, !found.contains(value) { found.append(value) } }
        for value in Self.plain where values.contains(value) { add(value) }
        var (up, down) = (values.next(from: .zero), values.previous(from: .zero))
        for _ in 0..<count {
            if let value = up {
                add(value)
                up = values.next(from: value + .one)
            }
            if let value = down {
                add(value)
                down = values.previous(from: value - .one)
            }
        }
        return found
    }

    static let plain: [BigInteger] =
        [0, 1, -1, 2, 5, 10, 100].map { FinePoint.units($0) }
        + [FinePoint.power(-1) * BigInteger(5), FinePoint.power(-1) * BigInteger(15)]
        + (1...38).map { FinePoint.power(-$0) }

    /// Below the lowest number that is allowed, and near it.
    private func below(_ allowed: NumberSet) -> [BigInteger] {
        steps.compactMap { values.previous(from: allowed.low - $0) }
    }

    private func above(_ allowed: NumberSet) -> [BigInteger] {
        steps.compactMap { values.next(from: allowed.high + $0) }
    }

    /// From the finest to a whole number.
    private var steps: [BigInteger] { [-38, -9, -6, -3, -2, -1, 0].map { FinePoint.power($0) } }

    /// Of the numbers with the fewest digits the one nearest to the border first.
    private static func plainFirst(_ numbers: [BigInteger]) -> [BigInteger] {
        let sizes = numbers.enumerated().map { (FinePoint.text($0.element).count, $0.offset) }
        return sizes.sorted(by: <).map { numbers[$0.1] }
    }

    /// Numbers that are no multiples: of two neighbours one is none, unless all neighbours are. Since numbers of many digits
    /// have wider steps, each power of ten is looked at.
    private func between(_ allowed: NumberSet) -> [BigInteger] {
        if values.step.isMultiple(of: allowed.step) { return [] }
        var found = Self.plain.flatMap { [$0, values.low + $0] }
        let powers = values.keepsDigits ? (0...38).map { FinePoint.power($0) } : []
        for start in [.zero, values.low] + powers + powers.map({ -$0 }) {
            guard let first = values.next(from: start) else { continue }
            found.append(first)
            if let second = values.next(from: first + .one) { found.append(second) }
        }
        return found
    }
}
