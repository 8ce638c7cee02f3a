import Foundation
import PackagePlugin

/// `swift package check-contracts [ARGUMENT…]`: checks the registry of this package as `deed check` does.
@main struct CheckContracts: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let deed = try context.tool(named: "deed")
        let process = Process()
        process.executableURL = deed.url
        process.currentDirectoryURL = context.package.directoryURL
        process.arguments = ["check"] + arguments
        try process.run()
        process.waitUntilExit()
        if process.terminationStatus != 0 { Diagnostics.error("the registry has findings") }
    }
}
