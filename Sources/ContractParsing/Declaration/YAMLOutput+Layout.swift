import YAMLSyntax

extension YAMLOutput {
    var isScalar: Bool {
        switch self {
        case .text, .plain, .block: true
        case .mapping, .sequence: false
        }
    }

    /// Whether it may stand inside brackets: the fields of a record, the values of an enum and lists of mappings read
    /// better line by line, however short they are.
    var isShort: Bool {
        switch self {
        case .text, .plain: true
        case .block: false
        case .mapping(let pairs, let flow): flow || pairs.isEmpty
        case .sequence(let items, let flow): flow || items.isEmpty
        }
    }
}
