package import ContractModel
package import YAMLSyntax

/// Writes the model back as YAML, by the declarations that read it: what was read and written is read as the same.
package enum ContractEmitter {
    /// A working contract or a snapshot, keys in the order in which they are declared.
    package static func contract(_ contract: Contract) -> YAMLOutput { write(.contract, contract) }

    package static func domain(_ domain: Domain) -> YAMLOutput { write(.domain(called: domain.name), domain) }

    package static func teams(_ teams: [Team]) -> YAMLOutput { write(.teams, teams) }

    package static func consumer(_ consumer: Consumer) -> YAMLOutput { write(.consumer, consumer) }

    package static func waivers(_ file: WaiverFile) -> YAMLOutput {
        write(.list(.waiver(of: file.team)), file.waivers)
    }

    package static func settings(_ settings: Settings) -> YAMLOutput { write(.settings, settings) }

    package static func targetConfiguration(_ configuration: TargetConfiguration) -> YAMLOutput {
        write(.targetConfiguration, configuration)
    }

    /// The outermost mapping has a line for each key, however short it is.
    private static func write<Value>(_ shape: Shape<Value>, _ value: Value) -> YAMLOutput {
        guard case .mapping(let pairs, _) = shape.write(value) else { return shape.write(value) }
        return .mapping(pairs, flow: false)
    }
}
