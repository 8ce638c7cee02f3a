/// The name of one item of a list, from the list's name: `lines` has a `line`.
enum Singular {
    static func of(_ name: String) -> String {
        let lower = name.lowercased()
        guard lower.count > 2, lower.hasSuffix("s"), !["ss", "us", "is"].contains(where: lower.hasSuffix) else {
            return name + "_item"
        }
        if lower.hasSuffix("ies") { return name.dropLast(3) + "y" }
        if ["sses", "xes", "ches", "shes", "zes", "uses"].contains(where: lower.hasSuffix) {
            return String(name.dropLast(2))
        }
        return String(name.dropLast())
    }
}
