import ContractModel
import Diagnostics

/// A value as text without its source ranges: two values are structurally equal when their outlines are.
func outline(_ value: Any) -> String {
    var lines: [String] = []
    outline(value, label: "", indent: 0, into: &lines)
    return lines.joined(separator: "\n")
}

private func outline(_ value: Any, label: String, indent: Int, into lines: inout [String]) {
    if value is SourceRange { return }
    if let limits = value as? Limits {
        let sorted = limits.entries.sorted { $0.kind.rawValue < $1.kind.rawValue }
        return outline(sorted, label: label, indent: indent, into: &lines)
    }
    let mirror = Mirror(reflecting: value)
    let name = String(repeating: "  ", count: indent) + (label.isEmpty ? "" : label + ": ")
    if mirror.displayStyle == .optional {
        if let child = mirror.children.first { outline(child.value, label: label, indent: indent, into: &lines) }
        return
    }
    // What a scalar was written as is kept only where it means something else than what it reads as.
    if label == "written" { return }
    if mirror.children.isEmpty {
        lines.append(name + "\(value)")
        return
    }
    lines.append(name + (mirror.displayStyle == .enum ? mirror.children.first?.label ?? "" : ""))
    for child in mirror.children { outline(child.value, label: child.label ?? "-", indent: indent + 1, into: &lines) }
}

/// The first line in which the outlines of two values differ; `nil` where they are structurally equal.
func difference(_ left: Any, _ right: Any) -> String? {
    let (one, other) = (outline(left).split(separator: "\n"), outline(right).split(separator: "\n"))
    for (index, pair) in zip(one, other).enumerated() where pair.0 != pair.1 {
        return one[max(0, index - 3)..<index].joined(separator: "\n") + "\n- \(pair.0)\n+ \(pair.1)"
    }
    return one.count == other.count ? nil : "\(one.count) lines and \(other.count)"
}
