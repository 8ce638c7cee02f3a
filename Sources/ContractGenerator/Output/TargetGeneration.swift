import ContractModel
import ContractParsing
package import ContractRegistry
package import Diagnostics
import YAMLSyntax

/// What the build plugin asks for: the Swift of the target whose `deed-generate.yaml` this is.
package struct TargetGeneration {
    /// `deed-generate.yaml`.
    package var configuration: String
    /// The package that the target belongs to.
    package var package: String
    /// The names of the files that the build system waits for.
    package var expected: [String]

    package init(configuration: String, package: String, expected: [String] = []) {
        self.configuration = configuration
        self.package = package
        self.expected = expected
    }

    /// The files; none where something is wrong, which the diagnostics say.
    package func files(
        catalog: inout SourceCatalog, diagnostics: inout Diagnostics
    ) throws(RegistryError) -> [GeneratedFile] {
        let file = SourceFile(path: configuration, bytes: try FileSystem.read(configuration))
        let source = catalog.add(file)
        guard let node = YAMLParser.parse(file.bytes, file: source, into: &diagnostics),
            let target = ContractParser.targetConfiguration(node, into: &diagnostics)
        else { return [] }
        let templates = SwiftTemplates.load(
            replacing: try replacements(), catalog: &catalog, diagnostics: &diagnostics)
        let path = target.registry.value
        let folder = path.hasPrefix("/") ? path : FileSystem.join(FileSystem.folder(of: configuration), path)
        guard FileSystem.kind(of: folder) == .folder else {
            diagnostics.error(
                GenerationRules.noRegistry, "there is no registry at `\(target.registry.value)`",
                at: target.registry.range, help: "the path is relative to this file")
            return []
        }
        guard let templates, !diagnostics.hasErrors else { return [] }
        return try generate(target, folder, templates, &catalog, &diagnostics)
    }

    private func generate(
        _ target: TargetConfiguration, _ folder: String, _ templates: TemplateSet, _ catalog: inout SourceCatalog,
        _ diagnostics: inout Diagnostics
    ) throws(RegistryError) -> [GeneratedFile] {
        var found = Diagnostics()
        let registry = try RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &found)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &found)
        let source = source(of: target, folder)
        let selection = ContractSelection(resolved, events: target.events.map(\.value), from: source)
        for index in selection.unmatched {
            diagnostics.error(
                GenerationRules.noEvent, "`\(target.events[index].value)` matches no event with a \(source.noun)",
                at: target.events[index].range)
        }
        var options = SwiftOptions(resolved.settings, registry: target.registry.value)
        if let access = target.access?.value { options.access = access }
        let generator = SwiftGenerator(options: options, templates: templates)
        let files = generator.generate(selection, catalog: catalog, diagnostics: &found)
        diagnostics.append(contentsOf: GenerationScope(selection, source, folder).concerned(found, catalog))
        checkNames(files, target, &diagnostics)
        return diagnostics.hasErrors ? [] : files
    }

    /// Working contracts inside the registry's own package, releases elsewhere.
    private func source(of target: TargetConfiguration, _ folder: String) -> ContractSelection.Source {
        if let from = target.from?.value { return from == .working ? .working : .releases }
        let inside = (FileSystem.realPath(package) ?? package) + "/"
        return (FileSystem.realPath(folder) ?? folder).hasPrefix(inside) ? .working : .releases
    }

    /// Templates of the user's stand in `Templates` beside the configuration.
    private func replacements() throws(RegistryError) -> [TemplateFile] {
        try TemplateFile.folder(FileSystem.join(FileSystem.folder(of: configuration), "Templates"))
    }

    /// The plugin names the files before anything is parsed; where it did not see what is here now, another build does.
    private func checkNames(
        _ files: [GeneratedFile], _ target: TargetConfiguration, _ diagnostics: inout Diagnostics
    ) {
        guard !expected.isEmpty, !diagnostics.hasErrors, Set(files.map(\.path)) != Set(expected) else { return }
        let known = Set(expected)
        let odd = known.symmetricDifference(files.map(\.path)).sorted().joined(separator: ", ")
        diagnostics.error(
            GenerationRules.namesDiffer, "the build plugin did not foresee these files: \(odd)", at: target.range,
            help: "a contract came or went; `touch Package.swift` and build again, so that the build is planned anew")
    }
}

extension ContractSelection.Source {
    var noun: String { self == .working ? "contract" : "release" }
}

extension TemplateFile {
    /// The templates of a folder, or of the folder `swift` in it; none where there is no such folder.
    package static func folder(_ path: String) throws(RegistryError) -> [TemplateFile] {
        let inner = FileSystem.join(path, "swift")
        if FileSystem.kind(of: inner) == .folder { return try folder(inner) }
        guard FileSystem.kind(of: path) == .folder else { return [] }
        var files: [TemplateFile] = []
        for entry in try FileSystem.list(path) where entry.name.hasSuffix(".mustache") {
            let file = FileSystem.join(path, entry.name)
            files.append(
                TemplateFile(name: String(entry.name.dropLast(9)), path: file, bytes: try FileSystem.read(file)))
        }
        return files
    }
}
