import YAMLSyntax

extension SourceValue {
    /// The JSON value of a YAML tree under the core schema of YAML 1.2.
    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar): self.init(scalar)
        case .sequence(let items): self = .array(items.map(SourceValue.init))
        case .mapping(let pairs):
            self = .object(pairs.map { SourceMember(name: $0.key.text, value: SourceValue($0.value)) })
        }
    }

    private init(_ scalar: YAMLScalar) {
        switch YAMLCoreSchema.value(of: scalar) {
        case .null: self = .null
        case .boolean(let flag): self = .boolean(flag)
        case .number(let text): self = .number(text)
        case .notFinite(let text), .text(let text): self = .string(text)
        }
    }
}
