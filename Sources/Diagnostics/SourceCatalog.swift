/// Names one file of a ``SourceCatalog``. Files are numbered in the order of their paths, so that numbers do not
/// depend on which thread read a file first.
public struct SourceID: Sendable, Hashable, Comparable {
    public let index: Int32

    public init(_ index: Int) { self.index = Int32(index) }

    public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A file that was read: what it is called in messages, and its bytes.
package struct SourceFile: Sendable {
    /// The path as people should see it, relative to where they work.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// Every file that diagnostics may point into.
package struct SourceCatalog: Sendable {
    package private(set) var files: [SourceFile] = []

    package init() {}

    package mutating func add(_ file: SourceFile) -> SourceID {
        files.append(file)
        return SourceID(files.count - 1)
    }

    package subscript(id: SourceID) -> SourceFile { files[Int(id.index)] }
}
