/// Scalars in classes of those that no set of a pattern tells apart, so that an automaton has few columns.
///
/// Class 0 is that of the scalars that are in no set. For two patterns to be compared, one alphabet is made of the sets of both.
package struct PatternAlphabet: Sendable {
    /// How many classes there are, class 0 included.
    package private(set) var count = 1
    /// The classes of each set.
    package private(set) var classes: [ScalarSet: [Int]] = [:]
    /// Where runs of scalars of the same class begin, in order; the first is 0.
    private(set) var starts: [UInt32] = [0]
    /// The class of each run.
    private(set) var runClasses: [UInt16] = [0]
    /// The class of each ASCII character.
    private(set) var ascii: [UInt16] = []

    /// The coarsest classes that keep all these sets apart.
    package init(_ sets: Set<ScalarSet>) {
        let sets = Array(sets)
        var edges: [(scalar: UInt32, set: Int)] = []
        for (index, set) in sets.enumerated() {
            for range in set.ranges { edges += [(range.lowerBound, index), (range.upperBound + 1, index)] }
        }
        edges.sort { $0.scalar < $1.scalar }
        sweep(edges, sets)
        ascii = (0..<128).map { UInt16(searchedClass(of: $0)) }
    }

    /// The class of a scalar.
    package func index(of scalar: UInt32) -> Int {
        scalar < 128 ? Int(ascii[Int(scalar)]) : searchedClass(of: scalar)
    }

    /// The class of a scalar, by search in the runs.
    @inline(__always)
    func searchedClass(of scalar: UInt32) -> Int {
        Int(runClasses[starts.withUnsafeBufferPointer { Self.place(of: scalar, among: $0) }])
    }

    /// The run of scalars that one is in.
    @inline(__always)
    static func place(of scalar: UInt32, among starts: UnsafeBufferPointer<UInt32>) -> Int {
        var (low, high) = (0, starts.count)
        while high &- low > 1 {
            let middle = (low &+ high) / 2
            if starts[middle] <= scalar { low = middle } else { high = middle }
        }
        return low
    }

    /// Goes through the borders of all ranges in order, and gives a class to each combination of sets it meets.
    private mutating func sweep(_ edges: [(scalar: UInt32, set: Int)], _ sets: [ScalarSet]) {
        var open = Set<Int>()
        var known: [Set<Int>: Int] = [[]: 0]
        for (place, edge) in edges.enumerated() {
            open.formSymmetricDifference([edge.set])
            if place + 1 < edges.count, edges[place + 1].scalar == edge.scalar { continue }
            let index = known[open] ?? count
            if index == count {
                known[open] = count
                count += 1
                for set in open { classes[sets[set], default: []].append(index) }
            }
            append(start: edge.scalar, index)
        }
    }

    private mutating func append(start: UInt32, _ index: Int) {
        if start == 0 {
            runClasses[0] = UInt16(index)
            return
        }
        starts.append(start)
        runClasses.append(UInt16(index))
    }
}
