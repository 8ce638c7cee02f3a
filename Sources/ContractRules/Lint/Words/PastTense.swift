/// Whether the words of an event's name say that something has happened, and how they could.
enum PastTense {
    /// `order_placed`, `user_logged_in`, `item_added_to_cart`, `recommendations_ready`, `stock_low`.
    static func isFact(_ words: [String]) -> Bool {
        guard let last = words.last else { return false }
        if isPast(last) || states.contains(last) { return true }
        return words.indices.dropLast().contains { index in
            isPast(words[index]) && (particles.contains(words[index + 1]) || prepositions.contains(words[index + 1]))
        }
    }

    /// A name for the same event that says what happened; `nil` where no verb is recognised.
    static func suggestion(for words: [String]) -> String? {
        guard let last = words.last, let first = words.first else { return nil }
        if words.count == 1, things.contains(first) { return nil }
        let rest = Array(words.dropLast())
        if startsWithFact(words) { return NameStyle.snakeCase([last, first]) }
        if words.count > 1, let verb = VerbForms.participle(ofKnownVerb: first), commands.contains(first) {
            return NameStyle.snakeCase(words.dropFirst() + [verb])
        }
        if particles.contains(last), let verb = rest.last.flatMap(VerbForms.participle(ofKnownVerb:)) {
            return NameStyle.snakeCase(rest.dropLast() + [verb, last])
        }
        let verb =
            VerbForms.participle(ofHappening: last) ?? VerbForms.participle(ofKnownVerb: last)
            ?? VerbForms.participle(ofProgressive: last)
        return verb.map { NameStyle.snakeCase(rest + [$0]) }
    }

    /// `joined_room`: what has happened comes before what it happened to.
    static func startsWithFact(_ words: [String]) -> Bool {
        words.count == 2 && isPast(words[0]) && !isPast(words[1]) && !states.contains(words[1])
    }

    /// Things that are verbs too: alone, they name the thing.
    private static let things: Set<String> = [
        "charge", "comment", "contact", "filter", "invoice", "item", "link", "list", "message", "model", "offer",
        "order",
        "page", "plan", "post", "query", "rate", "record", "report", "request", "review", "route", "search", "session",
        "share", "store", "stream", "tag", "test", "transfer", "trip",
    ]

    static func isPast(_ word: String) -> Bool {
        if IrregularVerbs.pastForms.contains(word) { return true }
        return word.hasSuffix("ed") && word.utf8.count > 3 && !notPast.contains(word)
    }

    /// Words in -ed that are no participles.
    private static let notPast: Set<String> = [
        "bleed", "breed", "deed", "exceed", "feed", "greed", "indeed", "need", "proceed", "reed", "seed", "shed",
        "speed", "succeed", "weed", "embed", "bed", "sled", "steed", "hundred", "sacred", "naked",
    ]

    /// States that something has come into.
    private static let states: Set<String> = [
        "absent", "active", "available", "complete", "critical", "dead", "degraded", "dirty", "done", "down", "due",
        "early", "eligible", "empty", "exceeded", "final", "free", "full", "healthy", "hidden", "high", "idle",
        "inactive", "incomplete", "ineligible", "invalid", "late", "live", "low", "missing", "obsolete", "offline",
        "online", "over", "overdue", "pending", "present", "ready", "responsive", "safe", "stale", "successful",
        "stuck",
        "unavailable", "unhealthy", "unreachable", "unresponsive", "unsuccessful", "up", "valid", "visible",
    ]

    private static let particles: Set<String> = [
        "again", "ahead", "apart", "away", "back", "down", "forward", "in", "off", "on", "out", "over", "through", "up",
        "online", "offline", "manually", "automatically", "successfully", "partially", "early", "late", "externally",
        "internally", "once",
    ]

    private static let prepositions: Set<String> = [
        "about", "after", "against", "as", "at", "before", "between", "by", "due", "during", "for", "from", "in",
        "into",
        "of", "on", "to", "under", "via", "with", "without",
    ]

    /// Verbs that start a command rather than name a thing: `place_order`, not `order_line`.
    private static let commands: Set<String> = [
        "abort", "accept", "activate", "add", "amend", "approve", "archive", "assign", "authorise", "authorize",
        "begin",
        "book", "build", "buy", "cancel", "change", "close", "complete", "confirm", "create", "deactivate", "delete",
        "decrease", "deliver", "destroy", "disable", "dismiss", "dispatch", "earn", "enable", "expand", "expose",
        "execute", "expire", "finish", "generate", "get", "give", "import", "increase", "initiate", "install", "invite",
        "issue", "join", "launch", "leave", "lock", "make", "merge", "move", "notify", "open", "pay", "place",
        "publish",
        "purchase", "receive", "redeem", "register", "reject", "remove", "rename", "renew", "replace", "request",
        "reserve", "restore", "resume", "revoke", "schedule", "select", "sell", "send", "set", "ship", "start", "stop",
        "submit", "subscribe", "suspend", "take", "unlock", "unsubscribe", "update", "upload", "validate", "verify",
        "view", "withdraw", "write",
    ]
}
