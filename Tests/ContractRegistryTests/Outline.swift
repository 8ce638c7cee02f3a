import ContractModel
import ContractRegistry

/// A resolved contract as text, without the places where things were written, to compare two of them.
struct Outline {
    private let contract: ResolvedContract

    init(of contract: ResolvedContract) { self.contract = contract }

    var text: String {
        var lines = [record(contract.payload)]
        for type in contract.types {
            lines.append(
                "\(type.origin ?? "").\(type.name) \(type.doc ?? "") \(type.sensitivity?.rawValue ?? "") = \(spec(type.spec))"
            )
        }
        return lines.joined(separator: "\n")
    }

    private func spec(_ spec: ResolvedSpec) -> String {
        let limits = spec.limits.entries.map { "\($0.kind.rawValue)=\($0.value)" }.sorted().joined(separator: " ")
        let type = spec.type.map { "\(contract[$0].origin ?? "").\(contract[$0].name)" } ?? ""
        return "\(type):\(shape(spec.shape))\(spec.nullable ? "?" : "") \(limits)"
    }

    private func shape(_ shape: ResolvedShape) -> String {
        switch shape {
        case .scalar(let scalar): scalar.rawValue
        case .record(let record): self.record(record)
        case .list(let element): "[\(spec(element))]"
        case .map(let value): "{*: \(spec(value))}"
        case .enumeration(let enumeration): enumeration.values.map(\.name.value).joined(separator: "|")
        case .union(let union):
            "\(union.tag)(" + union.variants.map { "\($0.name)=\($0.spec.map(spec) ?? "")" }.joined(separator: "|")
                + ")"
        case .oneOf(let union):
            "(" + union.variants.map { "\($0.name)=\($0.spec.map(spec) ?? "")" }.joined(separator: "|") + ")"
        case .tuple(let items): "(" + items.map(spec).joined(separator: ", ") + ")"
        case .named(let type): contract[type].name
        case .unresolved: "unresolved"
        }
    }

    private func record(_ record: ResolvedRecord) -> String {
        let fields = record.fields.map { field in
            let marks = (field.field.optional ? "?" : "") + (field.includedFrom.map { "<\($0)" } ?? "")
            return
                "\(field.name)\(marks)/\(field.wireName)/\(field.sensitivity.rawValue)/\(field.field.doc?.value ?? ""): \(spec(field.spec))"
        }
        let rest =
            "\(record.additional.map(spec) ?? "") \(record.unknownFields) \(record.reserved.map(\.value).sorted())"
        return "{\(fields.joined(separator: ", "))} \(rest) \(record.invariants.map(\.id.value))"
    }
}
