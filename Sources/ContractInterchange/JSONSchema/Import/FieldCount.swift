/// Counts the properties that a schema declares, and finds the one that a place belongs to.
enum FieldCount {
    private static let maps: Set<String> = ["properties", "patternProperties", "definitions", "$defs"]

    /// The places of all properties of a document.
    static func fields(of value: SourceValue) -> [String] {
        var result: [String] = []
        visit(value, at: SchemaLocation(document: 0, pointer: ""), into: &result)
        return result
    }

    private static func visit(_ value: SourceValue, at place: SchemaLocation, into result: inout [String]) {
        for member in value.members ?? [] {
            let inner = place.appending(member.name)
            if maps.contains(member.name) {
                for property in member.value.members ?? [] {
                    let location = inner.appending(property.name)
                    if member.name == "properties" { result.append(location.pointer) }
                    visit(property.value, at: location, into: &result)
                }
            } else if SchemaKeywords.constraints.contains(member.name) {
                visit(member.value, at: inner, into: &result)
                for (number, item) in (member.value.items ?? []).enumerated() {
                    visit(item, at: inner.appending(number), into: &result)
                }
            }
        }
    }

    /// The innermost property around a place; `nil` at the top.
    static func field(around pointer: String, among fields: Set<String>) -> String? {
        var place = pointer
        while !place.isEmpty {
            if fields.contains(place) { return place }
            guard let slash = place.lastIndex(of: "/") else { return nil }
            place = String(place[..<slash])
        }
        return nil
    }
}
