/// Why a command could not run: exit code 2.
struct Failure: Error {
    let message: String

    init(_ message: String) { self.message = message }
}
