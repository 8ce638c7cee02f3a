import ContractModel
import YAMLSyntax

enum TeamKeys {
    static let team = Keys<Team>("a team", snippet: "{ name: $1, contact: $2 }") {
        Key("name", \.name, .words, "What people call it.")
        Key("contact", \.contact, .words, "Where to reach it: a channel, a mail address.")
        Key("handle", \.handle, .words, "What the code host calls it, for code owners.")
    }
}

extension Shape where Value == [Team] {
    static var teams: Self {
        .entries(
            Entry(
                .team, Shape<Team>.mapping(TeamKeys.team) { Team(id: Located("", at: $0)) },
                join: { id, team in
                    var team = team
                    team.id = id
                    return team
                }, split: { ($0.id.value, $0) }))
    }
}
