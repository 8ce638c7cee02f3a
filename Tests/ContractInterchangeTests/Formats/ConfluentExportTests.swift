import Testing

@testable import ContractInterchange

@Suite struct ConfluentExportTests {
    @Test(
        arguments: [
            ("orders/placed", "orders%2Fplaced"), ("..\\up", "..%2Fup"),
            // A slash that carries a combining mark is a slash of the file system.
            ("a/\u{301}b", "a%2F\u{301}b"),
        ])
    func `a subject is the name of one folder`(subject: String, folder: String) {
        #expect(Array(ConfluentExport.escaped(subject).unicodeScalars) == Array(folder.unicodeScalars))
    }
}
