package import ContractModel
package import Diagnostics
package import YAMLSyntax

/// Reads the files of a registry: from a tree of nodes to the contract model.
///
/// What is wrong is said once, where it is; the rest is read all the same.
package enum ContractParser {
    /// A working contract or a snapshot; `nil` where its event or version cannot be read.
    package static func contract(_ node: YAMLNode, into diagnostics: inout Diagnostics) -> Contract? {
        read(.contract, node, &diagnostics)
    }

    package static func domain(_ node: YAMLNode, name: String, into diagnostics: inout Diagnostics) -> Domain? {
        read(.domain(called: name), node, &diagnostics)
    }

    package static func teams(_ node: YAMLNode, into diagnostics: inout Diagnostics) -> [Team] {
        read(.teams, node, &diagnostics) ?? []
    }

    package static func consumer(_ node: YAMLNode, into diagnostics: inout Diagnostics) -> Consumer? {
        read(.consumer, node, &diagnostics)
    }

    package static func waivers(
        _ node: YAMLNode, team: String, into diagnostics: inout Diagnostics
    ) -> WaiverFile {
        WaiverFile(team: team, waivers: read(.list(.waiver(of: team)), node, &diagnostics) ?? [])
    }

    package static func settings(_ node: YAMLNode, into diagnostics: inout Diagnostics) -> Settings? {
        read(.settings, node, &diagnostics)
    }

    package static func targetConfiguration(
        _ node: YAMLNode, into diagnostics: inout Diagnostics
    ) -> TargetConfiguration? {
        read(.targetConfiguration, node, &diagnostics)
    }

    private static func read<Value>(
        _ shape: Shape<Value>, _ node: YAMLNode, _ diagnostics: inout Diagnostics
    ) -> Value? {
        Binder.reading(&diagnostics) { shape.read(node, &$0) }
    }
}

/// Made once: to make the shape of a contract costs as much as to read a small one.
private enum FileShape {
    static let contract = Shape<Contract>.mapping(ContractKeys.all) { range in
        Contract(
            event: Located(EventName(domain: "", name: ""), at: range),
            version: Located(SemanticVersion(major: 0, minor: 0, patch: 0), at: range),
            payload: Record(range: range), range: range)
    }.checked { contract, node, binder in contract.checkStatus(node, &binder) }
}

extension Shape where Value == Contract {
    static var contract: Self { FileShape.contract }
}

extension Shape where Value == Domain {
    static func domain(called name: String) -> Self { mapping(DomainKeys.all) { Domain(name: name, range: $0) } }
}
