package import ContractModel
import Diagnostics
import YAMLSyntax

/// Why samples cannot be read.
package struct SampleError: Error {
    /// From 1.
    package var line: Int
    package var reason: String
}

/// A contract that samples suggest, with what speaks for it.
package struct SampleDraft {
    package private(set) var count = 0
    private var root = SampleShape()

    /// Reads payloads, one in each line that is not blank.
    ///
    /// - Parameter pointer: where the payload is in a line.
    package init(_ bytes: [UInt8], payload pointer: String) throws(SampleError) {
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
            let value: SourceValue
            do {
                value = try JSONTextReader.read(Array(line))
            } catch {
                throw SampleError(line: number, reason: "not JSON: \(error.message), at byte \(error.offset)")
            }
            guard let payload = Self.value(at: pointer, of: value) else {
                throw SampleError(line: number, reason: "there is nothing at `\(pointer)`")
            }
            guard payload.members != nil else { throw SampleError(line: number, reason: "the payload is no object") }
            root.add(payload)
            count += 1
        }
    }

    private static func value(at pointer: String, of value: SourceValue) -> SourceValue? {
        pointer.split(separator: "/").reduce(Optional(value)) { $0?[String($1)] }
    }

    /// The text of a contract, with the evidence in comments.
    package func contract(named name: EventName, from source: String) -> String {
        var text = SampleText()
        text.line(
            "# Drafted from \(Quantity(count, "payload")) of \(DisplayText.safe(source)). What a comment counts, the samples show; the rest is for you to say."
        )
        text.line("event: \(name)")
        text.line("version: 1.0.0")
        text.line("status: draft")
        text.line("summary: Say in one sentence what happened.")
        text.line("fields:")
        root.writeFields(to: &text, of: count)
        return text.text
    }
}

/// Lines of YAML.
struct SampleText {
    private(set) var text = ""
    var indent = 0

    mutating func line(_ line: String, comment: String? = nil) {
        text += String(repeating: "  ", count: indent) + line + (comment.map { "  # \($0)" } ?? "") + "\n"
    }
}
