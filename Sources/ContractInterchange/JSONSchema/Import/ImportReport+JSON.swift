extension ImportReport {
    /// The report for machines: counts, and every finding with its place.
    package var json: String {
        var text = "{\n"
        let counts = [
            ("files", files), ("events", events), ("contracts_read", contractsRead), ("contracts", contracts),
            ("contracts_complete", completeContracts), ("contracts_not_carried", refused.count),
            ("shared_types", sharedTypes), ("fields", fields), ("fields_complete", completeFields),
        ]
        for (name, count) in counts { text += "  \"\(name)\": \(count),\n" }
        text += array("not_carried", refused.map(Self.object)) + ",\n"
        text += array("examples_left_out", refusedExamples.map(Self.object)) + ",\n"
        text += array("skipped", skipped.map(Self.object)) + ",\n"
        text += array("findings", findings.map(Self.object)) + "\n}\n"
        return text
    }

    private func array(_ name: String, _ items: [String]) -> String {
        guard !items.isEmpty else { return "  \"\(name)\": []" }
        return "  \"\(name)\": [\n" + items.map { "    \($0)" }.joined(separator: ",\n") + "\n  ]"
    }

    private static func object(_ file: SkippedFile) -> String {
        "{\"file\": \(quoted(file.path)), \"reason\": \(quoted(file.reason))}"
    }

    private static func object(_ finding: ImportFinding) -> String {
        "{\"file\": \(quoted(finding.file)), \"pointer\": \(quoted(finding.pointer)), "
            + "\"construct\": \(quoted(finding.construct)), \"effect\": \"\(finding.effect.rawValue)\", "
            + "\"action\": \(quoted(finding.action))}"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 32:
                let code = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - code.count) + code
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
