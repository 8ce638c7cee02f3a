/// Which files of a folder others refer to.
struct FolderReferences {
    private(set) var targets: Set<Int> = []
    private let index: SchemaIndex

    /// References out of files that only list others do not count: what they list are events.
    init(_ index: SchemaIndex, kinds: [SchemaKind]) {
        self.index = index
        for (number, document) in index.documents.enumerated()
        where kinds[number] == .schema || kinds[number] == .library {
            visit(document.value, at: SchemaLocation(document: number, pointer: ""))
        }
    }

    private mutating func visit(_ value: SourceValue, at location: SchemaLocation) {
        for keyword in ["$ref", "$dynamicRef"] {
            guard let reference = value[keyword]?.text, !reference.hasPrefix("#") else { continue }
            if case .found(let target) = index.resolve(reference, from: location), target.document != location.document
            {
                targets.insert(target.document)
            }
        }
        for (step, inner) in value.children { visit(inner, at: location.appending(step)) }
    }
}
