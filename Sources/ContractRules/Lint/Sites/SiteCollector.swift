import ContractModel
import ContractRegistry
import Diagnostics

/// Walks what is written in one contract or one domain, once, and lists it for the rules.
struct SiteCollector {
    private var unit: LintUnit
    private let table: TypeTable
    private let words: WordSplitter

    static func collect(_ site: ContractSite, domains: [String: [String: NamedType]]) -> LintUnit {
        let unit = LintUnit(subject: site.name.description, domain: site.name.domain, contract: site)
        let own = Dictionary(site.contract.types.map { ($0.name.value, $0) }) { first, _ in first }
        let table = TypeTable(own: own, domain: site.name.domain, domains: domains)
        var collector = SiteCollector(unit: unit, table: table, words: WordSplitter())
        collector.payload(site.contract.payload)
        for type in site.contract.types { collector.named(type) }
        return collector.unit
    }

    static func collect(_ domain: Domain, domains: [String: [String: NamedType]]) -> LintUnit {
        let unit = LintUnit(subject: domain.name, domain: domain.name, contract: nil)
        let table = TypeTable(own: [:], domain: domain.name, domains: domains)
        var collector = SiteCollector(unit: unit, table: table, words: WordSplitter())
        for type in domain.types { collector.named(type) }
        return collector.unit
    }

    private mutating func payload(_ record: Record) {
        unit.nodes.append(LintUnit.Node(parent: -1, component: ""))
        self.record(record, isPayload: true, holder: "the payload", holderRange: record.range, node: 0)
    }

    private mutating func named(_ type: NamedType) {
        let node = unit.nodes.count
        unit.nodes.append(LintUnit.Node(parent: -1, component: type.name.value))
        unit.types.append(TypeSite(type: type, effective: table.effective(type.spec), node: node))
        spec(type.spec, use: .named, holder: type.name.value, holderRange: type.name.range, node: node)
    }

    private mutating func child(of node: Int, _ component: String) -> Int {
        unit.nodes.append(LintUnit.Node(parent: node, component: component))
        return unit.nodes.count - 1
    }

    private mutating func record(
        _ record: Record, isPayload: Bool, holder: String, holderRange: SourceRange, node: Int
    ) {
        let index = unit.records.count
        let first = unit.fields.count
        unit.records.append(RecordSite(record: record, fields: first..<first, isPayload: isPayload, node: node))
        for reference in record.include { use(reference, node: node) }
        for field in record.fields { unit.fields.append(site(field, record: index, parent: node)) }
        let end = unit.fields.count
        unit.records[index].fields = first..<end
        for position in first..<end {
            let site = unit.fields[position]
            spec(site.field.type, use: .field, holder: site.name, holderRange: site.range, node: site.node)
        }
        guard let additional = record.additional else { return }
        let inner = child(of: node, FieldPath.every)
        spec(additional, use: .additional, holder: holder, holderRange: holderRange, node: inner)
    }

    private mutating func site(_ field: Field, record: Int, parent: Int) -> FieldSite {
        let type = table.effective(field.type)
        let sensitivity = [field.sensitivity?.value, type.sensitivity].compactMap { $0 }.max()
        return FieldSite(
            field: field, words: words.split(field.name.value), type: type, sensitivity: sensitivity,
            unit: field.unit?.value ?? type.unit, record: record, node: child(of: parent, field.name.value))
    }

    private mutating func use(_ reference: TypeReference, node: Int) {
        guard let target = table.find(reference) else { return }
        if let home = target.home, unit.contract != nil || home != unit.domain {
            unit.references.insert("\(home).\(reference.name)")
        } else {
            unit.uses[reference.name, default: []].append(node)
            if let home = target.home { unit.references.insert("\(home).\(reference.name)") }
        }
    }

    private mutating func spec(
        _ spec: TypeSpec, use: SpecSite.Use, holder: String, holderRange: SourceRange, node: Int
    ) {
        unit.specs.append(
            SpecSite(
                spec: spec, type: table.effective(spec), use: use, holder: holder, holderRange: holderRange, node: node)
        )
        switch spec.kind {
        case .scalar, .unresolved: break
        case .named(let reference): self.use(reference, node: node)
        case .record(let record):
            self.record(record, isPayload: false, holder: holder, holderRange: holderRange, node: node)
        case .enumeration(let enumeration):
            unit.enums.append(
                EnumSite(enumeration: enumeration, holder: holder, holderRange: holderRange, node: node))
        case .list(let item): inner(item, .item, FieldPath.every, holder, holderRange, node)
        case .map(let value): inner(value, .value, FieldPath.every, holder, holderRange, node)
        case .union(let union): variants(union.variants, holder, holderRange, node)
        case .oneOf(let union): variants(union.variants, holder, holderRange, node)
        case .tuple(let items):
            for (position, item) in items.enumerated() {
                inner(item, .item, String(position), holder, holderRange, node)
            }
        }
    }

    private mutating func inner(
        _ spec: TypeSpec, _ use: SpecSite.Use, _ component: String, _ holder: String, _ range: SourceRange, _ node: Int
    ) {
        self.spec(spec, use: use, holder: holder, holderRange: range, node: child(of: node, component))
    }

    private mutating func variants(_ variants: [Variant], _ holder: String, _ range: SourceRange, _ node: Int) {
        for variant in variants {
            guard let type = variant.type else { continue }
            inner(type, .variant, variant.name.value, variant.name.value, variant.name.range, node)
        }
    }
}
