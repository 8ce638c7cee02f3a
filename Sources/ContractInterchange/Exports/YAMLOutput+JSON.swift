import Diagnostics
import YAMLSyntax

extension YAMLOutput {
    /// A JSON value as YAML: texts of several lines as blocks, small collections on one line.
    init(_ value: JSONOutput) {
        switch value {
        case .null: self = .plain("null")
        case .boolean(let flag): self = .plain(flag ? "true" : "false")
        case .number(let number): self = .plain(String(number))
        case .literal(let text): self = .plain(text)
        case .string(let text): self = text.contains("\n") ? .block(text) : .text(text)
        case .array(let items):
            self = .sequence(items.map(YAMLOutput.init), flow: items.allSatisfy(\.isScalar))
        case .object(let members):
            self = .mapping(
                members.map { (key: $0.0, value: YAMLOutput($0.1)) },
                flow: members.count < 4 && members.allSatisfy(\.1.isScalar))
        }
    }

    /// A whole file.
    static func file(_ value: JSONOutput) -> String {
        guard case .object(let members) = value else { return YAMLWriter.write(YAMLOutput(value)) }
        return YAMLWriter.write(.mapping(members.map { (key: $0.0, value: YAMLOutput($0.1)) }, flow: false))
    }
}

extension JSONOutput {
    fileprivate var isScalar: Bool {
        switch self {
        case .array, .object: false
        default: true
        }
    }
}
