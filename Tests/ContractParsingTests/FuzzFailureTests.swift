import Foundation
import Testing

@Suite struct FuzzFailureTests {
    private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        .appending(path: "../../Fuzz/binder/failures").standardizedFileURL

    @Test func `what failed under the fuzzer once holds now`() throws {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: Self.folder.path(percentEncoded: false))) ?? []
        for name in names.sorted() {
            let bytes = try Data(contentsOf: Self.folder.appending(path: name))
            #expect(BinderProperties.broken(by: Array(bytes)) == [], "\(name)")
        }
    }

    @Test func `texts of every construct hold, too`() {
        for item in AgreementCase.all { #expect(BinderProperties.broken(by: Array(item.text.utf8)) == []) }
    }
}
