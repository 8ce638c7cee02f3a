import ContractModel

extension ResolvedContract {
    /// Where a path leads from a value, with what a reader does on the way; `nil` where it leads nowhere or to many values.
    func source(_ path: FieldPath, from root: ResolvedSpec) -> (path: SourcePath, spec: ResolvedSpec)? {
        var steps: [SourcePath.Step] = []
        var spec = root
        for component in path.components {
            guard let (step, next) = self.step(component, from: spec) else { return nil }
            steps.append(step)
            spec = next
        }
        return (SourcePath(steps: steps), spec)
    }

    private func step(_ component: String, from spec: ResolvedSpec) -> (SourcePath.Step, ResolvedSpec)? {
        switch shape(of: spec) {
        case .record(let record): return record.field(component).map { (.field(SourceField($0)), $0.spec) }
        case .tuple(let items):
            guard let index = Int(component), items.indices.contains(index) else { return nil }
            return (.item(index), items[index])
        case .union(let union):
            if component == union.tag, !union.variants.contains(where: { $0.name == component }) {
                return (.member(component), ResolvedSpec(.scalar(.string), range: spec.range))
            }
            return variant(component, union.variants, .tagged(tag: union.tag, content: union.content), spec)
        case .scalar(.json): return (.member(component), ResolvedSpec(.scalar(.json), range: spec.range))
        case .scalar, .enumeration, .list, .map, .oneOf, .named, .unresolved: return nil
        }
    }

    private func variant(
        _ name: String, _ variants: [ResolvedVariant], _ form: ChoiceConversion.Form, _ spec: ResolvedSpec
    ) -> (SourcePath.Step, ResolvedSpec)? {
        guard let variant = variants.first(where: { $0.name == name }) else { return nil }
        let empty = ResolvedSpec(.record(ResolvedRecord(fields: [], range: spec.range)), range: spec.range)
        return (.variant(form, tags: variant.tags), variant.spec ?? empty)
    }

    /// What a list or map holds.
    func element(of spec: ResolvedSpec) -> ResolvedSpec? {
        switch shape(of: spec) {
        case .list(let element), .map(let element): element
        default: nil
        }
    }
}
