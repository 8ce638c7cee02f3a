import ContractModel
import Diagnostics
import YAMLSyntax

extension Contract {
    /// `status: deprecated` exactly when `deprecated` is there; what is retired may have been deprecated before.
    func checkStatus(_ node: YAMLNode, _ binder: inout Binder) {
        if let status, status.value == .deprecated, deprecated == nil {
            binder.error(
                "status-contradicts", "`status: deprecated` needs `deprecated`, which says since when and why",
                at: status.range, help: "add `deprecated: { since: \(version.value), reason: \"…\" }`")
        }
        if let deprecated, status?.value != .deprecated, status?.value != .retired {
            binder.error(
                "status-contradicts", "a contract with `deprecated` has `status: deprecated`",
                at: status?.range ?? binder.keyRange(of: "deprecated", in: node) ?? deprecated.range,
                help: "write `status: deprecated`, or take `deprecated` out")
        }
    }
}
