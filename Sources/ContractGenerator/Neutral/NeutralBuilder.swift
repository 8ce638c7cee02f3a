import ContractModel
import ContractRegistry

/// Gives every type of a contract a name, and says it without the words of a language.
struct NeutralBuilder {
    private let contract: ResolvedContract
    private let payloadName: String
    private var declared: [NeutralTypeContext] = []
    private var names: [TypeID: String] = [:]
    private var taken: Set<String>

    init(_ contract: ResolvedContract) {
        self.contract = contract
        payloadName = Self.typeName(contract.name.name) + "V\(contract.version.major)"
        taken = [payloadName]
    }

    /// - Parameter schema: JSON Schema of the contract, on one line.
    mutating func file(schema: String) -> NeutralFileContext {
        let name = contract.name
        declare(contract.root, payloadName, doc: contract.contract.summary?.value)
        return NeutralFileContext(
            event: name.description, domain: name.domain, name: name.name, version: contract.version.description,
            major: String(contract.version.major), wireType: contract.wireType,
            summary: contract.contract.summary?.value ?? "", typeName: payloadName,
            stem: "\(name.domain)_\(name.name)_v\(contract.version.major)",
            docs: NeutralLineContext.lines(contract.contract.description?.value), types: declared, schema: schema)
    }

    /// `order_line` as `OrderLine`.
    static func typeName(_ name: String) -> String {
        let words = name.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let text = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return text.first.map { $0.isNumber ? "N" + text : text } ?? "Unnamed"
    }

    private mutating func unique(_ name: String) -> String {
        var (candidate, number) = (name, 2)
        while !taken.insert(candidate).inserted {
            candidate = "\(name)\(number)"
            number += 1
        }
        return candidate
    }

    private mutating func spec(_ spec: ResolvedSpec, within name: String) -> NeutralSpecContext {
        func made(_ kind: NeutralSpecContext.Kind, _ items: [NeutralSpecContext] = []) -> NeutralSpecContext {
            NeutralSpecContext(kind: kind, isNullable: spec.nullable, items: items)
        }
        if case .named(let id) = spec.shape { return made(.named(named(id))) }
        switch spec.shape {
        case .scalar(let scalar):
            let isText = LiteralAdaptation.wantsText(scalar, spec.limits)
            return made(.scalar(scalar, isText: isText))
        case .list(let item): return made(.list, [self.spec(item, within: name + "Item")])
        case .map(let value): return made(.map, [self.spec(value, within: name + "Value")])
        case .tuple(let items):
            var places: [NeutralSpecContext] = []
            for (index, item) in items.enumerated() { places.append(self.spec(item, within: "\(name)Item\(index)")) }
            return made(.tuple, places)
        case .record, .enumeration, .union, .oneOf:
            let own = unique(name)
            declare(spec, own, doc: nil)
            return made(.named(own))
        case .named, .unresolved: return made(.scalar(.json, isText: false))
        }
    }

    private mutating func named(_ id: TypeID) -> String {
        if let name = names[id] { return name }
        let name = unique(Self.typeName(contract[id].name))
        names[id] = name
        declare(contract[id].spec, name, doc: contract[id].doc)
        return name
    }

    private mutating func declare(_ spec: ResolvedSpec, _ name: String, doc: String?) {
        let docs = NeutralLineContext.lines(doc)
        switch spec.shape {
        case .record(let record): self.record(record, name, docs)
        case .enumeration(let enumeration):
            var type = NeutralTypeContext(name: name, docs: docs, kind: .enumeration)
            type.isOpen = enumeration.openness != .closed
            type.isInteger = enumeration.base == .integer
            type.values = enumeration.values.map { value in
                let text = value.name.value
                return NeutralValueContext(
                    value: type.isInteger ? text : JSONText.quote(text),
                    docs: NeutralLineContext.lines(value.doc?.value))
            }
            declared.append(type)
        case .union(let union):
            variants(union.variants, name, docs, .union, isOpen: union.openness != .closed) { type in
                type.tag = JSONText.quote(union.tag)
                type.content = union.content.map { JSONText.quote($0) } ?? ""
            }
        case .oneOf(let union):
            variants(union.variants, name, docs, .choice, isOpen: union.openness != .closed) { _ in }
        default:
            var type = NeutralTypeContext(name: name, docs: docs, kind: .alias)
            type.target = self.spec(spec, within: name)
            declared.append(type)
        }
    }

    private mutating func record(_ record: ResolvedRecord, _ name: String, _ docs: [NeutralLineContext]) {
        var type = NeutralTypeContext(name: name, docs: docs, kind: .record)
        for field in record.fields {
            let written = field.field
            type.fields.append(
                NeutralFieldContext(
                    name: field.name, safeName: Self.safe(field.name), wireName: field.wireName,
                    docs: NeutralLineContext.lines(field.doc),
                    isOptional: written.optional || written.default != nil, isDeprecated: written.deprecated != nil,
                    defaultValue: written.default.map { LiteralAdaptation.adapt($0, to: field.spec).json } ?? "",
                    type: spec(field.spec, within: name + Self.typeName(field.name))))
        }
        type.additional = record.additional.map { spec($0, within: name + "Other") }
        declared.append(type)
    }

    private mutating func variants(
        _ variants: [ResolvedVariant], _ name: String, _ docs: [NeutralLineContext], _ kind: NeutralTypeContext.Kind,
        isOpen: Bool, _ complete: (inout NeutralTypeContext) -> Void
    ) {
        var type = NeutralTypeContext(name: name, docs: docs, kind: kind)
        type.isOpen = isOpen
        for variant in variants {
            let tags = variant.tags.map { NeutralValueContext(value: JSONText.quote($0), docs: []) }
            let isRecord =
                variant.spec.map { if case .record = contract.shape(of: $0) { true } else { false } } ?? false
            type.variants.append(
                NeutralVariantContext(
                    name: Self.typeName(variant.name), tags: tags,
                    type: variant.spec.map { spec($0, within: name + Self.typeName(variant.name)) }, isRecord: isRecord)
            )
        }
        complete(&type)
        declared.append(type)
    }

    /// Words of Python, TypeScript and others, with a line behind them.
    private static func safe(_ name: String) -> String {
        let words: Set<String> = [
            "and", "as", "assert", "async", "await", "break", "case", "catch", "class", "const", "continue", "copy",
            "def",
            "default", "del", "delete", "do", "dict", "elif", "else", "enum", "except", "export", "extends", "false",
            "finally", "for", "from", "function", "global", "if", "import", "in", "is", "json", "lambda", "match",
            "new", "nonlocal",
            "not", "null", "or", "pass", "raise", "return", "schema", "static", "super", "switch", "this", "throw",
            "true",
            "try", "type", "typeof", "validate", "var", "void", "while", "with", "yield", "None", "True", "False",
        ]
        let plain = name.hasPrefix("_") ? "f" + name : name
        return words.contains(plain) || plain.hasPrefix("model_") ? plain + "_" : plain
    }
}
