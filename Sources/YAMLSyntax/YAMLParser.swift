package import Diagnostics

/// Reads the YAML that a registry is written in: one document, strictly.
///
/// A file that cannot be read as YAML gives `nil` and at least one diagnostic. What is YAML but no part of the language
/// (an anchor, a tag, a key given twice) gives a diagnostic each; the tree is still returned where the rest of it can be
/// trusted, so that one run shows the other mistakes of the file too.
package enum YAMLParser {
    /// The largest file that is read, in bytes.
    package static let maximumSize = 1_048_576
    /// How deep mappings and sequences may lie inside each other.
    package static let maximumDepth = 64

    /// Reads one file.
    ///
    /// Complexity: linear in the number of bytes.
    package static func parse(
        _ bytes: [UInt8], file: SourceID, into diagnostics: inout Diagnostics
    ) -> YAMLNode? {
        guard bytes.count <= maximumSize else {
            diagnostics.error(
                "yaml-file-size", "the file is larger than 1 MB", at: SourceRange(file: file, lower: 0, upper: 0),
                help: "split it, or move long examples to files of their own")
            return nil
        }
        guard let screened = CharacterScreen.screen(bytes, file: file, into: &diagnostics) else { return nil }
        if screened.start == 0 {
            let root = bytes.withUnsafeBufferPointer { PlainDocument.read($0, isASCII: screened.isASCII, file: file) }
            if let root { return root }
        }
        return readWhole(bytes, screened, file: file, into: &diagnostics)
    }

    /// Reads a file by libyaml, which knows all of YAML.
    static func readWhole(
        _ bytes: [UInt8], _ screened: ScreenedText, file: SourceID, into diagnostics: inout Diagnostics
    ) -> YAMLNode? {
        terminated(bytes).withUnsafeBufferPointer { buffer in
            var reader = EventReader(buffer, text: screened)
            defer { reader.close() }
            var builder = TreeBuilder(bytes: UnsafeBufferPointer(rebasing: buffer[..<bytes.count]), file: file)
            let root = builder.document(from: &reader)
            diagnostics.append(contentsOf: builder.diagnostics)
            return root
        }
    }

    /// With a line feed at the end: libyaml reads the last line of a block scalar wrongly without one.
    private static func terminated(_ bytes: [UInt8]) -> [UInt8] {
        guard let last = bytes.last, last != 0x0A, last != 0x0D else { return bytes }
        return bytes + [0x0A]
    }
}
