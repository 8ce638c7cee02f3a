import ContractGenerator
import ContractRegistry
import ContractSite
import Diagnostics

extension RegistryRun {
    /// The templates of Swift, with those of a folder in the places of the built-in ones: of the folder that is named, else
    /// of `Templates/swift` beside the registry. `nil` where one is wrong.
    mutating func templates(from named: String?) throws -> TemplateSet? {
        let replacements = try Self.replacements(from: named, besides: folder)
        return withFindings { catalog, diagnostics in
            SwiftTemplates.load(replacing: replacements, catalog: &catalog, diagnostics: &diagnostics)
        }
    }

    /// The same of pages, in `Templates/site`.
    mutating func siteTemplates(from named: String?) throws -> TemplateSet? {
        let replacements = try Self.replacements(from: named, besides: folder, "site")
        return withFindings { catalog, diagnostics in
            SiteTemplates.load(replacing: replacements, catalog: &catalog, diagnostics: &diagnostics)
        }
    }

    /// The templates of the user's.
    static func replacements(
        from named: String?, besides folder: String, _ kind: String = "swift"
    ) throws -> [TemplateFile] {
        if let named, FileSystem.kind(of: named) != .folder { throw Failure("there is no folder `\(named)`") }
        return try TemplateFile.folder(named ?? templateFolder(besides: folder, kind))
    }

    /// Where templates lie where no other folder is named.
    static func templateFolder(besides registry: String, _ kind: String) -> String {
        FileSystem.join(FileSystem.join(FileSystem.folder(of: registry), "Templates"), kind)
    }
}
