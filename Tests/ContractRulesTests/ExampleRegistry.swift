import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// What was found in the registry of an example.
struct ExampleResult: Sendable {
    /// By loading and resolving.
    var before: Diagnostics
    var lint: Diagnostics
    var catalog: SourceCatalog
}

/// The registry that an example stands for, and the places that it marks.
struct ExampleRegistry {
    var files: [(path: String, text: String)] = []
    /// Path and byte range of each mark, in order of file and place.
    var marks: [Mark] = []

    struct Mark: Hashable, CustomStringConvertible {
        var path: String
        var lower: Int
        var upper: Int
        var text: String

        var description: String { "\(path): «\(text)»" }
    }

    init(_ snippet: ExampleSnippet) {
        for file in snippet.files { add(file.path, file.text) }
    }

    private mutating func add(_ path: String, _ marked: String) {
        var text = ""
        var start: Int?
        for character in marked {
            switch character {
            case "«": start = text.utf8.count
            case "»":
                let lower = start ?? 0
                let inside = String(decoding: Array(text.utf8)[lower...], as: UTF8.self)
                marks.append(Mark(path: path, lower: lower, upper: text.utf8.count, text: inside))
            default: text.append(character)
            }
        }
        files.append((path: path, text: text))
    }

    /// What loading and resolving say, and what lint says.
    func check(today: CalendarDay) -> ExampleResult {
        var catalog = SourceCatalog()
        var before = Diagnostics()
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &before)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &before)
        var lint = Diagnostics()
        Linter.check(resolved, catalog: catalog, today: today, diagnostics: &lint)
        return ExampleResult(before: before, lint: lint, catalog: catalog)
    }

    static func mark(_ diagnostic: Diagnostic, _ catalog: SourceCatalog) -> Mark? {
        guard let range = diagnostic.range else { return nil }
        let file = catalog[range.file]
        let text = String(decoding: file.bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
        return Mark(path: file.path, lower: Int(range.lower), upper: Int(range.upper), text: text)
    }
}
