package import ContractModel
package import ContractRegistry
package import Diagnostics

/// A field where it is written, with what its type adds.
package struct FieldSite: Sendable {
    package var field: Field
    /// The words of its name, lowercase.
    package var words: [String]
    package var type: EffectiveType
    /// The field's own word, else its type's; `nil` where neither says one.
    package var sensitivity: Sensitivity?
    package var unit: String?
    /// Its record's index in the unit.
    package var record: Int
    package var node: Int

    package var name: String { field.name.value }
    package var range: SourceRange { field.name.range }
}

/// A field or a named type, as a value that means something.
package struct ValueSite: Sendable {
    package var name: String
    package var range: SourceRange
    package var words: [String]
    package var type: EffectiveType
    package var sensitivity: Sensitivity?
    package var unit: String?
    package var node: Int

    init(_ site: FieldSite) {
        name = site.name
        range = site.range
        words = site.words
        type = site.type
        sensitivity = site.sensitivity
        unit = site.unit
        node = site.node
    }

    init(_ site: TypeSite) {
        name = site.type.name.value
        range = site.type.name.range
        words = WordSplitter().split(name)
        type = site.effective
        sensitivity = site.type.sensitivity?.value ?? type.sensitivity
        unit = site.type.unit?.value ?? type.unit
        node = site.node
    }

    /// The named type of a field by itself; `nil` where there is none.
    var ofType: ValueSite? {
        guard let reference = type.name else { return nil }
        var site = self
        site.name = reference.name
        site.words = WordSplitter().split(reference.name)
        site.sensitivity = type.sensitivity
        site.unit = type.unit
        return site
    }
}

/// A type spec where it is written.
package struct SpecSite: Sendable {
    package enum Use: Sendable, Hashable {
        case field, item, value, variant, named, additional
    }

    package var spec: TypeSpec
    package var type: EffectiveType
    package var use: Use
    /// What the spec belongs to, for messages: the nearest field or named type.
    package var holder: String
    /// The name that it is written under.
    package var holderRange: SourceRange
    package var node: Int
}

/// An enum where it is written.
package struct EnumSite: Sendable {
    package var enumeration: Enumeration
    package var holder: String
    package var holderRange: SourceRange
    package var node: Int
}

/// A record where it is written.
package struct RecordSite: Sendable {
    package var record: Record
    /// Its fields, as indices in the unit.
    package var fields: Range<Int>
    package var isPayload: Bool
    package var node: Int
}

/// A named type where it is declared.
package struct TypeSite: Sendable {
    package var type: NamedType
    package var effective: EffectiveType
    package var node: Int
}

/// A working contract.
package struct ContractSite: Sendable {
    package var resolved: ResolvedContract
    package var event: ResolvedEvent

    package var contract: Contract { resolved.contract }
    package var name: EventName { resolved.name }
    package var status: ContractStatus { contract.effectiveStatus }
    /// Whether it promises something: all but drafts and what is only kept for history.
    package var isInUse: Bool { status == .active || status == .deprecated }
    package var isDomainEvent: Bool { contract.kind == .domainEvent }
    /// Whether the only promises that it made were carried over by `import`.
    package var isImported: Bool {
        let releases = event.releases(ofMajor: resolved.version.major)
        return !releases.isEmpty && releases.allSatisfy { $0.contract.release?.imported == true }
    }

    /// The event's own name, without the domain.
    package var nameRange: SourceRange {
        let range = contract.event.range
        let written = Int(range.upper - range.lower)
        guard written == name.description.utf8.count else { return range }
        return SourceRange(
            file: range.file, lower: Int(range.lower) + name.domain.utf8.count + 1, upper: Int(range.upper))
    }

    /// The domain's name within the event's.
    package var domainRange: SourceRange {
        let range = contract.event.range
        guard nameRange != range else { return range }
        return SourceRange(file: range.file, lower: Int(range.lower), upper: Int(nameRange.lower) - 1)
    }
}

/// One event that a consumer reads.
package struct ReadingSite: Sendable {
    package let consumer: Consumer
    package let reading: Reading
    /// `nil` where there is no such event.
    package let event: ResolvedEvent?
    /// The releases and working contracts that it names, by version; a released version counts once.
    package let versions: [ResolvedContract]

    init(consumer: Consumer, reading: Reading, event: ResolvedEvent?) {
        self.consumer = consumer
        self.reading = reading
        self.event = event
        versions = event?.versions(where: reading.versions.value.contains) ?? []
    }
}
