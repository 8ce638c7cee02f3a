import ContractModel
import Diagnostics

extension Record {
    /// Wire names that clash, reserved names that are used, invariants of the same id.
    func check(_ binder: inout Binder) {
        let places = checkWireNames(&binder)
        for name in reserved {
            guard let used = places[name.value] else { continue }
            binder.reportReserved(name, used, "field")
        }
        for field in fields where !field.renamedFrom.isEmpty { check(former: field, places, &binder) }
        checkInvariants(&binder)
    }

    private func checkWireNames(_ binder: inout Binder) -> [String: SourceRange] {
        var places: [String: SourceRange] = Dictionary(minimumCapacity: fields.count)
        for field in fields {
            let name = field.jsonName ?? field.name
            guard let first = places.updateValue(name.range, forKey: name.value) else { continue }
            binder.reportDuplicate(
                "duplicate-name", "`\(name.value)` is the wire name of another field", at: name.range, first: first)
        }
        return places
    }

    private func check(former field: Field, _ places: [String: SourceRange], _ binder: inout Binder) {
        for former in field.renamedFrom {
            guard let first = places[former.value] else { continue }
            let message =
                former.value == field.wireName
                ? "`\(former.value)` is the field's wire name still, so nothing was renamed from it"
                : "`\(former.value)` is the wire name of another field"
            binder.reportDuplicate("duplicate-name", message, at: former.range, first: first)
        }
    }

    private func checkInvariants(_ binder: inout Binder) {
        var places: [String: SourceRange] = [:]
        for invariant in invariants {
            guard let first = places.updateValue(invariant.id.range, forKey: invariant.id.value) else { continue }
            binder.reportDuplicate(
                "duplicate-name", "`\(invariant.id.value)` is the id of another invariant", at: invariant.id.range,
                first: first)
        }
    }
}
