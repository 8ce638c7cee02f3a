import ArgumentParser

/// `text`, `json=report.json`.
struct ReportTarget: ExpressibleByArgument, Equatable {
    enum Format: String, CaseIterable {
        case text, json, ndjson, github, gitlab, junit, sarif, markdown
    }

    var format: Format
    /// `nil`: standard output.
    var path: String?

    init(format: Format, path: String?) {
        self.format = format
        self.path = path
    }

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let format = Format(rawValue: parts[0]), parts.count == 1 || !parts[1].isEmpty else { return nil }
        self.init(format: format, path: parts.count == 2 ? parts[1] : nil)
    }

    static var allValueStrings: [String] { Format.allCases.map(\.rawValue) }
}
