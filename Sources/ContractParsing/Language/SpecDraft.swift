import ContractModel
import Diagnostics

/// Everything that a type spec, a field, a named type or a variant may say, while it is being read or written.
///
/// One draft for the four, because one table of keys describes them: a field is a type spec and more.
struct SpecDraft: Sendable {
    var name: Located<String>
    var range: SourceRange

    var type: TypeName?
    /// What is wrong was said, and the type cannot stand without it.
    var isUnresolved = false
    var nullable = false
    var const: Literal?
    var limits = Limits()
    var doc: Located<String>?

    var of: TypeSpec?
    var items: [TypeSpec] = []
    var record: Record
    var values: [Enumeration.Value] = []
    var base = Enumeration.Base.string
    var openness: Located<Openness>?
    var fallback: Located<String>?
    var reserved: [Located<String>] = []
    var tag: Located<String>?
    var content: Located<String>?
    var variants: [Variant] = []

    var optional = false
    var standard: Literal?
    var jsonName: Located<String>?
    var swiftName: Located<String>?
    var renamedFrom: [Located<String>] = []
    var sensitivity: Located<Sensitivity>?
    var unit: Located<String>?
    var deprecated: Deprecation?
    var includedFrom: Located<String>?
    var origin: Located<String>?
    var tags: [Located<String>] = []

    init(name: Located<String>, range: SourceRange) {
        self.name = name
        self.range = range
        record = Record(range: range)
    }

    /// The type that the draft says, without the doc, which belongs to what has the type; `.unresolved` where it could not be read.
    var spec: TypeSpec {
        TypeSpec(kind, at: range, nullable: nullable, const: const, limits: limits)
    }

    /// The case of ``TypeWord/choice``; `nil` without a type.
    var chosenCase: Int? {
        switch type {
        case .word(let word, _): TypeWord.all.firstIndex(of: word)
        case .reference: TypeWord.all.firstIndex(of: .named)
        case nil: nil
        }
    }

    private var kind: TypeSpec.Kind {
        guard !isUnresolved else { return .unresolved }
        return switch type {
        case .reference(let reference): .named(reference)
        case .word(let word, _): kind(of: word)
        case nil: .unresolved
        }
    }

    private func kind(of word: TypeWord) -> TypeSpec.Kind {
        switch word {
        case .scalar(let scalar): .scalar(scalar)
        case .record: .record(record)
        case .list: of.map(TypeSpec.Kind.list) ?? .unresolved
        case .map: of.map(TypeSpec.Kind.map) ?? .unresolved
        case .tuple: .tuple(items)
        case .enumeration:
            .enumeration(
                Enumeration(
                    values: values, base: base, openness: openness?.value ?? .open, fallback: fallback,
                    reserved: reserved))
        case .union:
            tag.map {
                .union(
                    Union(
                        tag: $0, content: content, variants: variants, openness: openness?.value ?? .open,
                        reserved: reserved))
            } ?? .unresolved
        case .oneOf: .oneOf(OneOf(variants: variants, openness: openness?.value ?? .closed))
        case .named: .unresolved
        }
    }
}

extension SpecDraft {
    /// The draft of a type that is to be written.
    init(_ spec: TypeSpec, name: Located<String>) {
        self.init(name: name, range: spec.range)
        nullable = spec.nullable
        const = spec.const
        limits = spec.limits
        doc = spec.doc
        take(spec.kind, spec.range)
    }

    private mutating func take(_ kind: TypeSpec.Kind, _ range: SourceRange) {
        switch kind {
        case .scalar(let scalar): type = .word(.scalar(scalar), range)
        case .record(let record):
            type = .word(.record, range)
            self.record = record
        case .list(let item):
            type = .word(.list, range)
            of = item
        case .map(let item):
            type = .word(.map, range)
            of = item
        case .tuple(let items):
            type = .word(.tuple, range)
            self.items = items
        case .named(let reference): type = .reference(reference)
        case .enumeration(let enumeration): take(enumeration)
        case .union(let union): take(union)
        case .oneOf(let oneOf):
            type = .word(.oneOf, range)
            variants = oneOf.variants
            openness = oneOf.openness == .closed ? nil : Located(oneOf.openness, at: range)
        case .unresolved: break
        }
    }

    private mutating func take(_ enumeration: Enumeration) {
        type = .word(.enumeration, range)
        values = enumeration.values
        base = enumeration.base
        openness = enumeration.openness == .open ? nil : Located(enumeration.openness, at: range)
        fallback = enumeration.fallback
        reserved = enumeration.reserved
    }

    private mutating func take(_ union: Union) {
        type = .word(.union, range)
        tag = union.tag
        content = union.content
        variants = union.variants
        openness = union.openness == .open ? nil : Located(union.openness, at: range)
        reserved = union.reserved
    }
}
