/// The files of a new registry.
struct RegistryStarter {
    static let exampleEvent = "orders.order_placed"

    private let name: String
    private let team: String

    init(name: String, team: String) throws {
        for word in [name, team] where !Self.isName(word) {
            throw Failure("`\(word)` is no name: letters, digits and underscores in lower case, a letter first")
        }
        self.name = name
        self.team = team
    }

    private static func isName(_ word: String) -> Bool {
        guard let first = word.utf8.first, 97...122 ~= first else { return false }
        return word.utf8.allSatisfy { 97...122 ~= $0 || 48...57 ~= $0 || $0 == 95 }
    }

    var files: [(path: String, text: String)] {
        [
            (
                ".gitattributes",
                "# Snapshots are compared by digest: their bytes must not change on the way.\n*/*/releases/* -text\n"
            ),
            ("deed.yaml", settings), ("teams.yaml", teams), ("shared/domain.yaml", shared),
        ]
    }

    private var settings: String {
        """
        # yaml-language-server: $schema=../schemas/settings.schema.json
        registry: \(name)
        language: 1
        ruleset: 1
        compatibility: full_transitive
        readers: strict

        """
    }

    private var teams: String {
        """
        # yaml-language-server: $schema=../schemas/teams.schema.json
        \(team): { name: \(team.prefix(1).uppercased())\(team.dropFirst()), contact: "\(team)@example.com" }

        """
    }

    private var shared: String {
        """
        # yaml-language-server: $schema=../../schemas/domain.schema.json
        summary: Types that the events of several domains have in common.
        owner: \(team)

        # types:
        #   Money:
        #     doc: An amount in one currency.
        #     fields:
        #       minor_units: { type: int64, unit: "1", doc: "The amount in the smallest unit of the currency." }
        #       currency: { type: string, pattern: "[A-Z]{3}", doc: "The currency by its ISO 4217 code." }

        """
    }
}
