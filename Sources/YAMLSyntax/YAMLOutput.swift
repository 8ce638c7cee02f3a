/// What gets written as canonical YAML.
package indirect enum YAMLOutput: Sendable {
    /// Text, quoted where plain it would read as something else.
    case text(String)
    /// A number, `true`, `false` or `null`, verbatim.
    case plain(String)
    /// Text as a literal block scalar.
    case block(String)
    case mapping([(key: String, value: YAMLOutput)], flow: Bool)
    case sequence([YAMLOutput], flow: Bool)
}
