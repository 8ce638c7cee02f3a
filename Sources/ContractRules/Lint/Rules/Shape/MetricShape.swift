import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let metricShape = LintRule(
        "metric-shape", .warning, "a domain event tells what happened, not what was measured",
        why: """
            A name, a time and a value are a metric. Its place is a metrics system, which samples, aggregates and expires it;
            kept as events for ever it is expensive, and says nothing that a state could be rebuilt from.
            """,
        instead: """
            Emit the fact that moved the number, with its entity (`order_placed` rather than `order_count`), and count it where
            it is read. What is truly a measurement goes to OpenTelemetry, or is marked `kind: system_event`.
            """,
        examples: [
            .fires(
                .contract(
                    """
                    event: orders.«queue_measured»
                    occurred_at: time
                    fields:
                      metric: { type: string, max_length: 80, doc: "Which number." }
                      time: { type: timestamp, zone: utc, doc: "When it was read." }
                      value: { type: double, doc: "What was read." }
                    """, without: ["entity"]),
                "`orders.queue_measured` has the shape of a metric: a name, a time and a value",
                also: ["entity-missing"]),
            .passes(
                .contract(
                    """
                    event: orders.order_queued
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When it was queued." }
                      position: { type: int32, min: 0, doc: "Orders before it." }
                    """)),
            .spares(
                "an amount of somebody's account",
                .contract(
                    """
                    event: orders.voucher_topped_up
                    fields:
                      order_id: { type: OrderID, doc: "Which order paid for it." }
                      placed_at: { type: timestamp, zone: utc, doc: "When." }
                      amount: { type: decimal, precision: 9, scale: 2, unit: EUR, doc: "By how much." }
                    """)),
            .spares(
                "a measurement that says what it is",
                .contract(
                    """
                    event: orders.queue_measured
                    kind: system_event
                    occurred_at: time
                    fields:
                      metric: { type: string, max_length: 80, doc: "Which number." }
                      time: { type: timestamp, zone: utc, doc: "When it was read." }
                      value: { type: double, doc: "What was read." }
                    """, without: ["entity"])),
        ],
        check: .contract { site, _ in
            guard site.isDomainEvent, site.status != .retired else { return [] }
            guard let roles = MetricRole.roles(of: site), roles.count(where: { $0 == .value }) == 1,
                roles.contains(.time) || roles.contains(.name), roles.contains(.name) || roles.count > 1
            else { return [] }
            let shape = roles.contains(.name) ? "a name, a time and a value" : "a time and a value"
            return [
                LintFinding(
                    "`\(site.name)` has the shape of a metric: \(shape)", at: site.nameRange,
                    help:
                        "emit the fact that moved the number, with its entity; send measurements to a metrics system, or mark this `kind: system_event`"
                )
            ]
        })
}

/// What a field would be if the event were a metric.
private enum MetricRole {
    case name, time, value, label

    /// `nil` where a field would be none of these.
    static func roles(of site: ContractSite) -> [Self]? {
        let words = WordSplitter()
        var roles: [Self] = []
        for field in site.resolved.payload.fields {
            guard let role = role(of: words.split(field.name), site.resolved.shape(of: field.spec)) else { return nil }
            roles.append(role)
        }
        return roles
    }

    private static func role(of words: [String], _ shape: ResolvedShape) -> Self? {
        let last = words.last ?? ""
        switch shape {
        case .scalar(.timestamp): return .time
        case .scalar(let scalar) where scalar.isNumeric:
            if times.contains(last), scalar.isInteger { return .time }
            return values.contains(last) ? .value : nil
        case .scalar(.string), .enumeration:
            return names.contains(words.joined(separator: "_")) ? .name : labels.contains(last) ? .label : nil
        case .map(let value):
            if case .scalar = value.shape { return labels.contains(last) ? .label : nil }
            return nil
        default: return nil
        }
    }

    private static let names: Set<String> = [
        "metric", "metric_name", "measure", "measurement", "name", "key", "gauge", "counter", "kpi", "stat", "series",
        "indicator",
    ]
    private static let values: Set<String> = [
        "value", "count", "sum", "gauge", "avg", "average", "mean", "median", "min", "max", "p50", "p90", "p95", "p99",
        "measurement", "total", "rate", "percentile",
    ]
    private static let labels: Set<String> = [
        "labels", "tags", "dimensions", "attributes", "unit", "host", "hostname", "region", "environment", "env",
        "service",
        "window", "interval", "label", "tag", "instance", "aggregation",
    ]
    private static let times: Set<String> = ["time", "timestamp", "at", "ts"]
}
