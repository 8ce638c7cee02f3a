/// Elements that never change, at an address that never changes: what the engine reads without reference counts, bounds or
/// exclusivity checks in its way.
struct FlatArray<Element>: @unchecked Sendable {
    let base: UnsafePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        let storage = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        storage.initialize(from: elements, count: elements.count)
        base = UnsafePointer(storage)
        count = elements.count
    }

    @inline(__always)
    subscript(index: Int32) -> UnsafePointer<Element> { base + Int(index) }

    func deallocate() {
        let storage = UnsafeMutablePointer(mutating: base)
        storage.deinitialize(count: count)
        storage.deallocate()
    }
}
