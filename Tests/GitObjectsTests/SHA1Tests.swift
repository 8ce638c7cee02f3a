import Testing

@testable import GitObjects

@Suite struct SHA1Tests {
    /// The examples of FIPS 180-4, and lengths around the borders of blocks, as `sha1sum` digests them.
    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"), ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    ])
    func `texts have their digests`(text: String, digest: String) {
        #expect(SHA1.hexDigest(of: [], Array(text.utf8)) == digest)
        #expect(SHA1.hexDigest(of: Array(text.utf8), []) == digest)
    }

    @Test func `where the bytes are parted does not matter`() {
        let bytes = (0..<200).map { UInt8($0) }
        for count in [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 200] {
            let whole = SHA1.hexDigest(of: [], Array(bytes[..<count]))
            for border in [1, 7, 63] where border <= count {
                #expect(SHA1.hexDigest(of: Array(bytes[..<border]), Array(bytes[border..<count])) == whole)
            }
        }
    }

    @Test func `a file is known by its object`() throws {
        let id = try #require(ObjectID("ce013625030ba8dba906f756967f9e9ca394464a"))
        #expect(id.isBlob(of: Array("hello\n".utf8)))
        #expect(!id.isBlob(of: Array("hello".utf8)))
    }
}
