import ContractModel
import Diagnostics

/// Puts the loaded files together, in the order of their paths.
struct RegistryAssembly {
    private let root: String
    private var settings: Settings?
    private var sawSettings = false
    private var registry: Registry
    private var events: [EventName: EventFolder] = [:]
    private var diagnostics = Diagnostics()
    private var unknown = UnknownFiles()

    init(root: String, firstSource: Int) {
        self.root = root
        let nowhere = SourceRange(file: SourceID(firstSource), lower: 0, upper: 0)
        let name = FileSystem.name(of: FileSystem.realPath(root) ?? "registry")
        registry = Registry(root: root, settings: Settings(registry: Located(name, at: nowhere)))
    }

    mutating func add(_ file: RegistryTree.File, _ loaded: LoadedFile, source: SourceID) {
        diagnostics.append(contentsOf: loaded.diagnostics)
        let place = SourceRange(file: source, lower: 0, upper: 0)
        if file.role == .passedOver { return }
        if let refusal = file.refusal { return refuse(file, refusal, at: place) }
        unknown.note(file, at: place)
        switch file.role {
        case .settings: addSettings(loaded.content)
        case .teams: if case .teams(let teams) = loaded.content { registry.teams = teams }
        case .domain: if case .domain(let domain) = loaded.content { registry.domains.append(domain) }
        case .waivers: if case .waivers(let waivers) = loaded.content { registry.waivers.append(waivers) }
        case .consumer(let team): addConsumer(loaded.content, team: team)
        case .working(let event, _), .release(let event, _), .digests(let event), .example(let event):
            events[event, default: EventFolder(name: event)].add(file, loaded, source: source)
        case .passedOver, .unknown: break
        }
    }

    private mutating func addSettings(_ content: LoadedFile.Content) {
        sawSettings = true
        if case .settings(let settings) = content { registry.settings = settings }
    }

    private mutating func addConsumer(_ content: LoadedFile.Content, team: String) {
        guard case .consumer(var consumer) = content else { return }
        if consumer.team.value != team {
            diagnostics.error(
                "path-name-mismatch",
                "this file is named after `\(team)`, but holds what `\(consumer.team.value)` reads",
                at: consumer.team.range, help: "write `team: \(team)`, or name the file `\(consumer.team.value).yaml`")
            consumer.team.value = team
        }
        registry.consumers.append(consumer)
    }

    private mutating func refuse(_ file: RegistryTree.File, _ refusal: RegistryTree.Refusal, at place: SourceRange) {
        if case .unknown = file.role, refusal == .notAFile { return unknown.note(file, at: place) }
        let (message, help) =
            switch refusal {
            case .linkLeaves(let target):
                (
                    "symbolic link `\(file.path)` leaves the registry: it leads to `\(target)`",
                    "a registry refers to nothing outside itself; put a copy of the file here"
                )
            case .linkBroken: ("symbolic link `\(file.path)` leads nowhere", "remove the link")
            case .notAFile: ("`\(file.path)` is not a file", "remove it")
            case .twice: ("`\(file.path)` is there twice", "keep one of the two")
            }
        diagnostics.error("file-refused", message, at: place, help: help)
    }

    /// What holds between files, and the registry.
    ///
    /// - Parameter catalog: Holds the files.
    consuming func finish(_ catalog: SourceCatalog, _ output: inout Diagnostics) -> Registry {
        if !sawSettings {
            diagnostics.error(
                "settings-missing", "`\(FileSystem.join(root, "deed.yaml"))` is missing", at: nil,
                help: "`deed init` writes one; it says at least `registry: <name>`")
        }
        unknown.report(into: &diagnostics)
        for name in events.keys.sorted() {
            guard var folder = events[name], let history = folder.history(catalog, into: &diagnostics) else { continue }
            registry.events.append(history)
        }
        output.append(contentsOf: diagnostics)
        return registry
    }
}
