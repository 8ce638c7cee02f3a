import ContractModel
import ContractRegistry
import Diagnostics
import PayloadSets

/// The facts about an event as a whole.
struct EventDiff {
    private let old: ResolvedContract
    private let new: ResolvedContract
    private(set) var changes: [Change] = []

    init(old: ResolvedContract, new: ResolvedContract) {
        self.old = old
        self.new = new
        let (one, other) = (old.contract, new.contract)
        texts(one, other)
        lifecycle(one, other)
        identity(one, other)
        producers(one, other)
        relations(one.relations, other.relations)
        examples(one.examples, other.examples)
    }

    private mutating func note(_ change: EventChange, _ before: SourceRange?, _ after: SourceRange?) {
        changes.append(
            Change(
                .event(change), at: PairPlace(.payload), old: before ?? old.contract.event.range,
                new: after ?? new.contract.event.range))
    }

    private mutating func texts(_ one: Contract, _ other: Contract) {
        if one.summary?.value != other.summary?.value { note(.summary, one.summary?.range, other.summary?.range) }
        if one.description?.value != other.description?.value {
            note(.description, one.description?.range, other.description?.range)
        }
        if Set(one.tags.map(\.value)) != Set(other.tags.map(\.value)) {
            note(.metadata("tags"), one.tags.first?.range, other.tags.first?.range)
        }
        if one.links.map(\.url.value) != other.links.map(\.url.value) {
            note(.metadata("links"), one.links.first?.url.range, other.links.first?.url.range)
        }
        // What a domain hands over is said of the domain; its events stay what they are.
        if old.owner != new.owner, one.owner != nil, other.owner != nil {
            note(.owner(old.owner, new.owner), one.owner?.range, other.owner?.range)
        }
    }

    private mutating func lifecycle(_ one: Contract, _ other: Contract) {
        if one.effectiveStatus != other.effectiveStatus {
            note(.status(one.effectiveStatus, other.effectiveStatus), one.status?.range, other.status?.range)
        }
        if one.kind != other.kind { note(.kind(one.kind, other.kind), nil, nil) }
        if one.retention?.value != other.retention?.value {
            note(.retention(one.retention?.value, other.retention?.value), one.retention?.range, other.retention?.range)
        }
        if !DiffWalk.isSame(one.deprecated, other.deprecated) {
            note(.deprecation(one.deprecated, other.deprecated), one.deprecated?.range, other.deprecated?.range)
        }
        if one.compatibility?.value != other.compatibility?.value {
            note(
                .compatibility(one.compatibility?.value, other.compatibility?.value), one.compatibility?.range,
                other.compatibility?.range)
        }
    }

    private mutating func identity(_ one: Contract, _ other: Contract) {
        if old.wireType != new.wireType, old.version.major == new.version.major {
            note(.wireType(old.wireType, new.wireType), one.wireType?.range, other.wireType?.range)
        }
        if one.entity?.type.value != other.entity?.type.value {
            note(.entityType(one.entity?.type.value, other.entity?.type.value), one.entity?.range, other.entity?.range)
        }
        let keys = [one, other].map { $0.entity?.key.map(\.value.description) ?? [] }
        if keys[0] != keys[1], !keys[0].isEmpty || !keys[1].isEmpty {
            note(.entityKey(keys[0], keys[1]), one.entity?.range, other.entity?.range)
        }
        if one.occurredAt?.value != other.occurredAt?.value {
            note(
                .occurredAt(one.occurredAt?.value.description, other.occurredAt?.value.description),
                one.occurredAt?.range, other.occurredAt?.range)
        }
        let duplicates = [one, other].map { $0.idempotencyKey.map(\.value.description) }
        if duplicates[0] != duplicates[1] {
            note(
                .idempotencyKey(duplicates[0], duplicates[1]), one.idempotencyKey.first?.range,
                other.idempotencyKey.first?.range)
        }
    }

    private mutating func producers(_ one: Contract, _ other: Contract) {
        for producer in other.producers
        where !one.producers.contains(where: { $0.service.value == producer.service.value }) {
            note(.producerAdded(producer.service.value), nil, producer.range)
        }
        for producer in one.producers
        where !other.producers.contains(where: { $0.service.value == producer.service.value }) {
            note(.producerRemoved(producer.service.value), producer.range, nil)
        }
    }

    /// Relations are the same where kind, role and target are.
    private mutating func relations(_ before: [Relation], _ after: [Relation]) {
        var gone = before
        for relation in after {
            guard let index = gone.firstIndex(where: { $0.key == relation.key }) else {
                note(.relationAdded(relation), nil, relation.range)
                continue
            }
            let former = gone.remove(at: index)
            if former.text != relation.text { note(.relationChanged(former, relation), former.range, relation.range) }
        }
        for relation in gone { note(.relationRemoved(relation), relation.range, nil) }
    }

    private mutating func examples(_ before: [Example], _ after: [Example]) {
        for example in after where !before.contains(where: { $0.name.value == example.name.value }) {
            note(.exampleAdded(example.name.value), nil, example.name.range)
        }
        for example in before where !after.contains(where: { $0.name.value == example.name.value }) {
            note(.exampleRemoved(example.name.value), example.name.range, nil)
        }
    }
}

extension Relation {
    fileprivate var key: [String] {
        [
            kind.value.rawValue, entity?.value ?? "", role?.value ?? "",
            role == nil ? event?.value.description ?? "" : "",
        ]
    }

    /// All that it says, documentation aside.
    fileprivate var text: String {
        let paths = by.map(\.value.description).joined(separator: ",")
        let condition = filter.map { "\($0.field.value)=\($0.value.json)" } ?? ""
        return "\(key) \(event?.value.description ?? "") \(paths) \(condition) \(required) \(multiple)"
    }
}
