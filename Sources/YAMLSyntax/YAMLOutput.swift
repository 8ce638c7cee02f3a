/// What gets written: a tree whose scalars say how they are meant.
package indirect enum YAMLOutput: Sendable {
    /// Text; quoted where plain it would be read as something else.
    case text(String)
    /// A number, `true`, `null`: written as given.
    case plain(String)
    /// Text that reads best as lines of its own, such as a description in Markdown.
    case block(String)
    /// With `flow`, on one line where it fits there.
    case mapping([(key: String, value: YAMLOutput)], flow: Bool)
    /// With `flow`, on one line where it fits there.
    case sequence([YAMLOutput], flow: Bool)
}

extension YAMLOutput {
    /// Whether it needs lines of its own somewhere inside.
    var holdsBlockText: Bool {
        switch self {
        case .text, .plain: false
        case .block(let text): BlockText(text) != nil
        case .mapping(let pairs, _): pairs.contains { $0.value.holdsBlockText }
        case .sequence(let items, _): items.contains { $0.holdsBlockText }
        }
    }

    var isEmptyCollection: Bool {
        switch self {
        case .mapping(let pairs, _): pairs.isEmpty
        case .sequence(let items, _): items.isEmpty
        default: false
        }
    }
}
