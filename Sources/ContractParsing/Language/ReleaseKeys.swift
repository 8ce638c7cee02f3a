import ContractModel
import Diagnostics
import YAMLSyntax

/// The keys that `deed release` and `deed import` add to a snapshot.
enum ReleaseKeys {
    static let rules: [KeyRule] = ["imported", "numbers", "waivers"].map { .needs($0, ["released_at"]) }

    static let all: [Key<Contract>] = [
        Key(
            "released_at", \.releasedAt, .instant,
            "In a snapshot, written by `deed release`: when it was released, RFC 3339, UTC."),
        Key(
            "imported", \.isImported, .flag, default: false,
            "In a snapshot, written by `deed import`: owes no examples or upcasts."),
        Key(
            "numbers", \.numbers, .numbers,
            "In a snapshot: path to number, assigned once and never reused."),
        Key("waivers", \.usedWaivers, .list(.settledWaiver), "In a snapshot: the waivers that the release used."),
    ]
}

extension Contract {
    /// The release record, one key at a time.
    fileprivate var releasedAt: Located<String>? {
        get { release.flatMap { $0.releasedAt.value.isEmpty ? nil : $0.releasedAt } }
        set { if let newValue { change { $0.releasedAt = newValue } } }
    }

    fileprivate var isImported: Bool {
        get { release?.imported ?? false }
        set { change { $0.imported = newValue } }
    }

    fileprivate var numbers: [ReleaseRecord.Number] {
        get { release?.numbers ?? [] }
        set { change { $0.numbers = newValue } }
    }

    fileprivate var usedWaivers: [Waiver] {
        get { release?.waivers ?? [] }
        set { change { $0.waivers = newValue } }
    }

    private mutating func change(_ body: (inout ReleaseRecord) -> Void) {
        var record = release ?? ReleaseRecord(releasedAt: Located("", at: range))
        body(&record)
        release = record
    }
}

extension Shape where Value == [ReleaseRecord.Number] {
    fileprivate static var numbers: Self {
        .entries(
            Entry(
                .numberedPath, Shape<Int>.integer(1...Int(Int32.max)),
                join: { name, number in ReleaseRecord.Number(escaped: name.value, number: number) },
                split: { ($0.escaped, $0.number) }))
    }
}
