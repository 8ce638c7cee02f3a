/// The part of a registry that matters to an example. The rest, which every registry needs, is added around it.
package enum ExampleSnippet: Sendable {
    /// Lines of the payload's `fields`, beside an `order_id` and a `placed_at`.
    case fields(String)
    /// Keys of a contract; those that it leaves out get usual values, but for those in `without`.
    case contract(String, without: Set<String> = [])
    /// Several contracts, each like ``contract(_:without:)``.
    case contracts([String])
    /// A contract, and files of the registry by path.
    case files([String], beside: String, without: Set<String> = [])

    /// What people are shown.
    package var texts: [String] {
        switch self {
        case .fields(let text): [text]
        case .contract(let text, _): [text]
        case .contracts(let texts): texts
        case .files(let texts, let contract, _): contract.isEmpty ? texts : texts + [contract]
        }
    }

    /// Every file of the registry that the snippet stands for, marks left in, by path.
    package var files: [(path: String, text: String)] {
        var folder = ExampleFolder()
        switch self {
        case .fields(let text): folder.add(contract: ExampleFolder.payload(text), without: [])
        case .contract(let text, let without): folder.add(contract: text, without: without)
        case .contracts(let texts): for text in texts { folder.add(contract: text, without: []) }
        case .files(let texts, let contract, let without):
            for text in texts { folder.add(file: text) }
            folder.add(contract: contract, without: without)
        }
        return folder.complete()
    }
}

extension ExampleSnippet {
    /// One entry of `reads` of the team `analytics`, beside the usual contract.
    static func reading(_ entry: String) -> Self {
        .files(["# consumers/analytics.yaml\nteam: analytics\nreads:\n  - \(entry)"], beside: "")
    }
}
