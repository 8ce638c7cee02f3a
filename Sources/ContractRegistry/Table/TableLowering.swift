import ContractModel

/// Turns the types of one contract into the nodes of a table.
struct TableLowering {
    let contract: ResolvedContract
    /// The lines of each node.
    private var nodes: [[String]] = []
    /// The nodes that are known by what they say: equal ones are written once.
    private var known: [String: Int] = [:]

    init(_ contract: ResolvedContract) { self.contract = contract }

    var text: String { (["deed-table 1"] + nodes.flatMap(\.self)).joined(separator: "\n") + "\n" }

    mutating func lower() {
        let root = reserve()
        let lines = record(contract.payload)
        fill(root, lines)
    }

    mutating func lower(_ spec: ResolvedSpec) {
        let root = reserve()
        let wrapped = reference(spec)
        fill(root, ["list \(wrapped)"])
    }

    private mutating func reserve() -> Int {
        nodes.append([])
        return nodes.count - 1
    }

    private mutating func fill(_ node: Int, _ lines: [String]) { nodes[node] = lines }

    /// The node that consists of one line.
    private mutating func intern(_ line: String) -> Int {
        if let node = known[line] { return node }
        let node = reserve()
        known[line] = node
        fill(node, [line])
        return node
    }

    /// A use of a type: the number of its node, with a mark where null is allowed.
    mutating func reference(_ spec: ResolvedSpec) -> String {
        var node = self.node(spec)
        if let const = spec.const { node = intern("const \(node) \(TableText.word(const.json))") }
        return spec.nullable ? "\(node)?" : "\(node)"
    }

    private mutating func node(_ spec: ResolvedSpec) -> Int {
        guard case .named(var type) = spec.shape else { return node(spec.shape, spec.limits) }
        while case .named(let next) = contract[type].spec.shape { type = next }
        let key = "type \(type.index) \(Self.words(spec.limits))"
        if let node = known[key] { return node }
        let node = reserve()
        known[key] = node
        let lines = self.lines(contract[type].spec.shape, spec.limits)
        fill(node, lines)
        return node
    }

    private mutating func node(_ shape: ResolvedShape, _ limits: Limits) -> Int {
        let lines = self.lines(shape, limits)
        if lines.count == 1 { return intern(lines[0]) }
        let node = reserve()
        fill(node, lines)
        return node
    }

    /// What a node says. What it refers to is lowered first, since a line names its parts by number.
    private mutating func lines(_ shape: ResolvedShape, _ limits: Limits) -> [String] {
        switch shape {
        case .scalar(let scalar): [self.scalar(scalar, limits)]
        case .record(let record): self.record(record)
        case .list(let item): [list(item, limits)]
        case .map(let value): [map(value, limits)]
        case .enumeration(let enumeration): self.enumeration(enumeration)
        case .union(let union): self.union(union)
        case .oneOf(let union): choice(union)
        case .tuple(let items): [(["tuple"] + items.map { reference($0) }).joined(separator: " ")]
        case .named(let type): lines(contract[type].spec.shape, limits)
        case .unresolved: ["never"]
        }
    }

    private static func words(_ limits: Limits) -> String {
        limits.entries.map { "\($0.kind.rawValue)=\($0.value)" }.sorted().joined(separator: " ")
    }
}
