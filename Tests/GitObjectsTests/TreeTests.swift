import Testing

@testable import GitObjects

/// What lies in a commit.
@Suite struct TreeTests {
    @Test func `a tree lists files, links and names of every kind`() throws {
        let test = try TestRepository(
            """
            git init -q -b main; mkdir -p 'c d/größe' c; echo 1 > 'c d/größe/a b'; printf 'x\\ty' > 'c d/tab\tname'
            ln -s größe 'c d/link'; echo 2 > c/a; echo 3 > 'c d/*'; save one
            """)
        let git = try test.git()
        let entries = try git.entries(of: git.resolve("HEAD"), below: "c d")
        #expect(entries.map(\.path) == ["*", "größe/a b", "link", "tab\tname"])
        #expect(entries.map(\.kind) == [.file, .file, .link, .file])
        let blobs = try git.blobs(entries.map(\.id))
        #expect(entries.map { String(decoding: blobs[$0.id] ?? [], as: UTF8.self) } == ["3\n", "1\n", "größe", "x\ty"])
        #expect(try git.entries(of: git.resolve("HEAD"), below: "c d/größe").map(\.path) == ["a b"])
    }

    @Test func `a folder that a commit does not have is empty`() throws {
        let test = try TestRepository("git init -q -b main; mkdir c; echo 1 > c/a; save one")
        let git = try test.git()
        #expect(try git.entries(of: git.resolve("HEAD"), below: "contracts") == [])
        #expect(try git.entries(of: git.resolve("HEAD"), below: ":(glob)*") == [])
    }

    @Test func `hundreds of blobs of every size come from one process`() throws {
        let test = try TestRepository(
            """
            git init -q -b main; for i in $(seq 300); do echo "file $i" > "f$i"; done
            head -c 300000 /dev/zero > big; : > empty; save many
            mkdir bin; real=$(command -v git)
            printf '#!/bin/sh\\necho "$*" >> "$HOME/calls"\\nexec %s "$@"\\n' "$real" > bin/git; chmod +x bin/git
            """)
        let git = try test.git("", ["PATH": test["bin"] + ":/usr/bin:/bin"])
        let entries = try git.entries(of: git.resolve("HEAD"), below: "")
        #expect(entries.count == 302)
        let blobs = try git.blobs(entries.map(\.id))
        for entry in entries where entry.path.hasPrefix("f") {
            #expect(blobs[entry.id] == Array("file \(entry.path.dropFirst())\n".utf8))
        }
        #expect(blobs[try #require(entries.first { $0.path == "big" }).id]?.count == 300_000)
        #expect(blobs[try #require(entries.first { $0.path == "empty" }).id] == [])
        let calls = try test.sh("cat calls").split(separator: "\n")
        #expect(calls.count { $0.contains("cat-file") } == 1)
        #expect(calls.count == 4)
    }

    @Test func `a repository with SHA-256 names is read`() throws {
        let test = try TestRepository("git init -q -b main --object-format=sha256; echo 1 > a; save one")
        let git = try test.git()
        let head = try git.resolve("HEAD")
        #expect(head.description.count == 64)
        let entries = try git.entries(of: head, below: "")
        #expect(try git.blobs(entries.map(\.id)) == [entries[0].id: Array("1\n".utf8)])
    }

    @Test func `an object that is not there is said to be missing`() throws {
        let test = try TestRepository("git init -q -b main; echo 1 > a; save one")
        let id = try #require(ObjectID(String(repeating: "ab", count: 20)))
        #expect { try test.git().blobs([id]) } throws: { ($0 as? GitError)?.reason == .missing }
    }

    @Test func `a git that ends in the middle is an error, not a signal`() throws {
        let test = try TestRepository(
            """
            git init -q -b main; echo 1 > a; save one; mkdir bin; real=$(command -v git)
            printf '#!/bin/sh\\ncase "$*" in *--batch) echo "fatal: no more" >&2; exit 3;; esac\\nexec %s "$@"\\n' \
              "$real" > bin/git; chmod +x bin/git
            """)
        let git = try test.git("", ["PATH": test["bin"] + ":/usr/bin:/bin"])
        let id = try git.entries(of: git.resolve("HEAD"), below: "")[0].id
        #expect { try git.blobs([id]) } throws: { ($0 as? GitError)?.reason == .failed }
    }

    @Test(arguments: ["", "main", "ABCDEF0123456789abcdef0123456789abcdef01", "0123"])
    func `an id is 40 or 64 lowercase digits`(text: String) { #expect(ObjectID(text) == nil) }
}
