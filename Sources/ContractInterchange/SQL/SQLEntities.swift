import ContractModel
import ContractRegistry

/// What happened to entities, and their state as of any moment: by the time of events, and by the time at which events were known.
struct SQLEntities {
    private struct Entity {
        var domain: String
        var name: String
        /// The events that open, change or close it.
        var events: [[ResolvedContract]] = []
        /// The events that act on one of these.
        var overriding: [[ResolvedContract]] = []
    }

    private let dialect: SQLDialect
    private let subject: ExportSubject
    private let source: SQLSource

    init(_ dialect: SQLDialect, _ subject: ExportSubject, _ source: SQLSource) {
        self.dialect = dialect
        self.subject = subject
        self.source = source
    }

    /// By the name of the entity: its views.
    var statements: [(name: String, statements: [String])] {
        entities.map { entity in
            let name = SQLName.joined(entity.domain, entity.name)
            return (
                name, [facts(entity, name), overrides(entity, name)] + asOf(name)
            )
        }
    }

    private static let lifecycle: [Relation.Kind] = [.opens, .changes, .closes]
    private static let overriding: [Relation.Kind] = [.cancels, .corrects, .supersedes]

    private var entities: [Entity] {
        var found: [Entity] = []
        for versions in subject.events {
            let newest = versions[versions.count - 1]
            guard let type = newest.contract.entity?.type.value, has(newest, Self.lifecycle, entity: type) else {
                continue
            }
            let domain = newest.name.domain
            let index = found.firstIndex { $0.domain == domain && $0.name == type } ?? found.count
            if index == found.count { found.append(Entity(domain: domain, name: type)) }
            found[index].events.append(versions)
        }
        return found.map { entity in
            var entity = entity
            let names = entity.events.map { $0[0].name }
            entity.overriding = subject.events.filter { versions in
                versions[versions.count - 1].contract.relations.contains { relation in
                    Self.overriding.contains(relation.kind.value)
                        && relation.event.map { names.contains($0.value) } ?? false
                }
            }
            return entity
        }
    }

    private func has(_ contract: ResolvedContract, _ kinds: [Relation.Kind], entity: String) -> Bool {
        contract.contract.relations.contains { kinds.contains($0.kind.value) && $0.entity?.value == entity }
    }

    /// One row for each valid event that opens, changes or closes an entity.
    private func facts(_ entity: Entity, _ name: String) -> String {
        let parts = entity.events.map { versions -> String in
            func acts(_ kind: Relation.Kind) -> String {
                cases(versions) { has($0, [kind], entity: entity.name) ? "true" : "false" }
            }
            return """
                select \(cases(versions) { key($0.contract.entity?.key ?? [], $0) }) as entity_key,
                  \(acts(.opens)) as opens, \(acts(.changes)) as changes, \(acts(.closes)) as closes,
                  \(common(versions)), cast(deed_raw as \(dialect.stringType)) as message
                from \(SQLName.event(versions[0].name))_checks
                where is_valid
                """
        }
        return """
            create or replace \(dialect.temporary)view \(name)_facts as
            select f.*, coalesce(deed_recorded_time, event_time) as recorded_time
            from (
            \(parts.joined(separator: "\nunion all\n"))
            ) as f
            """
    }

    /// One row for each valid event that cancels, corrects or supersedes one of them.
    private func overrides(_ entity: Entity, _ name: String) -> String {
        let names = entity.events.map { $0[0].name }
        var parts: [String] = []
        for versions in entity.overriding {
            let newest = versions[versions.count - 1]
            for relation in newest.contract.relations {
                guard Self.overriding.contains(relation.kind.value), let target = relation.event?.value,
                    names.contains(target)
                else { continue }
                parts.append(
                    """
                    select '\(relation.kind.value.rawValue)' as kind, \(dialect.text(target.description)) as target_event,
                      \(cases(versions) { key(relation.by, $0) }) as target_key, \(common(versions))
                    from \(SQLName.event(newest.name))_checks
                    where is_valid
                    """)
            }
        }
        let text = dialect.stringType
        let moment = "cast(null as timestamp)"
        if parts.isEmpty {
            parts = [
                "select cast(null as \(text)) as kind, cast(null as \(text)) as target_event, cast(null as \(text)) as target_key, cast(null as \(text)) as event, cast(null as \(text)) as event_id, \(moment) as event_time, \(moment) as deed_recorded_time where false"
            ]
        }
        return """
            create or replace \(dialect.temporary)view \(name)_overrides as
            select o.*, coalesce(deed_recorded_time, event_time) as recorded_time
            from (
            \(parts.joined(separator: "\nunion all\n"))
            ) as o
            where target_key is not null
            """
    }

    /// An expression by version.
    private func cases(_ versions: [ResolvedContract], _ expression: (ResolvedContract) -> String) -> String {
        let all = versions.map { ($0.version.description, expression($0)) }
        if Set(all.map(\.1)).count == 1 { return all[0].1 }
        let cases = all.map { "when \(dialect.text($0.0)) then \($0.1)" }
        return "case deed_version \(cases.joined(separator: " ")) end"
    }

    private func value(_ path: FieldPath, _ contract: ResolvedContract) -> String? {
        let checks = SQLChecks(contract, dialect, isProducer: false)
        return SQLInvariant(checks, contract.payload, "deed_payload").value(at: path)
    }

