import ContractGenerator
import ContractRegistry
import Diagnostics

// The generator that the build plugin runs. It says what is wrong as `file:line:column: error: …`, as compilers do.
let arguments = GeneratorArguments(CommandLine.arguments.dropFirst())
guard let arguments else {
    Console.complain("usage: deed-generator --configuration FILE --package FOLDER --output FOLDER [NAME…]\n")
    Console.exit(2)
}
var catalog = SourceCatalog()
var diagnostics = Diagnostics()
do throws(RegistryError) {
    let target = TargetGeneration(
        configuration: arguments.configuration, package: arguments.package, expected: arguments.names)
    let files = try target.files(catalog: &catalog, diagnostics: &diagnostics)
    Console.complain(CompilerMessages.text(diagnostics, catalog))
    if diagnostics.hasErrors { Console.exit(1) }
    _ = try OutputFolder(arguments.output).write(files)
} catch {
    Console.complain("error: \(error)\n")
    Console.exit(2)
}
