/// One step of libyaml's parser, with byte offsets.
struct YAMLEvent {
    enum Kind {
        case streamStart, streamEnd, documentStart, documentEnd
        case sequenceStart, sequenceEnd, mappingStart, mappingEnd
        case scalar(YAMLScalar)
        case alias
    }

    var kind: Kind
    var lower: Int
    /// Not meant for the end of block collections, where libyaml says the start of what follows.
    var upper: Int
    /// Whether an anchor or a tag stands before the node.
    var hasProperties = false
    /// Whether brackets are used.
    var isFlow = false
}

extension YAMLEvent {
    var isAlias: Bool { if case .alias = kind { true } else { false } }
}
