import ContractModel
import DeedRuntime

/// An invariant by names on the wire, so that it can be asked of the payloads of another version too.
struct Clause: Sendable {
    /// A place below a record.
    struct Place: Sendable, Hashable {
        enum Step: Sendable, Hashable {
            case member(String)
            case item(Int)
            /// The same value, where its tag is one of these.
            case variant(tag: String, [String])
        }

        /// The member of the record.
        var name: String
        var rest: [Step]
    }

    /// A place and what is seen there.
    struct Operand: Sendable, Equatable {
        var place: Place
        /// What a reader sees where the record lacks the member.
        var fallback: JSONValue?
        /// As what it is compared.
        var kind: ComparedKind?
    }

    enum Test: Sendable, Equatable {
        case among([JSONValue])
        case notAmong([JSONValue])
        case present
        case absent
    }

    enum Form: Sendable, Equatable {
        case require(Operand, Test, [Operand])
        case forbid(Operand, Test, [Operand])
        case together([Operand])
        case exactlyOne([Operand])
        case atLeastOne([Operand])
        case compare(Operand, Invariant.Comparison, Operand)
        case equalLength([Operand])
    }

    var form: Form

    var operands: [Operand] {
        switch form {
        case .require(let condition, _, let operands), .forbid(let condition, _, let operands): [condition] + operands
        case .together(let operands), .exactlyOne(let operands), .atLeastOne(let operands): operands
        case .equalLength(let operands): operands
        case .compare(let left, _, let right): [left, right]
        }
    }

    /// The values that the clause names at a place.
    func values(at place: Place) -> [JSONValue] {
        switch form {
        case .require(let operand, let test, _), .forbid(let operand, let test, _):
            guard operand.place == place else { return [] }
            switch test {
            case .among(let values), .notAmong(let values): return values
            case .present, .absent: return []
            }
        default: return []
        }
    }
}
