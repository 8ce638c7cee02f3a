public import Diagnostics

/// An entry of `teams.yaml`.
public struct Team: Sendable {
    public var id: Located<String>
    public var name: Located<String>?
    public var contact: Located<String>?
    public var handle: Located<String>?

    public init(id: Located<String>) { self.id = id }
}

/// `consumers/<team>.yaml`.
public struct Consumer: Sendable {
    public var team: Located<String>
    public var reads: [Reading]
    public var range: SourceRange

    public init(team: Located<String>, reads: [Reading], range: SourceRange) {
        self.team = team
        self.reads = reads
        self.range = range
    }
}

/// What a consumer reads of one event.
public struct Reading: Sendable {
    public enum Fields: Sendable {
        case all
        case paths([Located<FieldPath>])
    }

    public struct Values: Sendable {
        public var field: Located<FieldPath>
        public var values: [Located<String>]

        public init(field: Located<FieldPath>, values: [Located<String>]) {
            self.field = field
            self.values = values
        }
    }

    public var event: Located<EventName>
    public var versions: Located<VersionRange>
    public var fields: Fields
    public var values: [Values]
    public var purpose: Located<String>?
    public var range: SourceRange

    public init(
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
public struct Waiver: Sendable {
    public var finding: Located<String>
    public var rule: Located<String>
    public var event: Located<EventName>
    public var reason: Located<String>
    public var expires: Located<CalendarDay>
    /// The team that is hit: the file's name.
    public var team: String
    public var range: SourceRange

    public init(
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
public struct WaiverFile: Sendable {
    public var team: String
    public var waivers: [Waiver]

    public init(team: String, waivers: [Waiver]) {
        self.team = team
        self.waivers = waivers
    }
}
