package import ContractModel

/// What an upcast says about one record: paths relative to it, on both sides.
package struct UpcastSteps: Sendable {
    package struct Step: Sendable {
        /// Where the value goes.
        package var target: [String]
        package var source: Upcast.Source
        /// The whole path, for messages and names.
        package var written: FieldPath

        package init(target: [String], source: Upcast.Source, written: FieldPath) {
            self.target = target
            self.source = source
            self.written = written
        }
    }

    package var steps: [Step]

    package init(_ upcast: Upcast) {
        steps = upcast.fields.map { step in
            Step(target: step.target.value.components, source: step.source, written: step.target.value)
        }
    }

    package init(_ steps: [Step]) { self.steps = steps }

    /// The step for a whole field.
    package func step(for field: String) -> Step? { steps.first { $0.target == [field] } }

    /// The steps for parts of a field, relative to it.
    package func parts(of field: String) -> UpcastSteps {
        UpcastSteps(
            steps.filter { $0.target.count > 1 && $0.target[0] == field }.map { step in
                var step = step
                step.target.removeFirst()
                return step
            })
    }

    /// The list that the items of a list are made from, and the steps relative to an item on both sides; `nil` where the
    /// steps do not agree on one list. A list without a source is the one of the same name.
    package func items(of sameName: FieldPath?) -> (list: FieldPath, steps: UpcastSteps)? {
        var list: FieldPath?
        var inner: [Step] = []
        for var step in parts(of: FieldPath.every).steps {
            if case .from(var from, let map, let otherwise) = step.source {
                guard let star = from.value.components.firstIndex(of: FieldPath.every) else { return nil }
                let prefix = FieldPath(components: Array(from.value.components[..<star]))
                if let list, list != prefix { return nil }
                list = prefix
                from.value.components.removeFirst(star + 1)
                step.source = .from(from, map: map, otherwise: otherwise)
            }
            inner.append(step)
        }
        guard let found = list ?? sameName, !inner.isEmpty else { return nil }
        return (found, UpcastSteps(inner))
    }

    package var isEmpty: Bool { steps.isEmpty }
}
