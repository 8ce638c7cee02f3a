import ContractRegistry
import Testing

@Suite struct SHA256Tests {
    /// FIPS 180-4 examples and the vectors of NIST's validation system.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func `gives the published digests`(text: String, digest: String) {
        #expect(SHA256.hexDigest(of: Array(text.utf8)) == digest)
    }

    @Test func `gives the published digest of a million letters`() {
        let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        #expect(SHA256.hexDigest(of: Array(repeating: 97, count: 1_000_000)) == digest)
    }

    @Test func `gives different digests around the edges of a block`() {
        let digests = (50...130).map { SHA256.hexDigest(of: Array(repeating: 0, count: $0)) }
        #expect(Set(digests).count == digests.count)
        #expect(digests[64 - 50] == "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b")
    }

    @Test func `agrees with the system's tool`() throws {
        let folder = try TemporaryFolder()
        for count in [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ count) }
            try AtomicFile.write(bytes, to: folder["\(count).bin"])
            try folder.write("\(SHA256.hexDigest(of: bytes))  \(count).bin\n", to: "\(count).sum")
        }
        #expect(try Shell.run("cd \(folder.path) && cat *.sum | sha256sum -c") == 0)
    }
}
