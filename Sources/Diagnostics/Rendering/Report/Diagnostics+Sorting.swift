extension Diagnostics {
    /// In order of path, position and rule, so that a report does not depend on the order of work. What no file is at
    /// fault for comes last.
    package func sorted(in catalog: SourceCatalog) -> [Diagnostic] {
        list.sorted { left, right in
            guard let first = left.range, let second = right.range else {
                if left.range == nil, right.range == nil {
                    return (left.rule, left.message) < (right.rule, right.message)
                }
                return left.range != nil
            }
            let paths = (catalog[first.file].path, catalog[second.file].path)
            if paths.0 != paths.1 { return paths.0 < paths.1 }
            if first != second { return (first.lower, first.upper) < (second.lower, second.upper) }
            return (left.rule, left.message) < (right.rule, right.message)
        }
    }

    /// The severity of the gravest finding that nobody waived.
    package var worst: Severity? { list.lazy.filter { !$0.isWaived }.map(\.severity).max() }
}
