/// Names with `*` for any text.
public enum Glob {
    public static func matches(_ pattern: String, _ name: String) -> Bool {
        matches(Array(pattern.utf8)[...], Array(name.utf8)[...])
    }

    private static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return name.isEmpty }
        if first == UInt8(ascii: "*") {
            return (0...name.count).contains { matches(pattern.dropFirst(), name.dropFirst($0)) }
        }
        return name.first == first && matches(pattern.dropFirst(), name.dropFirst())
    }
}
