import Diagnostics
import YAMLSyntax

/// What both a parsed node and an output mean, to compare them: scalars by their value, collections by their parts.
indirect enum TextTree: Equatable {
    case scalar(YAMLCoreValue)
    case sequence([TextTree])
    case mapping([String], [TextTree])

    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar): self = .scalar(YAMLCoreSchema.value(of: scalar))
        case .sequence(let items): self = .sequence(items.map(TextTree.init))
        case .mapping(let pairs): self = .mapping(pairs.map(\.key.text), pairs.map { TextTree($0.value) })
        }
    }

    init(_ output: YAMLOutput) {
        switch output {
        case .text(let text), .block(let text): self = .scalar(.text(text))
        case .plain(let text): self = .scalar(YAMLCoreSchema.value(ofPlain: text))
        case .sequence(let items, _): self = .sequence(items.map(TextTree.init))
        case .mapping(let pairs, _): self = .mapping(pairs.map(\.key), pairs.map { TextTree($0.value) })
        }
    }
}

/// Numbers that follow from a seed, so that a failure can be repeated.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
