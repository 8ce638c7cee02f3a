/// Gives the members of one scope names that differ from each other and from what the scope has already.
///
/// The result depends on the names alone, not on their order: where two are the same in camel case, both keep their
/// wire spelling, so that no declaration takes over the name of another when fields are added or moved.
struct NameScope {
    struct Request {
        /// The wire name.
        var name: String
        /// `swift_name`, which wins.
        var given: String?
    }

    let identifier: Identifier
    let role: Identifier.Role
    let reserved: Set<String>

    /// Names without backticks, in the order of the requests.
    func names(for requests: [Request]) -> [String] {
        var names = requests.map { request in
            avoidingReserved(request.given.map { valid($0) } ?? identifier.make(request.name, role))
        }
        let clashing = Self.clashes(names)
        for index in names.indices where clashing.contains(names[index]) && requests[index].given == nil {
            names[index] = avoidingReserved(identifier.verbatim(requests[index].name, role))
        }
        return numbered(names, requests)
    }

    private static func clashes(_ names: [String]) -> Set<String> {
        var seen: Set<String> = []
        return Set(names.filter { !seen.insert($0).inserted })
    }

    /// What still clashes is numbered: given names first, then in the order of the wire names.
    private func numbered(_ names: [String], _ requests: [Request]) -> [String] {
        var result = names
        var taken: Set<String> = []
        let order = names.indices.sorted { left, right in
            let (first, second) = (requests[left], requests[right])
            if (first.given == nil) != (second.given == nil) { return first.given != nil }
            return first.name == second.name ? left < right : first.name < second.name
        }
        let all = Set(names)
        for index in order where !taken.insert(result[index]).inserted {
            var number = 2
            var candidate = "\(names[index])2"
            while taken.contains(candidate) || all.contains(candidate) || isReserved(candidate) {
                number += 1
                candidate = "\(names[index])\(number)"
            }
            result[index] = candidate
            taken.insert(candidate)
        }
        return result
    }

    /// A given name is taken as it is, where it is an identifier.
    private func valid(_ given: String) -> String { identifier.verbatim(given, role) }

    private func avoidingReserved(_ name: String) -> String {
        var name = name
        while isReserved(name) { name += role == .type ? "Type" : "_" }
        return name
    }

    private func isReserved(_ name: String) -> Bool {
        reserved.contains(name) || (role == .type && ReservedNames.isVersion(name))
    }
}

extension String {
    /// In backticks where it is a keyword.
    var escapedIdentifier: String { ReservedNames.keywords.contains(self) ? "`\(self)`" : self }
}
