import ContractRegistry

@testable import ContractInterchange

/// The JSON Schema Test Suite: schemas, each with instances and whether they are valid.
enum SchemaSuite {
    struct Group {
        var name: String
        var schema: SourceValue
        var tests: [Case]

        /// The schema in a file of its own, so that its references to itself hold, used by an event beside it.
        func imported(beside remotes: [SourceDocument]) -> ImportedRegistry {
            let event = """
                {"type": "object", "properties": {"it": {"$ref": "types/it.json"}}, "required": ["it"],
                 "additionalProperties": false}
                """
            guard let value = try? JSONTextReader.read(Array(event.utf8)) else { preconditionFailure("a fixed text") }
            let documents = [
                SourceDocument(path: "happened.json", value: value),
                SourceDocument(path: "types/it.json", value: schema),
            ]
            let used = schema.json.contains("localhost:1234") ? remotes : []
            return JSONSchemaImporter.read(documents + used, skipped: [], folder: "suite", domain: nil)
        }
    }

    struct Case {
        var name: String
        var data: String
        var isValid: Bool
    }

    static func groups(_ folder: String) throws -> [Group] {
        var groups: [Group] = []
        for entry in try FileSystem.list(folder) where entry.name.hasSuffix(".json") {
            let file = try JSONTextReader.read(try FileSystem.read("\(folder)/\(entry.name)"))
            for group in file.items ?? [] {
                let tests = (group["tests"]?.items ?? []).map { test in
                    Case(
                        name: test["description"]?.text ?? "", data: (test["data"] ?? .null).json,
                        isValid: test["valid"]?.flag ?? false)
                }
                let name = "\(entry.name.dropLast(5)): \(group["description"]?.text ?? "")"
                groups.append(Group(name: name, schema: group["schema"] ?? .null, tests: tests))
            }
        }
        return groups
    }

    /// The schemas that those of the suite refer to as `http://localhost:1234/…`.
    static func remotes(_ folder: String, under prefix: String = "remotes") throws -> [SourceDocument] {
        try FileSystem.list(folder).flatMap { entry -> [SourceDocument] in
            let path = "\(folder)/\(entry.name)"
            if entry.kind == .folder { return try remotes(path, under: "\(prefix)/\(entry.name)") }
            let value = try JSONTextReader.read(try FileSystem.read(path))
            return [SourceDocument(path: "\(prefix)/\(entry.name)", value: value)]
        }
    }
}

extension SourceValue {
    /// The value as JSON text.
    var json: String {
        switch self {
        case .null: "null"
        case .boolean(let flag): flag ? "true" : "false"
        case .number(let text): text
        case .string(let text): Self.quoted(text)
        case .array(let items): "[\(items.map(\.json).joined(separator: ","))]"
        case .object(let members):
            "{\(members.map { "\(Self.quoted($0.name)):\($0.value.json)" }.joined(separator: ","))}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> String in
            guard scalar.value < 32 || scalar == "\"" || scalar == "\\" else { return String(scalar) }
            let code = String(scalar.value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - code.count) + code
        }
        return "\"\(scalars.joined())\""
    }
}
