import ContractModel
import Diagnostics
import YAMLSyntax

extension Field {
    init(_ draft: SpecDraft, _ spec: TypeSpec, range: SourceRange) {
        self.init(
            name: draft.name, type: spec, doc: draft.doc, optional: draft.optional, default: draft.standard,
            jsonName: draft.jsonName, swiftName: draft.swiftName, renamedFrom: draft.renamedFrom,
            sensitivity: draft.sensitivity, unit: draft.unit, deprecated: draft.deprecated,
            includedFrom: draft.includedFrom?.value, range: range)
    }
}

extension NamedType {
    init(_ draft: SpecDraft, _ spec: TypeSpec, range: SourceRange) {
        self.init(name: draft.name, spec: spec, range: range)
        doc = draft.doc
        sensitivity = draft.sensitivity
        unit = draft.unit
        deprecated = draft.deprecated
        origin = draft.origin?.value
    }
}

extension Variant {
    init(_ draft: SpecDraft, _ spec: TypeSpec, range: SourceRange) {
        let tags = draft.tags.isEmpty ? [draft.name] : draft.tags
        self.init(
            name: draft.name, tags: tags, type: draft.type == nil && !draft.isUnresolved ? nil : spec, range: range)
        doc = draft.doc
        swiftName = draft.swiftName
    }
}

extension SpecDraft {
    init(_ field: Field) {
        self.init(field.type, name: field.name)
        doc = field.doc ?? field.type.doc
        optional = field.optional
        standard = field.default
        jsonName = field.jsonName
        swiftName = field.swiftName
        renamedFrom = field.renamedFrom
        sensitivity = field.sensitivity
        unit = field.unit
        deprecated = field.deprecated
        includedFrom = field.includedFrom.map { Located($0, at: field.range) }
    }

    init(_ type: NamedType) {
        self.init(type.spec, name: type.name)
        doc = type.doc ?? type.spec.doc
        sensitivity = type.sensitivity
        unit = type.unit
        deprecated = type.deprecated
        origin = type.origin.map { Located($0, at: type.range) }
    }

    init(_ variant: Variant) {
        if let type = variant.type {
            self.init(type, name: variant.name)
        } else {
            self.init(name: variant.name, range: variant.range)
        }
        doc = variant.doc ?? variant.type?.doc
        swiftName = variant.swiftName
        tags = variant.tags.map(\.value) == [variant.name.value] ? [] : variant.tags
    }
}
