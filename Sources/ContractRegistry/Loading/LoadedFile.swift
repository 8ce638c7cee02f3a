import ContractModel
import ContractParsing
import Diagnostics
import YAMLSyntax

/// A file after reading and parsing, which threads do side by side.
struct LoadedFile: Sendable {
    enum Content: Sendable {
        /// Nothing to hold, or what could not be parsed.
        case nothing
        case settings(Settings)
        case teams([Team])
        case consumer(Consumer)
        case waivers(WaiverFile)
        case domain(Domain)
        case contract(Contract)
        /// A release that is parsed later.
        case deferred
        case digests(DigestList)
    }

    var bytes: [UInt8] = []
    var content = Content.nothing
    var diagnostics = Diagnostics()
    /// Of a snapshot.
    var digest: String?
    var failure: RegistryError?

    /// The parser refuses files beyond 1 MB; a byte more is enough for it to see that.
    private static let longestDocument = 1 << 20

    /// - Parameters:
    ///   - known: contracts that are not parsed again, nor their digests computed.
    ///   - isDeferred: whether it is a release that is parsed later.
    init(
        _ file: RegistryTree.File, of tree: RegistryTree, source: SourceID, known: KnownContracts? = nil,
        isDeferred: Bool = false
    ) {
        do throws(RegistryError) {
            switch file.role {
            case _ where file.refusal != nil: break
            case .passedOver, .unknown: break
            case .example: bytes = try tree.read(file.path, .max)
            case .digests:
                bytes = try tree.read(file.path, Self.longestDocument)
                content = .digests(DigestList(bytes, file: source, into: &diagnostics))
            default:
                bytes = try tree.read(file.path, Self.longestDocument)
                if isDeferred {
                    if known?.files[file.path] != bytes { digest = SHA256.hexDigest(of: bytes) }
                    content = .deferred
                } else if let contract = known?[file.path, bytes] {
                    content = .contract(contract)
                } else {
                    parse(file.role, source: source)
                }
            }
        } catch {
            failure = error
        }
    }

    private mutating func parse(_ role: FileRole, source: SourceID) {
        if case .release = role { digest = SHA256.hexDigest(of: bytes) }
        guard let node = YAMLParser.parse(bytes, file: source, into: &diagnostics) else { return }
        content = Self.content(of: node, as: role, into: &diagnostics)
    }

    private static func content(
        of node: YAMLNode, as role: FileRole, into diagnostics: inout Diagnostics
    ) -> Content {
        switch role {
        case .settings: ContractParser.settings(node, into: &diagnostics).map(Content.settings) ?? .nothing
        case .teams: .teams(ContractParser.teams(node, into: &diagnostics))
        case .consumer: ContractParser.consumer(node, into: &diagnostics).map(Content.consumer) ?? .nothing
        case .waivers(let team): .waivers(ContractParser.waivers(node, team: team, into: &diagnostics))
        case .domain(let name):
            ContractParser.domain(node, name: name, into: &diagnostics).map(Content.domain) ?? .nothing
        case .working, .release: ContractParser.contract(node, into: &diagnostics).map(Content.contract) ?? .nothing
        case .digests, .example, .passedOver, .unknown: .nothing
        }
    }
}
