import ContractModel

/// The files of a new event. A blank is a key without value, which is an error until it is filled.
struct ContractStarter {
    private let event: EventName
    private let team: String?

    /// - Parameter team: who owns a domain that is new; a blank where nobody is named.
    init(_ event: EventName, team: String?) {
        self.event = event
        self.team = team
    }

    var contract: String {
        """
        # yaml-language-server: $schema=../../../schemas/contract.schema.json
        event: \(event)
        version: 1.0.0
        status: draft   # a draft promises nothing; `active` asks for `entity` and an example
        summary:        # one sentence: what happened

        # entity: { type: <entity of domain.yaml>, key: <field that identifies it> }
        occurred_at: occurred_at

        # producers:
        #   - { service: <what sends it>, team: <team of teams.yaml> }

        fields:
          occurred_at: { type: timestamp, zone: utc, doc: "When it happened." }
          # <name>: { type: string, max_length: 200, doc: "What it means, for whom." }

        """
    }

    var domain: String {
        """
        # yaml-language-server: $schema=../../schemas/domain.schema.json
        summary:   # one sentence: what this domain is about
        \(team.map { "owner: " + $0 } ?? "owner:     # a team of teams.yaml")

        # entities:
        #   <entity>: { key: <type of its key>, doc: "What it is." }

        """
    }
}
