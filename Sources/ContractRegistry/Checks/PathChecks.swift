import ContractModel
import Diagnostics

/// The paths that a contract states about its payload: they lead somewhere. Whether what is there fits is for lint.
struct PathChecks {
    let contract: ResolvedContract

    func check(into diagnostics: inout Diagnostics) {
        let written = contract.contract
        for path in (written.entity?.key ?? []) + [written.occurredAt].compactMap(\.self) + written.idempotencyKey {
            _ = UnknownPath.find(path, in: contract, into: &diagnostics)
        }
    }
}

/// Says where a path leads nowhere.
enum UnknownPath {
    /// What a path leads to; says so and gives `nil` where it leads nowhere.
    static func find(
        _ path: Located<FieldPath>, in contract: ResolvedContract, into diagnostics: inout Diagnostics
    ) -> PathLookup? {
        find(path, in: contract, record: contract.payload, of: "this payload", into: &diagnostics)
    }

    static func find(
        _ path: Located<FieldPath>, in contract: ResolvedContract, record: ResolvedRecord, of place: String,
        into diagnostics: inout Diagnostics
    ) -> PathLookup? {
        let found = contract.lookup(path.value, in: record)
        guard let index = found.missing else { return found }
        let component = path.value.components[index]
        let before = path.value.components[..<index].joined(separator: ".")
        let message =
            before.isEmpty ? "\(place) has no field `\(component)`" : "there is no `\(component)` in `\(before)`"
        let near = Nearest.to(component, among: found.candidates).map { near in
            "did you mean `\((path.value.components[..<index] + [near]).joined(separator: "."))`?"
        }
        diagnostics.error("unknown-path", message, at: path.range, help: near ?? choice(found.candidates))
        return nil
    }

    private static func choice(_ candidates: [String]) -> String? {
        guard 1...8 ~= candidates.count else { return nil }
        return "there is " + candidates.map { "`\($0)`" }.joined(separator: ", ")
    }
}
