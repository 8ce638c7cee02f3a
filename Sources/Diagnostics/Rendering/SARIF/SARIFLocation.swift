/// Places as SARIF has them: columns from 1 in code points, the end one past the last character.
enum SARIFLocation {
    static func physical(_ place: ReportPlace) -> JSONOutput {
        .object([("artifactLocation", artifact(place.repositoryPath)), ("region", region(place))])
    }

    static func start(of path: String) -> JSONOutput {
        .object([("artifactLocation", artifact(path)), ("region", .object([("startLine", .number(1))]))])
    }

    static func region(_ place: ReportPlace) -> JSONOutput {
        .object([
            ("startLine", .number(place.start.line)), ("startColumn", .number(place.start.column)),
            ("endLine", .number(place.end.line)), ("endColumn", .number(place.end.column)),
            ("byteOffset", .number(place.lower)), ("byteLength", .number(place.upper - place.lower)),
        ])
    }

    /// A path of the repository is relative to its root; one that leads out of it stands for itself.
    static func artifact(_ path: String) -> JSONOutput {
        if path.hasPrefix("/") { return .object([("uri", .string("file://" + encoded(path)))]) }
        if path.hasPrefix("..") { return .object([("uri", .string(encoded(path)))]) }
        return .object([("uri", .string(encoded(path))), ("uriBaseId", .string("%SRCROOT%"))])
    }

    /// With every byte escaped that a path of a URI may not have.
    private static func encoded(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
