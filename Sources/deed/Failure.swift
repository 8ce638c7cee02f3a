/// Why a command could not run: exit code 2.
struct Failure: Error {
    let message: String
    /// Lines below it, indented: the text that is meant, and a mark at the place.
    let lines: [String]

    init(_ message: String, lines: [String] = []) {
        self.message = message
        self.lines = lines
    }
}
