import ContractParsing
import ContractRegistry
import Diagnostics

/// The JSON Schemas as files: those of what people write, and those of what deed prints.
enum SchemaFiles {
    private static let suffix = ".schema.json"

    static var all: [(file: String, json: String)] {
        EditorSchemas.all + [
            (file: "diff" + suffix, json: DiffSchema.text), (file: "report" + suffix, json: JSONReportSchema.text),
        ]
    }

    static var names: [String] {
        all.map { $0.file.hasSuffix(suffix) ? String($0.file.dropLast(suffix.count)) : $0.file }
    }

    static func text(of name: String) -> String? { zip(names, all).first { $0.0 == name }?.1.json }

    static func write(into folder: String) throws {
        try FileSystem.makeFolders(folder)
        for schema in all { _ = try AtomicFile.writeIfChanged(schema.json, to: FileSystem.join(folder, schema.file)) }
    }
}
