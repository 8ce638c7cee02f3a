import ContractModel
import Diagnostics

/// Whether a value written in a contract has the shape of a type. Limits and formats are for the validator.
struct LiteralFit {
    struct Fault {
        var message: String
        var range: SourceRange
    }

    let contract: ResolvedContract

    /// What is wrong, starting with a verb; `nil` where the value fits.
    func fault(of literal: Literal, as spec: ResolvedSpec) -> Fault? {
        if case .null = literal.value, spec.nullable { return nil }
        switch contract.shape(of: spec) {
        case .scalar(let scalar): return fault(of: literal, as: scalar, spec.limits)
        case .enumeration(let enumeration): return fault(of: literal, as: enumeration)
        case .list(let element): return fault(ofItems: literal, as: element)
        case .map(let value): return fault(ofValues: literal, as: value)
        case .tuple(let items): return fault(of: literal, as: items)
        case .record(let record): return fault(of: literal, as: record)
        case .union: return object(literal) == nil ? unfit(literal, "an object") : nil
        case .oneOf(let union): return fault(of: literal, as: union)
        case .named, .unresolved: return nil
        }
    }

    private func unfit(_ literal: Literal, _ wanted: String) -> Fault {
        Fault(message: "is \(Self.word(literal)), but \(wanted) is wanted", range: literal.range)
    }

    private static func word(_ literal: Literal) -> String {
        switch literal.value {
        case .null: "`null`"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    private func fault(of literal: Literal, as scalar: ScalarType, _ limits: Limits) -> Fault? {
        switch (literal.value, scalar) {
        case (_, .json), (.null, .null), (.boolean, .boolean): return nil
        case (.number(let text), _) where scalar.isInteger && limits.text(.encoding) != "string":
            return DecimalText(text)?.isIntegral == true ? nil : unfit(literal, "a whole number")
        case (.number, .double): return nil
        case (.number, .decimal) where !LiteralAdaptation.wantsText(scalar, limits): return nil
        case (.number, .timestamp) where !LiteralAdaptation.wantsText(scalar, limits): return nil
        case (.string(let text), _) where LiteralAdaptation.wantsText(scalar, limits):
            let isNumber = !scalar.isNumeric || DecimalText(text) != nil
            return isNumber ? nil : unfit(literal, "a number")
        default: return unfit(literal, "`\(scalar.rawValue)`")
        }
    }

    private func fault(of literal: Literal, as enumeration: Enumeration) -> Fault? {
        let text: String
        switch (literal.value, enumeration.base) {
        case (.string(let value), .string), (.number(let value), .integer): text = value
        default: return unfit(literal, "a value of the enum")
        }
        if enumeration.openness == .extensible || enumeration.values.contains(where: { $0.name.value == text }) {
            return nil
        }
        let near = Nearest.help(for: text, among: enumeration.values.map(\.name.value)).map { "; \($0)" } ?? ""
        return Fault(message: "is `\(text)`, which the enum does not declare\(near)", range: literal.range)
    }

    private func fault(ofItems literal: Literal, as element: ResolvedSpec) -> Fault? {
        guard case .array(let items) = literal.value else { return unfit(literal, "a list") }
        return items.lazy.compactMap { fault(of: $0, as: element) }.first
    }

    private func fault(ofValues literal: Literal, as value: ResolvedSpec) -> Fault? {
        guard let members = object(literal) else { return unfit(literal, "an object") }
        return members.lazy.compactMap { fault(of: $0.value, as: value) }.first
    }

    private func fault(of literal: Literal, as items: [ResolvedSpec]) -> Fault? {
        guard case .array(let values) = literal.value, values.count == items.count else {
            return unfit(literal, "a list of \(items.count)")
        }
        return zip(values, items).lazy.compactMap { fault(of: $0, as: $1) }.first
    }

    private func fault(of literal: Literal, as record: ResolvedRecord) -> Fault? {
        guard let members = object(literal) else { return unfit(literal, "an object") }
        for field in record.fields where field.isRequiredToWrite {
            if !members.contains(where: { $0.name.value == field.wireName }) {
                return Fault(message: "lacks the field `\(field.wireName)`", range: literal.range)
            }
        }
        for member in members {
            if let field = record.fields.first(where: { $0.wireName == member.name.value }) {
                if let fault = fault(of: member.value, as: field.spec) { return fault }
            } else if record.additional == nil {
                return Fault(
                    message: "has a field `\(member.name.value)` that is not declared", range: member.name.range)
            }
        }
        return nil
    }

    private func fault(of literal: Literal, as union: ResolvedOneOf) -> Fault? {
        let fits = union.variants.contains { variant in
            variant.spec.map { fault(of: literal, as: $0) == nil } ?? (object(literal)?.isEmpty == true)
        }
        return fits || union.openness == .extensible ? nil : unfit(literal, "one of the variants")
    }

    private func object(_ literal: Literal) -> [Literal.Member]? {
        if case .object(let members) = literal.value { members } else { nil }
    }
}
