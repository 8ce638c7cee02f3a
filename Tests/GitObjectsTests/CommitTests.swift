import Testing

@testable import GitObjects

/// What revisions mean.
@Suite struct CommitTests {
    @Test func `every way to name a commit is understood`() throws {
        let test = try TestRepository(
            """
            git init -q -b main origin; cd origin; echo 1 > a; save one; git tag light; git tag -a -m heavy heavy
            echo 2 > a; save two; cd ..; git clone -q origin clone; cd clone; git checkout -q -b mine
            """)
        let git = try test.git("clone")
        let first = try #require(ObjectID(test.sh("git -C clone rev-parse HEAD~1")))
        let second = try #require(ObjectID(test.sh("git -C clone rev-parse HEAD")))
        for name in ["main", "mine", "origin/main", "HEAD", "refs/heads/main", second.description] {
            #expect(try git.resolve(name) == second, "\(name)")
        }
        for name in ["light", "heavy", "HEAD~1", "main^", String(first.description.prefix(10))] {
            #expect(try git.resolve(name) == first, "\(name)")
        }
        #expect(try git.firstParent(of: second) == first)
        #expect(try git.firstParent(of: first) == nil)
        #expect(second.description.hasPrefix(git.short(second)))
    }

    @Test(arguments: ["nowhere", "-q", "--all", "", "HEAD:a", "HEAD~9"])
    func `what names no commit is missing`(revision: String) throws {
        let test = try TestRepository("git init -q -b main; echo 1 > a; save one")
        #expect { try test.git().resolve(revision) } throws: { ($0 as? GitError)?.reason == .missing }
    }

    @Test func `a repository without commits has no HEAD`() throws {
        let git = try TestRepository().git()
        #expect(try git.commit("HEAD") == nil)
    }

    @Test func `a detached HEAD is a commit`() throws {
        let test = try TestRepository("git init -q -b main; echo 1 > a; save one; git checkout -q --detach")
        #expect(try test.git().commit("HEAD") != nil)
    }

    @Test func `histories without a common commit have no merge base`() throws {
        let test = try TestRepository(
            "git init -q -b main; echo 1 > a; save one; git checkout -q --orphan other; echo 2 > a; save two")
        let git = try test.git()
        #expect(try git.mergeBase(git.resolve("main"), git.resolve("other")) == nil)
    }

    @Test func `a shallow clone says that it is, and how to get the rest`() throws {
        let test = try TestRepository(
            """
            git init -q -b main origin; cd origin; echo 1 > a; save one; git checkout -q -b side; echo 2 > a; save two
            git checkout -q main; echo 3 > a; save three
            git clone -q --depth 1 --no-single-branch "file://$HOME/origin" ../clone
            """)
        let git = try test.git("clone")
        #expect(git.isShallow)
        let head = try git.resolve("HEAD")
        let isShallow = { (error: any Error) in
            (error as? GitError)?.reason == .shallow
                && (error as? GitError)?.help?.contains("git fetch --unshallow") == true
        }
        #expect { try git.resolve("HEAD~1") } throws: { isShallow($0) }
        #expect { try git.firstParent(of: head) } throws: { isShallow($0) }
        #expect { try git.mergeBase(head, git.resolve("origin/side")) } throws: { isShallow($0) }
    }

    @Test func `branches are found by their full names`() throws {
        let test = try TestRepository(
            "git init -q -b main origin; cd origin; echo 1 > a; save one; cd ..; git clone -q origin clone")
        let git = try test.git("clone")
        let found = try git.references(["refs/remotes/origin/HEAD", "refs/heads/main", "refs/heads/master"])
        #expect(Set(found.keys) == ["refs/remotes/origin/HEAD", "refs/heads/main"])
        #expect(found["refs/remotes/origin/HEAD"]?.label == "origin/main")
        #expect(found["refs/heads/main"]?.label == "main")
    }

    @Test func `uncommitted work counts where it is below the folder`() throws {
        let test = try TestRepository(
            "git init -q -b main; mkdir 'c ü' other; echo 1 > 'c ü/a'; echo 1 > other/a; save one")
        let git = try test.git("c ü")
        #expect(try !git.hasUncommittedWork())
        try test.sh("echo 2 > other/a; echo 2 > other/new")
        #expect(try !git.hasUncommittedWork())
        #expect(try test.git().hasUncommittedWork())
        try test.sh("echo 2 > 'c ü/new'")
        #expect(try git.hasUncommittedWork())
    }
}
