import ContractModel
import ContractRegistry

/// What became of a type that is of another kind now: the row of the catalogue that it belongs to.
enum ShapeChange {
    case toAny, fromAny, enumeration
    case scalarToArray, arrayToScalar, arrayAndMap, recordToMap, mapToRecord, objectAndText
    case toUntagged, toTagged, fromUnion, tagged, untagged
    case other

    init(_ old: ResolvedShape, _ new: ResolvedShape) {
        switch (old, new) {
        case (_, .scalar(.json)): self = .toAny
        case (.scalar(.json), _): self = .fromAny
        case (.oneOf, .union): self = .tagged
        case (.union, .oneOf): self = .untagged
        case (_, .oneOf): self = .toUntagged
        case (_, .union): self = .toTagged
        case (.union, _), (.oneOf, _): self = .fromUnion
        case (.scalar, .enumeration), (.enumeration, .scalar): self = .enumeration
        default: self = Self.parts(old, new)
        }
    }

    private static func parts(_ old: ResolvedShape, _ new: ResolvedShape) -> ShapeChange {
        switch (old, new) {
        case (.list, .map), (.map, .list): .arrayAndMap
        case (.record, .map): .recordToMap
        case (.map, .record): .mapToRecord
        case (.list, .tuple), (.tuple, .list): .other
        case (_, .list): .scalarToArray
        case (.list, _): .arrayToScalar
        case (.record, .scalar(.string)), (.map, .scalar(.string)), (.scalar(.string), .record),
            (.scalar(.string), .map):
            .objectAndText
        default: .other
        }
    }
}

extension ChangeSite {
    var shapeChange: ShapeChange? {
        guard case .shape(let before, let after) = kind else { return nil }
        return ShapeChange(old.shape(of: before), new.shape(of: after))
    }
}
