import DeedRuntime

/// What is known of a place of a record before all of the record is.
enum PlaceState: Sendable {
    /// The record lacks the member.
    case missing
    /// The member is there, and the place is null or not there.
    case lacking
    /// A value is there; nil where it is not known which.
    case there(JSONValue?)
    /// A list or a map of so many is there.
    case long(Int)

    var isThere: Bool {
        switch self {
        case .there, .long: true
        case .missing, .lacking: false
        }
    }

    /// The value; nil where it is not there or not known.
    var value: JSONValue? {
        if case .there(let value) = self { value } else { nil }
    }

    var length: Int? {
        switch self {
        case .long(let count): count
        case .there(let value): value.flatMap { $0.array?.count ?? $0.object?.count ?? $0.string?.unicodeScalars.count }
        case .missing, .lacking: nil
        }
    }
}

extension Clause.Place {
    /// What an object holds here.
    func state(in object: JSONValue) -> PlaceState {
        guard let first = object[name] else { return .missing }
        return Self.value(first, rest).map { .there($0) } ?? .lacking
    }

    /// The value that steps lead to; nil where there is none, or where it is null.
    static func value(_ start: JSONValue, _ steps: [Step]) -> JSONValue? {
        var place = start
        for step in steps {
            switch step {
            case .member(let name):
                guard let next = place[name] else { return nil }
                place = next
            case .item(let index):
                guard let next = place[index] else { return nil }
                place = next
            case .variant(let tag, let tags):
                guard let text = place[tag]?.string, tags.contains(text) else { return nil }
            }
        }
        return place.isNull ? nil : place
    }
}