    /// The key of an entity as one text: of several parts with `/` between them.
    private func key(_ paths: [Located<FieldPath>], _ contract: ResolvedContract) -> String {
        let parts = paths.compactMap { path in
            value(path.value, contract).map { value in
                let word = dialect.word("(\(value))")
                return dialect.bind("w", word, "case when left(w, 1) in ('s', 'n', 'b') then substr(w, 2) end")
            }
        }
        if parts.isEmpty || parts.count < paths.count { return "cast(null as \(dialect.stringType))" }
        return parts.count == 1
            ? parts[0] : parts.map { dialect.pointerStep(sql: $0) }.joined(separator: " || '/' || ")
    }

    /// Event, identifier and times.
    private func common(_ versions: [ResolvedContract]) -> String {
        "deed_event as event, deed_id as event_id, \(cases(versions, time)) as event_time, \(dialect.moment("deed_recorded")) as deed_recorded_time"
    }

    /// When it happened: what the payload says, else what the envelope says.
    private func time(_ contract: ResolvedContract) -> String {
        guard let path = contract.contract.occurredAt?.value, let value = value(path, contract),
            let spec = contract.lookup(path).spec
        else { return dialect.moment("deed_time") }
        let encoding = spec.limits.text(.encoding) ?? ""
        let word = dialect.word("(\(value))")
        guard encoding.hasPrefix("unix_") else {
            return dialect.bind("w", word, dialect.moment("substr(w, 2)"))
        }
        let scale = encoding == "unix_seconds" ? "1000000" : encoding == "unix_millis" ? "1000" : "1"
        let number = dialect.integer("(\(dialect.plain("substr(w, 2)")))")
        return dialect.bind("w", word, dialect.moment(microseconds: "cast(\(number) * \(scale) as bigint)"))
    }

    private static let columns = [
        "entity_key", "opens", "changes", "closes", "event", "event_id", "event_time", "recorded_time", "message",
    ]

    /// What was known of each fact, and which of the events that were known act on it.
    private func known(_ name: String) -> String {
        let columns = Self.columns.map { "k.\($0)" }.joined(separator: ", ")
        return """
            with known as \(dialect.once)(
              select * from \(name)_facts where event_time <= moment and recorded_time <= known_at
            ), acting as \(dialect.once)(
              select * from \(name)_overrides where event_time <= moment and recorded_time <= known_at
            ), marked as (
              select \(columns),
                max(case when a.kind = 'cancels' then 1 else 0 end) as is_cancelled,
                max(case when a.kind = 'supersedes' then 1 else 0 end) as is_superseded,
                max(case when a.kind = 'corrects' then 1 else 0 end) as is_corrected
              from known as k left join acting as a
                on a.target_event = k.event and a.target_key = k.entity_key and a.event_time >= k.event_time
                  and not (a.event = k.event and coalesce(a.event_id, '') = coalesce(k.event_id, ''))
              group by \(columns)
            """
    }

    /// The state at a moment, by what was known at another.
    private func state(_ name: String) -> String {
        """
        \(known(name))
        ), ranked as \(dialect.once)(
          select m.*,
            row_number() over (partition by entity_key order by event_time desc, recorded_time desc, event_id desc) as place,
            count(*) over (partition by entity_key) as events,
            min(case when opens then event_time end) over (partition by entity_key) as first_opened,
            max(case when closes then event_time end) over (partition by entity_key) as last_closed,
            row_number() over (partition by entity_key, opens order by event_time desc, recorded_time desc, event_id desc) as place_of_kind
          from marked as m
        )
        select l.entity_key,
          case when o.is_cancelled = 1 then 'cancelled' when o.is_superseded = 1 then 'superseded' when l.last_closed >= coalesce(o.event_time, l.last_closed) then 'closed' else 'open' end as state,
          l.first_opened as opened_at, coalesce(o.is_corrected, 0) = 1 as is_corrected,
          l.event as last_event, l.event_id as last_event_id, l.event_time as last_event_time, l.events, l.message as last_message
        from ranked as l left join ranked as o
          on o.entity_key = l.entity_key and o.opens and o.place_of_kind = 1
        where l.place = 1
        """
    }

    private func asOf(_ name: String) -> [String] {
        let query = state(name)
        let text = dialect.stringType
        let result =
            "entity_key \(text), state \(text), opened_at timestamp, is_corrected boolean, last_event \(text), last_event_id \(text), last_event_time timestamp, events bigint, last_message \(text)"
        switch dialect {
        case .duckdb:
            return ["create or replace macro \(name)_as_of(moment, known_at) as table\n\(query)"]
        case .spark:
            return [
                "create or replace temporary function \(name)_as_of(moment timestamp, known_at timestamp)\nreturns table (\(result))\nreturn \(query)"
            ]
        case .postgres:
            return [
                "drop function if exists \(name)_as_of(timestamp, timestamp)",
                "create function \(name)_as_of(moment timestamp, known_at timestamp)\nreturns table (\(result)) language sql stable as $$\n\(query)\n$$",
            ]
        }
    }
}

extension SQLDialect {
    /// A moment in UTC by microseconds since 1970.
    func moment(microseconds: String) -> String {
        switch self {
        case .duckdb: "make_timestamp(\(microseconds))"
        case .spark: "timestamp_micros(\(microseconds))"
        case .postgres: "timestamp '1970-01-01' + \(microseconds) * interval '1 microsecond'"
        }
    }
}
