import DeedRuntime

/// Steps through a payload as what a JSON Pointer may look like.
struct PointerPattern {
    private let steps: [PayloadStep]

    init(_ steps: [PayloadStep]) { self.steps = steps }

    /// Whether a pointer leads to the place of the steps, or below. A variant may lie a step deeper, in its content.
    func covers(_ pointer: String) -> Bool {
        guard let parts = JSONPointer.steps(pointer) else { return false }
        return Self.covers(steps[...], parts[...])
    }

    private static func covers(_ steps: ArraySlice<PayloadStep>, _ parts: ArraySlice<String>) -> Bool {
        guard let step = steps.first else { return true }
        let rest = steps.dropFirst()
        if case .variant = step {
            return covers(rest, parts) || !parts.isEmpty && covers(rest, parts.dropFirst())
        }
        guard let part = parts.first else { return false }
        switch step {
        case .member(let name) where name != part: return false
        case .position(let index) where String(index) != part: return false
        default: return covers(rest, parts.dropFirst())
        }
    }
}
