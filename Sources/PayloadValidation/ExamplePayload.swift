import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics

/// The payload of an example, and where it stands.
enum ExamplePayload {
    case inline(Literal)
    case file([UInt8], SourceID)

    var bytes: [UInt8] {
        switch self {
        case .inline(let literal): literal.jsonBytes
        case .file(let bytes, _): bytes
        }
    }

    /// Where a violation is.
    func range(of violation: Violation) -> SourceRange {
        switch self {
        case .inline(let literal): return literal.range(at: violation.pointer)
        case .file(let bytes, let source):
            let start = min(violation.offset ?? 0, bytes.count)
            let text = violation.value.map { $0.hasSuffix("…") ? $0.dropLast() : $0[...] }
            let length = max(1, text?.prefix { $0 != "\n" && $0 != "\r\n" }.utf8.count ?? 1)
            return SourceRange(file: source, lower: start, upper: min(start + length, bytes.count))
        }
    }

    /// The place in the contract, where the payload stands elsewhere.
    func related(to example: Example) -> [RelatedPlace] {
        if case .file = self { [RelatedPlace(example.name.range, "the example is named here")] } else { [] }
    }
}
