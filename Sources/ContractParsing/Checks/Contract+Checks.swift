import ContractModel
import Diagnostics
import YAMLSyntax

extension Contract {
    /// What one contract file can contradict itself in.
    func check(_ node: YAMLNode, _ binder: inout Binder) {
        payload.check(&binder)
        checkStatus(&binder)
        checkUpcast(node, &binder)
    }

    private func checkStatus(_ binder: inout Binder) {
        if let status, status.value == .deprecated, deprecated == nil {
            binder.error(
                "status-contradicts", "`status: deprecated` needs `deprecated`, which says since when and why",
                at: status.range, help: "deprecated: { since: \(version.value), reason: \"…\" }")
        }
        if let deprecated, status?.value != .deprecated, status?.value != .retired {
            binder.error(
                "status-contradicts", "a contract with `deprecated` has `status: deprecated`",
                at: status?.range ?? deprecated.range, help: "write `status: deprecated`, or take `deprecated` out")
        }
    }

    private func checkUpcast(_ node: YAMLNode, _ binder: inout Binder) {
        guard let upcast else { return }
        let major = version.value.major
        if major == 1 {
            binder.error(
                "upcast-from-nowhere", "a first major has nothing to upcast from",
                at: binder.keyRange(of: "upcast", in: node) ?? upcast.range)
        } else if upcast.from.value != major - 1 {
            binder.error(
                "upcast-from-nowhere", "`from` must be \(major - 1), the major before, found `\(upcast.from.value)`",
                at: upcast.from.range, help: "steps chain: each major upcasts from the one before")
        }
    }
}
