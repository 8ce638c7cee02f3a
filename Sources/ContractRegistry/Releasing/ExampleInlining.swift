import ContractModel
import Diagnostics

/// Takes the payload of an example out of its file into the contract.
struct ExampleInlining {
    let files: [ExampleFile]
    let catalog: SourceCatalog

    func inline(_ example: Example, into diagnostics: inout Diagnostics) -> Example {
        guard case .file(let path) = example.payload, let file = files.first(where: { $0.path == path.value }) else {
            return example
        }
        var example = example
        do throws(JSONLiteralReader.Failure) {
            example.payload = .inline(try JSONLiteralReader.read(catalog[file.source].bytes, file: file.source))
        } catch {
            let place = SourceRange(file: file.source, lower: error.offset, upper: error.offset + 1)
            diagnostics.error(
                "release-example-unreadable", "`\(path.value)` is not JSON: \(error.reason)", at: place,
                help: "correct the file")
        }
        return example
    }
}
