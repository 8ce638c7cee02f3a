import ContractModel

extension TableLowering {
    func scalar(_ scalar: ScalarType, _ limits: Limits) -> String {
        switch scalar {
        case .string: "string" + texts(limits)
        case .uri, .uriReference, .uriTemplate, .email, .hostname, .ipv4, .ipv6:
            "string format=\(scalar.rawValue)" + texts(limits)
        case .int32, .int64, .uint32, .uint64:
            scalar.rawValue + (limits.text(.encoding) == "string" ? " text" : "") + bounds(limits)
        case .double: "double" + bounds(limits)
        case .decimal: decimal(limits)
        case .timestamp: timestamp(limits)
        case .date, .time, .duration: scalar.rawValue + bounds(limits)
        case .bytes: "bytes" + count(limits, .minLength, "min") + count(limits, .maxLength, "max")
        case .boolean, .uuid, .null, .json: scalar.rawValue
        }
    }

    private func texts(_ limits: Limits) -> String {
        var line = count(limits, .minLength, "min") + count(limits, .maxLength, "max")
        if let pattern = limits.text(.pattern) { line += " pattern=\(TableText.escape(pattern))" }
        return line
    }

    private func bounds(_ limits: Limits) -> String {
        let keys: [(LimitKind, String)] = [
            (.min, "min"), (.max, "max"), (.exclusiveMin, "above"), (.exclusiveMax, "below"), (.multipleOf, "step"),
        ]
        return keys.reduce(into: "") { line, key in
            if let bound = limits.text(key.0) { line += " \(key.1)=\(TableText.escape(bound))" }
        }
    }

    private func decimal(_ limits: Limits) -> String {
        var line = "decimal precision=\(limits.integer(.precision) ?? 38) scale=\(limits.integer(.scale) ?? 38)"
        if limits.text(.encoding) == "number" { line += " number" }
        return line + bounds(limits)
    }

    private func timestamp(_ limits: Limits) -> String {
        var line = "timestamp"
        if let encoding = limits.text(.encoding), encoding.hasPrefix("unix_") { line += " \(encoding)" }
        if let precision = limits.text(.precision), precision != "nanos" { line += " precision=\(precision)" }
        if limits.text(.zone) == "utc" { line += " utc" }
        return line + bounds(limits)
    }
}
