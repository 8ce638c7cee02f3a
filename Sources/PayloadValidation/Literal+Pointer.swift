import ContractModel
import DeedRuntime
import Diagnostics

extension Literal {
    /// Where the value stands that a JSON Pointer names; the nearest value around it where there is none.
    func range(at pointer: String) -> SourceRange {
        var place = self
        for step in JSONPointer.steps(pointer) ?? [] {
            guard let next = place.part(step) else { break }
            place = next
        }
        return place.range
    }

    private func part(_ name: String) -> Literal? {
        switch value {
        case .object(let members): members.first { $0.name.value == name }?.value
        case .array(let items): Int(name).flatMap { items.indices.contains($0) ? items[$0] : nil }
        default: nil
        }
    }
}
