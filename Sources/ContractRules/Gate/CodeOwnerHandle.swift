import ContractModel

/// What a code host calls a team: `@name`, `@group/name`, or an address.
enum CodeOwnerHandle {
    /// `nil` where the team has no handle, or one that would not stay one word on its line.
    static func text(of team: Team) -> String? {
        guard let handle = team.handle?.value, !handle.isEmpty else { return nil }
        guard handle.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0 != "#" && $0.value != 0x7F }) else { return nil }
        return handle.contains("@") ? handle : "@" + handle
    }
}
