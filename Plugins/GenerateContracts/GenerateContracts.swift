import Foundation
import PackagePlugin

/// Generates the Swift of the contracts that a target's `deed-generate.yaml` asks for.
///
/// The names of the outputs follow from the paths of the contracts, so that nothing needs to be parsed while the build is
/// planned; the generator itself reads the registry and says what is wrong with it.
@main struct GenerateContracts: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let configuration = target.directoryURL.appending(path: "deed-generate.yaml")
        guard let text = try? String(contentsOf: configuration, encoding: .utf8) else {
            Diagnostics.error(
                "\(target.directoryURL.path): there is no deed-generate.yaml, which says what to generate")
            return []
        }
        let request = TargetRequest(text)
        let registry = RegistryFiles(
            URL(filePath: request.registry, relativeTo: target.directoryURL).standardizedFileURL)
        let isOwn = registry.isInside(context.package.directoryURL)
        let names = registry.outputs(events: request.events, working: request.from.map { $0 == "working" } ?? isOwn)
        let output = context.pluginWorkDirectoryURL
        let templates = Folder.files(in: target.directoryURL.appending(path: "Templates"))
        return [
            .buildCommand(
                displayName: "Generating contracts for \(target.name)",
                executable: try context.tool(named: "deed-generator").url,
                arguments: [
                    "--configuration", configuration.path, "--package", context.package.directoryURL.path,
                    "--output", output.path,
                ] + names,
                inputFiles: [configuration] + registry.files + registry.folders + templates,
                outputFiles: names.map { output.appending(path: $0) })
        ]
    }
}
