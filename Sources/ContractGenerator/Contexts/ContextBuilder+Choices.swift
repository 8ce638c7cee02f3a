import ContractModel

/// Enums, with payloads and without.
extension ContextBuilder {
    func enumeration(_ id: DeclarationID, _ enumeration: EnumerationPlan) -> EnumerationContext {
        let isClosed = enumeration.hasRawType
        return EnumerationContext(
            doc: documentation(id), access: typeAccess(id), name: plan[id].name.escapedIdentifier,
            rawType: isClosed ? enumeration.rawType + ", " : "", protocols: isClosed ? ", CaseIterable" : "",
            isClosed: isClosed, cases: cases(enumeration),
            other: other(enumeration))
    }

    func enumerationSupport(_ id: DeclarationID, _ enumeration: EnumerationPlan) -> EnumerationSupportContext {
        let fallback = enumeration.fallback.flatMap { value in enumeration.cases.first { $0.wireValue == value } }
        return EnumerationSupportContext(
            access: access, path: plan.path(of: id), rawType: enumeration.rawType, cases: cases(enumeration),
            other: other(enumeration), fallback: fallback?.name.escapedIdentifier ?? "")
    }

    private func cases(_ enumeration: EnumerationPlan) -> [CaseContext] {
        enumeration.cases.enumerated().map { index, value in
            let isLast = index == enumeration.cases.count - 1
            let covers = isLast && enumeration.hasRawType && enumeration.fallback == nil
            return CaseContext(
                doc: LineContext.lines(value.doc, value.deprecation.map { [DeprecationText.sentence($0)] } ?? []),
                name: value.name.escapedIdentifier, rawValue: enumeration.literal(value.wireValue),
                label: covers ? "default" : "case \(index)")
        }
    }

    /// An undeclared value of an open enum only comes from reading; one of an extensible enum anybody may make.
    private func other(_ enumeration: EnumerationPlan) -> OtherCaseContext? {
        guard let name = enumeration.otherCase else { return nil }
        let isString = enumeration.base == .string
        if enumeration.openness == .extensible {
            return OtherCaseContext(
                doc: LineContext.lines("A value that the contract does not declare."), name: name,
                type: enumeration.rawType, read: isString ? "slot.text" : "slot.integer", rawValue: "value",
                fromRawValue: "rawValue")
        }
        return OtherCaseContext(
            doc: LineContext.lines("A value added to the contract after this code was generated."),
            name: name, type: "UnrecognizedValue",
            read: isString ? "UnrecognizedValue(slot.text)" : "UnrecognizedValue(slot.integer)",
            rawValue: isString ? "value.rawValue" : "value.integer ?? 0", fromRawValue: "")
    }

    func union(_ id: DeclarationID, _ union: UnionPlan) -> UnionContext {
        UnionContext(
            doc: documentation(id), access: typeAccess(id), name: plan[id].name.escapedIdentifier,
            indirect: union.isIndirect ? "indirect " : "", variants: variants(id, union), other: other(union),
            types: nestedTypes(id))
    }

    func unionSupport(_ id: DeclarationID, _ union: UnionPlan) -> UnionSupportContext {
        let isTagged = union.tag != nil
        let statement = isTagged ? "writer.fields(of: value)" : "value.write(to: &writer, as: form)"
        return UnionSupportContext(
            access: access, path: plan.path(of: id), conformance: isTagged ? "ContractObject" : "ContractValue",
            writer: isTagged
                ? "writeFields(to writer: inout JSONWriter)" : "write(to writer: inout JSONWriter, as form: WireForm)",
            variants: variants(id, union), other: other(union), writeOther: [StatementContext(statement: statement)])
    }

    private func other(_ union: UnionPlan) -> OtherCaseContext? {
        guard let name = union.otherCase else { return nil }
        let isOpen = union.openness == .open
        return OtherCaseContext(
            doc: LineContext.lines(
                isOpen
                    ? "A variant added to the contract after this code was generated."
                    : "A variant that the contract does not declare."),
            name: name, type: "JSONValue", read: "slot.json", rawValue: "value",
            fromRawValue: "")
    }

    private func variants(_ id: DeclarationID, _ union: UnionPlan) -> [VariantContext] {
        union.variants.enumerated().map { index, variant in
            let covers = index == union.variants.count - 1 && union.openness == .closed
            var held: [String] = []
            var read: [String] = []
            var pattern: [String] = []
            if let payload = variant.payload {
                held.append(plan.name(of: payload.type, inside: id))
                read.append("slot.payload()")
                pattern.append("let payload")
            }
            if let type = variant.tagType {
                held.append("tag: \(plan.name(of: .declared(type), inside: id)) = .\(firstCase(of: type))")
                read.append("tag: \(plan.path(of: type)).allCases[slot.tagIndex]")
                pattern.append("let tag")
            }
            return VariantContext(
                doc: LineContext.lines(variant.doc), name: variant.name.escapedIdentifier,
                payload: Self.parentheses(held), label: covers ? "default" : "case \(index)",
                read: Self.parentheses(read), pattern: Self.parentheses(pattern), write: write(variant, union))
        }
    }

    private func write(_ variant: UnionPlan.Variant, _ union: UnionPlan) -> [StatementContext] {
        var statements: [String] = []
        if let tag = union.tag {
            let value = variant.tagType == nil ? SwiftText.literal(variant.tags[0]) : "tag.rawValue"
            statements.append("writer.tag(\(key(tag)), \(value))")
        }
        if let payload = variant.payload {
            if let content = union.content {
                statements.append("writer.field(\(key(content)), payload\(argument(payload.form)))")
            } else if union.tag != nil {
                statements.append("payload.writeFields(to: &writer)")
            } else {
                statements.append("payload.write(to: &writer, as: .\(payload.form.rawValue))")
            }
        }
        return (statements.isEmpty ? ["break"] : statements).map(StatementContext.init)
    }

    private func firstCase(of type: DeclarationID) -> String {
        guard case .enumeration(let enumeration) = plan[type].kind else { return "" }
        return enumeration.cases.first?.name.escapedIdentifier ?? ""
    }

    private func key(_ name: String) -> String {
        SwiftText.literal(String(JSONText.quote(name).dropFirst().dropLast()))
    }

    private static func parentheses(_ parts: [String]) -> String {
        parts.isEmpty ? "" : "(" + parts.joined(separator: ", ") + ")"
    }
}

extension EnumerationPlan {
    /// A closed enum, or one in which a declared case stands for whatever else comes, is a plain Swift enum.
    var hasRawType: Bool { !cases.isEmpty && (openness == .closed || (openness == .open && fallback != nil)) }

    /// The case of a value that is not declared; what is never met has none.
    var otherCase: String? {
        if hasRawType { return nil }
        return openness == .extensible ? "other" : "unrecognized"
    }

    var rawType: String { base == .string ? "String" : "Int64" }

    func literal(_ value: String) -> String { base == .string ? SwiftText.literal(value) : "\(Int64(value) ?? 0)" }
}
