import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let errorLogShape = LintRule(
        "error-log-shape", .warning, "a domain event tells what happened, not what was logged",
        why: """
            A time and a text are a log line. Nobody can count, join or react to free text, and its wording changes without a
            version. Its place is a log, where it expires.
            """,
        instead: """
            Name the failure and what it happened to: `payment_failed` with the payment, and the reason as an enum. What is
            truly a log goes to the log; `kind: system_event` marks technical signals.
            """,
        examples: [
            .fires(
                .contract(
                    """
                    event: orders.«checkout_failed»
                    occurred_at: time
                    fields:
                      time: { type: timestamp, zone: utc, doc: "When it was logged." }
                      message: { type: string, max_length: 2000, doc: "What went wrong." }
                      level: { type: enum, values: { warn: Goes on., error: Stopped. }, doc: "How bad it is." }
                    """, without: ["entity"]),
                "`orders.checkout_failed` has the shape of an error log: a time and a text", also: ["entity-missing"]),
            .passes(
                .contract(
                    """
                    event: orders.payment_failed
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When it failed." }
                      reason: { type: enum, values: { declined: By the bank., timeout: No answer. }, doc: "Why." }
                    """)),
            .spares(
                "a text that somebody wrote about something",
                .contract(
                    """
                    event: orders.note_added
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When it was written." }
                      text: { type: string, max_length: 2000, doc: "The note." }
                    """)),
        ],
        check: .contract { site, _ in
            guard site.isDomainEvent, site.status != .retired else { return [] }
            let words = WordSplitter()
            var hasText = false
            for field in site.resolved.payload.fields {
                guard let role = LogRole.role(of: words.split(field.name), site.resolved.shape(of: field.spec)) else {
                    return []
                }
                hasText = hasText || role == .text
            }
            guard hasText else { return [] }
            return [
                LintFinding(
                    "`\(site.name)` has the shape of an error log: a time and a text", at: site.nameRange,
                    help:
                        "say what it happened to and why, with an entity and an enum; send log lines to the log, or mark this `kind: system_event`"
                )
            ]
        })
}

/// What a field would be if the event were a log line.
private enum LogRole {
    case time, text, detail

    /// `nil` where it would be none of these.
    static func role(of words: [String], _ shape: ResolvedShape) -> Self? {
        let last = words.last ?? ""
        switch shape {
        case .scalar(.timestamp): return .time
        case .scalar(.string):
            if texts.contains(last) { return .text }
            return details.contains(last) ? .detail : ["time", "timestamp", "at"].contains(last) ? .time : nil
        case .enumeration, .scalar: return details.contains(last) ? .detail : nil
        case .list, .map:
            return ["stack", "stacktrace", "trace", "frames", "context", "tags"].contains(last) ? .detail : nil
        default: return nil
        }
    }

    private static let texts: Set<String> = [
        "message", "msg", "text", "error", "exception", "log", "stacktrace", "stack",
    ]
    private static let details: Set<String> = [
        "level", "severity", "logger", "class", "code", "host", "hostname", "service", "thread", "file", "line",
        "function",
        "module", "component", "pid", "environment", "env", "type", "trace", "source", "context",
    ]
}
