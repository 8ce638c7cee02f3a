import Testing

@testable import GitObjects

/// Where a folder's repository is, and what is said where there is none.
@Suite struct DiscoveryTests {
    @Test func `a folder knows where it lies in its repository`() throws {
        let test = try TestRepository("git init -q -b main; mkdir -p 'a b/größe'")
        #expect(try test.git().prefix == "")
        #expect(try test.git("a b/größe").prefix == "a b/größe")
        #expect(try !test.git().isShallow)
    }

    @Test func `a folder outside every repository is said to be`() throws {
        let test = try TestRepository("mkdir plain")
        #expect { try test.git("plain") } throws: { ($0 as? GitError)?.reason == .noRepository }
        #expect { try test.git("nowhere") } throws: { ($0 as? GitError)?.reason == .refused }
    }

    @Test func `a machine without git is said to be`() throws {
        let test = try TestRepository()
        #expect { try test.git("", ["PATH": test.path]) } throws: { ($0 as? GitError)?.reason == .noGit }
    }

    @Test func `a repository of somebody else is refused in git's own words`() throws {
        let test = try TestRepository()
        let refused = #expect(throws: GitError.self) {
            try test.git("", ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"])
        }
        #expect(refused?.reason == .refused)
        #expect(refused?.description.hasPrefix("git says: detected dubious ownership in repository at") == true)
        #expect(refused?.help?.contains("git config --global --add safe.directory") == true)
    }

    @Test func `a linked worktree is a repository`() throws {
        let test = try TestRepository(
            """
            git init -q -b main main; cd main; mkdir contracts; echo 1 > contracts/deed.yaml; save one
            git worktree add -q -b work ../linked; cd ../linked; echo 2 > contracts/deed.yaml; save two
            """)
        let git = try test.git("linked/contracts")
        #expect(git.prefix == "contracts")
        let head = try git.resolve("HEAD")
        #expect(try git.mergeBase(head, git.resolve("main")) == git.resolve("HEAD~1"))
        #expect(try git.entries(of: head, below: git.prefix).map(\.path) == ["deed.yaml"])
    }

    @Test func `a submodule is a repository of its own`() throws {
        let test = try TestRepository(
            """
            git init -q -b main inner; cd inner; echo 1 > deed.yaml; save one; cd ..
            git init -q -b main outer; cd outer
            git -c protocol.file.allow=always submodule --quiet add ../inner contracts; save two
            """)
        let git = try test.git("outer/contracts")
        #expect(git.prefix == "")
        let head = try git.resolve("HEAD")
        #expect(try git.entries(of: head, below: "").map(\.path) == ["deed.yaml"])
        let outer = try test.git("outer")
        let entries = try outer.entries(of: outer.resolve("HEAD"), below: "")
        #expect(entries.first { $0.path == "contracts" }?.kind == .submodule)
    }

    @Test func `GIT_DIR may name a bare repository, and says where the top is`() throws {
        let test = try TestRepository(
            """
            git init -q -b main work; cd work; mkdir contracts; echo 1 > contracts/deed.yaml; save one
            git clone -q --bare . ../bare.git
            """)
        let named = ["GIT_DIR": test["bare.git"], "GIT_WORK_TREE": test["work"]]
        let git = try test.git("work/contracts", named)
        #expect(git.prefix == "contracts")
        #expect(try git.entries(of: git.resolve("HEAD"), below: "contracts").map(\.path) == ["deed.yaml"])
        // Without a work tree, the top is where this process works, and the folder is not in it.
        #expect { try test.git("work/contracts", ["GIT_DIR": test["bare.git"]]) } throws: {
            ($0 as? GitError)?.reason == .noRepository
        }
    }
}
