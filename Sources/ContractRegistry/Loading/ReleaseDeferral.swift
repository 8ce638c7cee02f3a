import ContractModel

/// Which releases of a registry are read later: those that have a working contract of their major beside them, which stands for
/// the event until then.
struct ReleaseDeferral: Sendable {
    private struct Line: Hashable {
        var event: EventName
        var major: Int
    }

    private var lines: Set<Line> = []

    init(_ tree: RegistryTree, _ reading: ReleaseReading) {
        guard reading == .deferred else { return }
        for file in tree.files where file.refusal == nil {
            if case .working(let event, let major) = file.role { lines.insert(Line(event: event, major: major)) }
        }
    }

    func concerns(_ file: RegistryTree.File) -> Bool {
        guard !lines.isEmpty, case .release(let event, let version) = file.role else { return false }
        return lines.contains(Line(event: event, major: version.major))
    }
}
