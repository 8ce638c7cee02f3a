/// What the build plugin says on the command line.
struct GeneratorArguments {
    var configuration = ""
    var package = ""
    var output = ""
    /// The files that the build system waits for.
    var names: [String] = []

    init?(_ words: ArraySlice<String>) {
        var words = words
        while let word = words.popFirst() {
            switch word {
            case "--configuration": configuration = words.popFirst() ?? ""
            case "--package": package = words.popFirst() ?? ""
            case "--output": output = words.popFirst() ?? ""
            case _ where word.hasPrefix("-"): return nil
            default: names.append(word)
            }
        }
        if configuration.isEmpty || package.isEmpty || output.isEmpty { return nil }
    }
}
