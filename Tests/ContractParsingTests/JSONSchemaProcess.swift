import ContractParsing
import Diagnostics
import Foundation
import YAMLSyntax

/// Asks Python's `jsonschema` about texts, read as an editor reads them: by the core schema.
enum JSONSchemaProcess {
    static let isThere: Bool = (try? run("import jsonschema", input: "")) != nil

    static func verdicts(on cases: [AgreementCase]) throws -> [Bool] {
        let schemas = EditorSchemas.all.map { "\"\($0.file.prefix { $0 != "." })\": \($0.json)" }
        let documents = cases.map { "[\"\($0.schema)\", \(json($0.text))]" }
        let input =
            "{\"schemas\": {\(schemas.joined(separator: ","))}, \"documents\": [\(documents.joined(separator: ","))]}"
        let output = try run(
            """
            import json, sys, jsonschema
            given = json.load(sys.stdin)
            validators = {}
            for name, schema in given["schemas"].items():
                jsonschema.Draft7Validator.check_schema(schema)
                validators[name] = jsonschema.Draft7Validator(schema)
            print("".join("1" if validators[n].is_valid(d) else "0" for n, d in given["documents"]))
            """, input: input)
        return output.filter { $0 != "\n" }.map { $0 == "1" }
    }

    private static func run(_ program: String, input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program]
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = FileHandle.nullDevice
        try process.run()
        let writing = Thread {
            try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try? stdin.fileHandleForWriting.close()
        }
        writing.start()
        let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: output, as: UTF8.self)
    }

    private static func json(_ text: String) -> String {
        var diagnostics = Diagnostics()
        guard let node = YAMLParser.parse(Array(text.utf8), file: SourceID(0), into: &diagnostics) else {
            return "null"
        }
        return json(node)
    }

    private static func json(_ node: YAMLNode) -> String {
        switch node.content {
        case .sequence(let items): return "[" + items.map(json).joined(separator: ",") + "]"
        case .mapping(let pairs):
            return "{" + pairs.map { quoted($0.key.text) + ":" + json($0.value) }.joined(separator: ",") + "}"
        case .scalar(let scalar):
            switch YAMLCoreSchema.value(of: scalar) {
            case .null: return "null"
            case .boolean(let flag): return flag ? "true" : "false"
            case .number(let text): return text
            case .notFinite(let text), .text(let text): return quoted(text)
            }
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
            .replacingOccurrences(of: "\n", with: "\\n")
        return "\"\(escaped)\""
    }
}
