import ContractBaselines
import ContractRegistry
import Diagnostics
import GitObjects
import Testing

/// What a check compares with.
@Suite struct BaselineSearchTests {
    static let edit = "sed -i 's/A customer/Somebody/' contracts/orders/order_placed/v1.yaml"

    @Test func `a branch is compared with its merge base with the target`() throws {
        let test = try BaselineRepository(
            "contracts",
            """
            save one; git checkout -q -b change; \(Self.edit); save two; git checkout -q main; echo 1 > other; save three
            git checkout -q change
            """)
        let found = try test.compare()
        #expect(found.baseline.kind == .mergeBase)
        #expect(found.conclusion == "compared with merge base ID with main")
        #expect(found.versions == ["orders.order_placed 1.0.0 A customer placed an order."])
        #expect(found.rules == [])
    }

    @Test func `paths of the baseline are shown as git show takes them`() throws {
        let test = try BaselineRepository(registry: "a b/größe")
        try test.sh("git checkout -q -b change; echo 1 > x; save two")
        let found = try test.compare("repo/a b/größe")
        let name = found.baseline.name
        let paths = found.loaded.catalog.files.map(\.path).filter { $0.hasPrefix(name) }
        #expect(paths.contains("\(name):a b/größe/orders/order_placed/v1.yaml"))
        #expect(found.baseline.commit?.hasPrefix(name) == true)
    }

    @Test func `the remote's branch comes before the local one`() throws {
        let test = try BaselineRepository()
        try test.sh(
            "git clone -q . ../clone; cd ../clone; \(Self.edit); save two; echo 1 > x; save three")
        let found = try test.compare("clone/contracts")
        #expect(found.conclusion == "compared with merge base ID with origin/main")
        #expect(found.versions == ["orders.order_placed 1.0.0 A customer placed an order."])
    }

    @Test func `on the target branch, what is not committed is compared with the last commit`() throws {
        let test = try BaselineRepository()
        try test.sh("echo 1 > x; save two; \(Self.edit)")
        let found = try test.compare()
        #expect(found.conclusion == "compared with HEAD (ID), for what is not committed")
        let inCI = try test.compare("repo/contracts", ["CI": "true"])
        #expect(inCI.conclusion == "compared with HEAD^ (ID), the commit before the last")
    }

    @Test func `on the target branch, a commit is compared with the one before`() throws {
        let test = try BaselineRepository()
        try test.sh("\(Self.edit); save two")
        let found = try test.compare()
        #expect(found.baseline.kind == .firstParent)
        #expect(found.versions == ["orders.order_placed 1.0.0 A customer placed an order."])
    }

    @Test func `CI systems say the target branch`() throws {
        let test = try BaselineRepository()
        try test.sh(
            "git branch release; echo 1 > x; save two; git clone -q . ../clone; cd ../clone; git checkout -q -b mine")
        try test.sh("cd ../clone; \(Self.edit); save three")
        let git = try test.compare("clone/contracts", ["GITHUB_ACTIONS": "true", "GITHUB_BASE_REF": "release"])
        #expect(git.conclusion == "compared with merge base ID with origin/release")
        let azure = ["CI": "1", "SYSTEM_PULLREQUEST_TARGETBRANCH": "refs/heads/main"]
        #expect(try test.compare("clone/contracts", azure).conclusion == "compared with merge base ID with origin/main")
        let base = try #require(git.baseline.commit)
        let lab = try test.compare("clone/contracts", ["GITLAB_CI": "true", "CI_MERGE_REQUEST_DIFF_BASE_SHA": base])
        #expect(lab.conclusion == "compared with merge base ID of the merge request")
    }

    @Test func `without git the releases stand alone`() throws {
        let test = try BaselineRepository()
        try test.sh("rm -rf .git")
        #expect(try test.compare().conclusion == "without git: releases alone")
        #expect(try test.compare("repo/contracts", ["CI": "true"]).conclusion == "without git: releases alone")
    }

    @Test func `a git that is not installed ends a run in CI only`() throws {
        let test = try BaselineRepository()
        let none = ["PATH": test.folder.path]
        #expect(try test.compare("repo/contracts", none).conclusion == "there is no `git` to run: releases alone")
        #expect(throws: BaselineError.self) { try test.compare("repo/contracts", none.merging(["CI": "1"]) { $1 }) }
    }

    @Test func `without an earlier commit the releases stand alone`() throws {
        let empty = try BaselineRepository("contracts", ":")
        #expect(try empty.compare().conclusion == "there is no commit yet: releases alone")
        let first = try BaselineRepository()
        #expect(try first.compare().conclusion == "this is the first commit: releases alone")
    }

    @Test func `a repository of somebody else ends a run in CI only, in git's words`() throws {
        let test = try BaselineRepository()
        let other = ["GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"]
        #expect(try test.compare("repo/contracts", other).conclusion.contains("detected dubious ownership"))
        let error = #expect(throws: BaselineError.self) {
            try test.compare("repo/contracts", other.merging(["CI": "1"]) { $1 })
        }
        #expect(error?.help?.contains("safe.directory") == true)
    }

    @Test func `a shallow clone ends a run in CI only, with the line that cures it`() throws {
        let test = try BaselineRepository()
        try test.sh("echo 1 > x; save two; git clone -q --depth 1 \"file://$PWD\" ../clone")
        let place = "clone/contracts"
        #expect(try test.compare(place).conclusion.hasSuffix("is not in this clone, which is shallow: releases alone"))
        let cures = [
            ["GITHUB_ACTIONS": "true"]: "`fetch-depth: 0`", ["GITLAB_CI": "true"]: "`GIT_DEPTH: 0`",
            ["CI": "true"]: "`git fetch --unshallow origin`",
        ]
        for (environment, cure) in cures {
            let error = #expect(throws: BaselineError.self) { try test.compare(place, environment) }
            #expect(error?.description.contains(cure) == true)
        }
        let missing = ["GITHUB_ACTIONS": "true", "GITHUB_BASE_REF": "stable"]
        let error = #expect(throws: BaselineError.self) { try test.compare(place, missing) }
        #expect(error?.message == "`origin/stable` is not in this clone, which is shallow")
        #expect(throws: BaselineError.self) { try test.compare(place, against: "HEAD~1") }
        #expect(try test.compare(place, against: "HEAD").baseline.kind == .revision)
    }

    @Test func `histories without a common commit are compared with the target`() throws {
        let test = try BaselineRepository()
        try test.sh("git checkout -q --orphan other; \(Self.edit); save two")
        #expect(try test.compare().conclusion == "compared with main (ID), with no merge base")
    }
}

extension BaselineRepository {
    fileprivate init(_ place: String, _ script: String) throws { try self.init(registry: place, script) }

    fileprivate func compare(_ place: String, _ changes: [String: String]) throws -> Compared {
        try compare(place, against: nil, changes)
    }
}
