import ContractModel
import ContractRegistry

/// The type of a version in Swift, where it is too long to stand beside the fields.
struct CodePage {
    let model: SiteModel
    let contract: ResolvedContract
    let type: String

    private var path: String { SitePaths.code(contract.name, contract.version) }

    private func link(_ target: String) -> String { SitePaths.relative(target, from: path) }

    var context: TextContext {
        let title = "\(contract.name) \(contract.version) in Swift"
        let file = link(SitePaths.swift(contract.name, contract.version))
        return TextContext(
            page: PageContext(
                title: title, site: model.title, description: "The generated type of \(contract.name)",
                path: path,
                crumbs: [
                    PageContext.Crumb(name: contract.name.domain, link: link(SitePaths.domain(contract.name.domain))),
                    PageContext.Crumb(name: contract.name.name, link: link(SitePaths.event(contract.name))),
                    PageContext.Crumb(
                        name: "\(contract.version)", link: link(SitePaths.version(contract.name, contract.version))),
                ]),
            title: title,
            content: HTML(trusted: "<p>") + .link("The file, with what reads, writes and checks it", to: file)
                + HTML(trusted: "</p>") + .block(type))
    }
}
