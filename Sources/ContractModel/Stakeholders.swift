package import Diagnostics

/// An entry of `teams.yaml`.
package struct Team: Sendable {
    package var id: Located<String>
    package var name: Located<String>?
    package var contact: Located<String>?
    package var handle: Located<String>?

    package init(id: Located<String>) { self.id = id }
}

/// `consumers/<team>.yaml`.
package struct Consumer: Sendable {
    package var team: Located<String>
    package var reads: [Reading]
    package var range: SourceRange

    package init(team: Located<String>, reads: [Reading], range: SourceRange) {
        self.team = team
        self.reads = reads
        self.range = range
    }
}

/// What a consumer reads of one event.
package struct Reading: Sendable {
    package enum Fields: Sendable {
        case all
        case paths([Located<FieldPath>])
    }

    package struct Values: Sendable {
        package var field: Located<FieldPath>
        package var values: [Located<String>]

        package init(field: Located<FieldPath>, values: [Located<String>]) {
            self.field = field
            self.values = values
        }
    }

    package var event: Located<EventName>
    package var versions: Located<VersionRange>
    package var fields: Fields
    package var values: [Values]
    package var purpose: Located<String>?
    package var range: SourceRange

    package init(
        event: Located<EventName>, versions: Located<VersionRange>, fields: Fields, values: [Values] = [],
        range: SourceRange
    ) {
        self.event = event
        self.versions = versions
        self.fields = fields
        self.values = values
        self.range = range
    }
}

/// An entry of `waivers/<team>.yaml`.
package struct Waiver: Sendable {
    package var finding: Located<String>
    package var rule: Located<String>
    package var event: Located<EventName>
    package var reason: Located<String>
    package var expires: Located<CalendarDay>
    /// The team that is hit: the file's name.
    package var team: String
    package var range: SourceRange

    package init(
        finding: Located<String>, rule: Located<String>, event: Located<EventName>, reason: Located<String>,
        expires: Located<CalendarDay>, team: String, range: SourceRange
    ) {
        self.finding = finding
        self.rule = rule
        self.event = event
        self.reason = reason
        self.expires = expires
        self.team = team
        self.range = range
    }
}

/// `waivers/<team>.yaml`.
package struct WaiverFile: Sendable {
    package var team: String
    package var waivers: [Waiver]

    package init(team: String, waivers: [Waiver]) {
        self.team = team
        self.waivers = waivers
    }
}
