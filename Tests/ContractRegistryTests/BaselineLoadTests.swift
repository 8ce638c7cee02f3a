import ContractBaselines
import ContractRegistry
import Diagnostics
import GitObjects
import Testing

/// What is read of the state that a check compares with.
@Suite struct BaselineLoadTests {
    static let old = ["orders.order_placed 1.0.0 A customer placed an order."]

    /// Two commits: the registry, and one in which the contract is another.
    private func changed(_ place: String = "contracts") throws -> BaselineRepository {
        let test = try BaselineRepository(registry: place, "save one; git tag light; git tag -a -m heavy heavy")
        try test.sh("git branch old; sed -i 's/A customer/Somebody/' '\(place)'/orders/order_placed/v1.yaml; save two")
        return test
    }

    @Test(arguments: ["light", "heavy", "old", "HEAD~1"])
    func `a revision that is asked for is read`(revision: String) throws {
        let found = try changed().compare(against: revision)
        #expect(found.conclusion == "compared with \(revision) (ID)")
        #expect(found.versions == Self.old)
    }

    @Test func `a branch of the remote is found by its name alone`() throws {
        let test = try changed()
        try test.sh("git clone -q . ../clone")
        let found = try test.compare("clone/contracts", against: "old")
        #expect(found.conclusion == "compared with origin/old (ID)")
        #expect(found.versions == Self.old)
        #expect(try test.compare("clone/contracts", against: "origin/old").versions == Self.old)
    }

    @Test func `a folder and an archive are read without git`() throws {
        let test = try changed()
        try test.sh(
            "cp -r contracts ../earlier; rm -rf .git; sed -i 's/Somebody/Nobody/' contracts/orders/order_placed/v1.yaml"
        )
        let folder = try test.compare(against: test.folder["earlier"])
        #expect(folder.baseline.kind == .folder)
        #expect(folder.versions == ["orders.order_placed 1.0.0 Somebody placed an order."])
        let earlier = try Loaded(folder: test.folder["earlier"])
        let bytes = try RegistryArchive.make(of: earlier.registry, catalog: earlier.catalog, folder: "acme-1")
        try AtomicFile.write(bytes, to: test.folder["acme-1.tar"])
        let archive = try test.compare(against: test.folder["acme-1.tar"])
        #expect(archive.baseline.kind == .archive)
        #expect(archive.baseline.registry?.events.first?.releases.count == 1)
        #expect(archive.rules == [])
    }

    @Test func `what is no revision, no registry and no archive ends the run`() throws {
        let test = try changed()
        try test.sh("mkdir plain; echo nonsense > file")
        func message(_ against: String) throws -> String {
            let error = #expect(throws: BaselineError.self) { try test.compare(against: against) }
            return (error?.description ?? "").replacing(test.folder.path + "/", with: "")
        }
        #expect(try message("nowhere").hasPrefix("`nowhere` is no commit of this repository: fetch it with"))
        #expect(
            try message(test.folder["repo/plain"])
                == "`repo/plain` is no registry and no revision: it holds no `deed.yaml`")
        #expect(try message(test.folder["repo/file"]).contains("is not a tape archive"))
        try test.sh("rm -rf .git")
        #expect(
            try message("main")
                == "`main` is no folder and no archive, and `repo/contracts` is in no git repository")
    }

    @Test func `a registry at the root of a repository is read`() throws {
        let test = try changed(".")
        let found = try test.compare("repo", against: "old")
        #expect(found.versions == Self.old)
        #expect(found.loaded.catalog.files.contains { $0.path == "old:orders/order_placed/v1.yaml" })
    }

    @Test func `a registry that was moved is found by its name`() throws {
        let test = try changed()
        try test.sh("cp -r contracts copy; sed -i 's/acme/other/' copy/deed.yaml; save copy")
        try test.sh("mkdir services; git mv contracts services/events; rm -r copy; save moved")
        let found = try test.compare("repo/services/events", against: "old")
        #expect(found.versions == Self.old)
        #expect(found.rules == [])
        #expect(found.loaded.catalog.files.contains { $0.path == "old:contracts/deed.yaml" })
    }

    @Test func `a registry that is new is no error`() throws {
        let test = try BaselineRepository("echo 1 > x; git add x; git commit -q -m zero; save one")
        let found = try test.compare()
        #expect(found.conclusion == "compared with HEAD^ (ID), the commit before the last, which has no registry yet")
        #expect(found.baseline.registry == nil)
        #expect(found.rules == [])
    }

    @Test func `a new event and a new domain are no error`() throws {
        let test = try BaselineRepository()
        let text = BaselineRepository.contract.replacing("orders.order_placed", with: "stock.article_counted")
        try test.folder.write(text, to: "repo/contracts/stock/article_counted/v1.yaml")
        try test.sh("save two")
        let found = try test.compare()
        #expect(found.versions == Self.old)
        #expect(found.rules == [])
    }

    @Test func `links are followed within the registry and nowhere else`() throws {
        let test = try BaselineRepository()
        try test.sh(
            """
            cd contracts; mkdir .real ../outside; git mv orders/order_placed .real/placed; ln -s ../.real/placed orders/order_placed
            ln -s ../../outside orders/leaving; ln -s nothing orders/broken; ln -s loop orders/loop; cd ..; save links
            echo 1 > x; save two
            """)
        let found = try test.compare(against: "HEAD")
        #expect(found.versions == Self.old)
        let git = try GitRepository.containing(test.folder["repo/contracts"], environment: test.environment)
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        _ = try RegistryLoader.load(revision: "HEAD", of: git, catalog: &catalog, diagnostics: &diagnostics)
        func refusals(_ list: [Diagnostic]) -> [String] {
            list.filter { $0.rule == "file-refused" }.map { $0.message.prefix { $0 != ":" }.description }.sorted()
        }
        #expect(refusals(diagnostics.list).count == 3)
        #expect(refusals(diagnostics.list) == refusals(found.loaded.diagnostics.list))
    }

    @Test func `a linked worktree and a submodule are compared like any other`() throws {
        let test = try changed()
        try test.sh("git worktree add -q -b work ../linked; cd ../linked; echo 1 > x; save three")
        #expect(try test.compare("linked/contracts").conclusion == "compared with merge base ID with main")
        try test.sh(
            """
            git init -q -b main ../outer; cd ../outer
            git -c protocol.file.allow=always submodule --quiet add ../repo shop; save outer
            """)
        #expect(try test.compare("outer/shop/contracts", against: "HEAD~1").versions == Self.old)
    }
}
