import ArgumentParser
import ContractInterchange
import ContractModel
import ContractRegistry
import Diagnostics

struct ImportSamples: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samples", abstract: "Draft a contract from payloads, one in each line of a file.",
        discussion: """
            Fields, what may be absent or null, enums, formats and ranges are what the samples show; the comments say how many show \
            it. A draft is a draft: read it, and say what the samples cannot.
            """)

    @Argument(help: ArgumentHelp("A file of payloads, a JSON object in each line.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("What the event is called.", valueName: "domain.name"))
    var event: String

    @Option(
        help: ArgumentHelp(
            "Where the payload is in each line, as a JSON Pointer, /data in CloudEvents.", valueName: "pointer"))
    var payload = ""

    @Option(help: ArgumentHelp("The file to write; standard output where it is left out.", valueName: "file"))
    var out: String?

    func run() throws {
        guard let name = EventName(event), [name.domain, name.name].allSatisfy({ $0.allSatisfy(Self.isNameCharacter) })
        else {
            throw Failure("`\(event)` is no name of an event: write `<domain>.<name>` in snake_case")
        }
        guard FileSystem.kind(of: file) == .file else { throw Failure("there is no file `\(file)`") }
        let draft: SampleDraft
        do {
            draft = try SampleDraft(try FileSystem.read(file), payload: payload)
        } catch let error as SampleError {
            throw Failure("`\(file)`, line \(error.line): \(error.reason)")
        }
        guard draft.count > 0 else { throw Failure("`\(file)` holds no payload") }
        let text = draft.contract(named: name, from: FileSystem.name(of: file))
        guard let out else { return Console.print(text) }
        guard FileSystem.kind(of: out) == nil else {
            throw Failure("`\(out)` is there already; nothing is written over what people wrote")
        }
        try FileSystem.makeFolders(FileSystem.folder(of: out))
        try AtomicFile.write(Array(text.utf8), to: out, durably: false)
        Console.print("wrote `\(out)`, drafted from \(Quantity(draft.count, "payload"))")
    }

    private static func isNameCharacter(_ character: Character) -> Bool {
        character == "_" || character.isASCII && (character.isLowercase || character.isNumber)
    }
}
