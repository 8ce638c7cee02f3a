import ContractModel
import ContractRegistry
import Diagnostics

/// Upcasts are the same where they say the same of every field, in whatever order.
extension Upcast {
    func isSame(as other: Upcast) -> Bool {
        let difference = firstDifference(from: other)
        return from.value == other.from.value && difference.old == nil && difference.new == nil
    }

    /// Where the first step stands that the other does not have, on either side.
    func firstDifference(from other: Upcast) -> (new: SourceRange?, old: SourceRange?) {
        for step in fields {
            let counterpart = other.fields.first { $0.target.value == step.target.value }
            guard let counterpart else { return (step.target.range, nil) }
            if !step.source.isSame(as: counterpart.source) { return (step.target.range, counterpart.target.range) }
        }
        let gone = other.fields.first { step in !fields.contains { $0.target.value == step.target.value } }
        return (nil, gone?.target.range)
    }
}

extension Upcast.Source {
    fileprivate func isSame(as other: Self) -> Bool {
        switch (self, other) {
        case (.value(let one), .value(let two)): return one.isSame(as: two)
        case (.code(let one), .code(let two)): return one.value == two.value
        case (.from(let one, let map, let otherwise), .from(let two, let otherMap, let anotherwise)):
            return one.value == two.value && Self.isSame(otherwise, anotherwise) && Self.isSame(map, otherMap)
        default: return false
        }
    }

    private static func isSame(_ one: Literal?, _ two: Literal?) -> Bool {
        guard let one, let two else { return one == nil && two == nil }
        return one.isSame(as: two)
    }

    private static func isSame(_ one: [Upcast.MapEntry], _ two: [Upcast.MapEntry]) -> Bool {
        one.count == two.count
            && one.allSatisfy { entry in
                two.contains { $0.old.value == entry.old.value && $0.new.isSame(as: entry.new) }
            }
    }
}

extension Upcast {
    /// What it says, for a fingerprint: order, form and documentation aside.
    var shapeText: String {
        let steps = fields.map { "\($0.target.value): \($0.source.shapeText)" }
        return (["from \(from.value)"] + steps.sorted()).joined(separator: "\n")
    }
}

extension Upcast.Source {
    fileprivate var shapeText: String {
        switch self {
        case .value(let literal): return "value " + literal.json
        case .code(let name): return "code " + name.value
        case .from(let path, let map, let otherwise):
            let entries = map.map { "\($0.old.value) = \($0.new.json)" }.sorted()
            return (["from \(path.value)"] + entries + [otherwise.map { "else " + $0.json } ?? ""])
                .joined(separator: ", ")
        }
    }
}
