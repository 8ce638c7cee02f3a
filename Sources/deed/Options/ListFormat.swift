import ArgumentParser

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
