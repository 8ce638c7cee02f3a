import ContractModel
import YAMLSyntax

enum TargetConfigurationKeys {
    static let all = Keys<TargetConfiguration>(
        "a target's configuration", snippet: "registry: ${1:../../contracts}\nevents: [${2:orders.*}]"
    ) {
        Key("registry", essential: \.registry, .words, "The path of the registry, relative to this file.")
        Key("events", \.events, .list(.words), "Names or globs, such as `orders.*`; all events where left out.")
        Key("from", \.from, .located(), "What is generated: releases, or working contracts.")
        Key("access", \.access, .located(), "The access level of generated types.")
    }
}

extension Shape where Value == TargetConfiguration {
    static var targetConfiguration: Self {
        mapping(TargetConfigurationKeys.all) { TargetConfiguration(registry: Located("", at: $0), range: $0) }
    }
}
