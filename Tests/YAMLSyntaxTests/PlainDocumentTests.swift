import Diagnostics
import FoundationEssentials
import Testing

@testable import YAMLSyntax

/// The quick reader reads what libyaml reads, with the same ranges, or leaves it to libyaml.
@Suite struct PlainDocumentTests {
    @Test(arguments: [
        "a: 1\n", "a: 1", "a:\n  b: c d  # e\n\n# f\n  g: ''\nh: \"i \\\"j\\\" \\\\ k\\n\"\n",
        "a:\n- b\n- c: 1\n  d: [e, { f: g }, []]\n- { h: i, \"j\": 'k''l' }\nm: -5\n", "- a\n- b: c\n  d:\n    - e\n",
        "lines.*.price: ~\nb: {}\nc: <d> = $e (f) 'g'\nh: ä ö\n",
        "a: { b: http://c/d?e=f#g, h: i:j }\n".replacing("?", with: "_"),
        "# nothing but\n\na: b#c\nd: e\n  \n", "a: x, [y] {z}\n",
    ])
    func `what most files are made of is read at once`(text: String) {
        let bytes = Array(text.utf8)
        #expect(bytes.withUnsafeBufferPointer { PlainDocument.read($0, file: SourceID(0)) } != nil, "\(text)")
        #expect(Self.difference(bytes) == nil)
    }

    @Test(arguments: [
        "", "a:\n", "a: b\n c\n", "a: 'b\n  c'\n", "a: b: c\n", "a: b\na: c\n", "a: &b c\n", "a: |\n  b\n",
        "a: { b }\n",
        "a: [b: c]\n", "a: [b,\n  c]\n", "--- \na: b\n", "a: b\n...\n", "a: b\n---\nc: d\n", "a: b\r\n", "a:\tb\n",
        "? a\n: b\n",
        "a: 'b'#c\n", "a: {b: c}#d\n", "a: [b,#c\n]\n", "a: *b\n", "<<: a\n", "a: !b c\n", "- - a\n", "-\n  a\n",
        "a: \"\\x41\"\n",
        "a:\n    b: c\n  d: e\n", " a: b\n", "a: [b, c,]\n", "a: b\n  # c\n  d\n", "a: @b\n", "a: -\n", "a: - b\n",
        "a: %b\n",
        "a: b # c\n  d\n", "- a\n  b\n", "- a: b\n c: d\n", "a: { b: c", "a: \"b", "{ a: b }\n", "a\n", "a: [- b]\n",
    ])
    func `anything else is left to libyaml`(text: String) {
        let bytes = Array(text.utf8)
        #expect(bytes.withUnsafeBufferPointer { PlainDocument.read($0, file: SourceID(0)) } == nil, "\(text)")
    }

    /// Files of the project, and the same with bytes left out, doubled and put in.
    @Test func `it reads nothing otherwise than libyaml does`() throws {
        let files = try Self.files()
        var generator = SeededGenerator(seed: 4)
        var read = 0
        for bytes in files {
            #expect(Self.difference(bytes) == nil)
            for _ in 0..<(Self.roundsPerFile) {
                let mutant = Self.mutant(of: bytes, &generator)
                if let difference = Self.difference(mutant) {
                    Issue.record("\(difference) in \(String(decoding: mutant, as: UTF8.self))")
                    return
                }
                if mutant.withUnsafeBufferPointer({ PlainDocument.read($0, file: SourceID(0)) }) != nil { read += 1 }
            }
        }
        #expect(read > files.count, "too few of the mutants were read for this to say something")
    }

    private static let roundsPerFile = ProcessInfo.processInfo.environment["DEED_YAML_ROUNDS"].flatMap { Int($0) } ?? 20

    private static func files() throws -> [[UInt8]] {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent()
        let root = tests.deletingLastPathComponent()
        let folders = ["contracts", "Tests/Scenarios", "Tests/Benchmarks", "Tests/Integration", "Examples"]
        var files: [[UInt8]] = []
        for folder in folders {
            let place = root.appendingPathComponent(folder).path
            for path in try FileManager.default.subpathsOfDirectory(atPath: place).sorted()
            where path.hasSuffix(".yaml") {
                files.append([UInt8](try Data(contentsOf: URL(fileURLWithPath: place + "/" + path))))
            }
        }
        #expect(files.count > 100)
        return files
    }

    private static func mutant(of bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
        // A short piece of a file, so that what is changed matters.
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let start = Int.random(in: 0..<lines.count, using: &generator)
        var mutant = Array(
            lines[start..<min(lines.count, start + Int.random(in: 1...12, using: &generator))].joined(separator: [0x0A])
        )
        let indent = mutant.prefix { $0 == 0x20 }.count
        mutant = Array(
            mutant.split(separator: 0x0A, omittingEmptySubsequences: false).map { $0.dropFirst(indent) }.joined(
                separator: [0x0A]))
        let signs = Array(" \n:-,[]{}#&*!|>'\"%@`?\\ab1. \t\r~<=~ä".utf8)
        for _ in 0..<Int.random(in: 0...3, using: &generator) where !mutant.isEmpty {
            let place = Int.random(in: 0..<mutant.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: mutant.remove(at: place)
            case 1: mutant.insert(mutant[place], at: place)
            case 2: mutant[place] = signs.randomElement(using: &generator)!
            default: mutant.insert(signs.randomElement(using: &generator)!, at: place)
            }
        }
        return mutant
    }

    /// What is different between the two readers; `nil` where nothing is, or where the quick one reads nothing.
    private static func difference(_ bytes: [UInt8]) -> String? {
        var diagnostics = Diagnostics()
        let file = SourceID(0)
        guard let screened = CharacterScreen.screen(bytes, file: file, into: &diagnostics), screened.start == 0,
            let quick = bytes.withUnsafeBufferPointer({ PlainDocument.read($0, file: file) })
        else { return nil }
        let whole = YAMLParser.readWhole(bytes, screened, file: file, into: &diagnostics)
        if let first = diagnostics.list.first { return "libyaml finds fault: \(first.message)" }
        guard let whole else { return "libyaml reads nothing" }
        let (one, other) = (described(quick), described(whole))
        return one == other ? nil : "\(one) is \(other)"
    }

    private static func described(_ node: YAMLNode) -> String {
        let place = "\(node.range.lower)-\(node.range.upper)\(node.isFlow ? "f" : "")"
        switch node.content {
        case .scalar(let scalar): return "\(place) \(scalar.style) <\(scalar.text)>"
        case .sequence(let items): return "\(place) [\(items.map(described).joined(separator: ", "))]"
        case .mapping(let pairs):
            let texts = pairs.map { pair in
                "\(pair.keyRange.lower)-\(pair.keyRange.upper) \(pair.key.style) <\(pair.key.text)>: \(described(pair.value))"
            }
            return "\(place) {\(texts.joined(separator: ", "))}"
        }
    }
}

extension PlainDocument {
    fileprivate static func read(_ bytes: UnsafeBufferPointer<UInt8>, file: SourceID) -> YAMLNode? {
        read(bytes, isASCII: bytes.allSatisfy { $0 < 0x80 }, file: file)
    }
}
