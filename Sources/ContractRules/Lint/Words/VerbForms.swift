/// Past participles of words that people put at the end of an event's name.
enum VerbForms {
    /// The participle of a verb that is known as one; `nil` for other words.
    static func participle(ofKnownVerb word: String) -> String? {
        if let irregular = IrregularVerbs.participles[word] { return irregular }
        return verbs.contains(word) ? regularParticiple(of: word) : nil
    }

    /// What happened, where a noun names a happening: `creation` is `created`, `signup` is `signed_up`.
    static func participle(ofHappening word: String) -> String? { happenings[word] }

    /// Of `placing`: `placed`.
    static func participle(ofProgressive word: String) -> String? {
        guard word.hasSuffix("ing"), word.utf8.count > 5, !things.contains(word) else { return nil }
        let stem = String(word.dropLast(3))
        for base in [stem, stem + "e", String(stem.dropLast())] {
            if let known = participle(ofKnownVerb: base) { return known }
        }
        return nil
    }

    /// Words in -ing that name a thing.
    private static let things: Set<String> = [
        "banking", "billing", "booking", "building", "clothing", "listing", "marketing", "meeting", "offering",
        "onboarding",
        "pricing", "rating", "reading", "recording", "setting", "shopping", "training", "warning",
    ]

    static func regularParticiple(of verb: String) -> String {
        let letters = Array(verb.utf8)
        guard let last = letters.last, letters.count > 2 else { return verb + "ed" }
        let before = letters[letters.count - 2]
        if last == UInt8(ascii: "e") { return verb + "d" }
        if last == UInt8(ascii: "y"), !isVowel(before) { return verb.dropLast() + "ied" }
        return doubling.contains(verb) ? verb + String(verb.last!) + "ed" : verb + "ed"
    }

    private static func isVowel(_ byte: UInt8) -> Bool { "aeiou".utf8.contains(byte) }

    /// Regular verbs whose last letter doubles.
    private static let doubling: Set<String> = [
        "admit", "ban", "cancel", "chat", "commit", "compel", "control", "debug", "defer", "drop", "embed", "equip",
        "expel", "flag", "grab", "incur", "label", "log", "map", "model", "occur", "omit", "patrol", "permit",
        "pin", "plan", "plot", "prefer", "quit", "refer", "regret", "remit", "scan", "ship", "signal", "skip", "slot",
        "snap", "stop", "submit", "swap", "tag", "tap", "transfer", "travel", "transmit", "trim", "trip", "unplug",
        "unsubmit", "wrap", "zip", "unpin", "untag", "unban", "drag", "pop", "spot", "strip", "unwrap", "beg",
        "clip", "crop", "flip", "jog", "mob", "nod", "rip", "sip", "sum", "top", "resubmit", "reship", "rescan",
        "restep", "cap", "plug", "unstop", "clog",
    ]

    /// Verbs that are common in names of events.
    private static let verbs: Set<String> = doubling.union([
        "abandon", "abort", "accept", "access", "acknowledge", "acquire", "activate", "add", "adjust", "allocate",
        "amend", "answer", "append", "apply", "approve", "archive", "arrive", "assign", "attach", "attempt", "audit",
        "authenticate", "authorise", "authorize", "award", "backup", "block", "book", "bounce", "browse", "calculate",
        "call", "capture", "change", "charge", "check", "claim", "clear", "click", "close", "collect", "comment",
        "compare", "complete", "compute", "confirm", "connect", "consume", "contact", "convert", "copy", "correct",
        "create", "credit", "deactivate", "debit", "decline", "decrease", "delay", "delete", "deliver", "deny",
        "deploy", "deposit", "detach", "detect", "disable", "discard", "disconnect", "discover", "dismiss", "dispatch",
        "display", "dispute", "download", "earn", "edit", "enable", "end", "enqueue", "enrol", "enroll", "enter",
        "escalate", "estimate", "evaluate", "execute", "exit", "expand", "expire", "export", "extend", "fail", "fetch",
        "filter", "finish", "follow", "forward", "fulfil", "fulfill", "generate", "grant", "handle", "identify",
        "ignore", "import", "impress", "increase", "index", "initiate", "insert", "inspect", "install", "invalidate",
        "invite", "invoice", "invoke", "issue", "join", "launch", "like", "link", "list", "load", "lock", "mark",
        "match", "merge", "migrate", "modify", "monitor", "mount", "move", "mute", "name", "navigate", "negotiate",
        "notify", "offer", "onboard", "open", "optimise", "optimize", "order", "pack", "pause", "pick", "place", "play",
        "post", "present", "press", "print", "process", "produce", "promote", "provision", "publish", "pull",
        "purchase",
        "purge", "push", "query", "queue", "rate", "reach", "receive", "recommend", "record", "recover", "redeem",
        "redirect", "reduce", "refresh", "refund", "regenerate", "register", "reject", "release", "reload", "remind",
        "remove", "rename", "render", "renew", "reopen", "replace", "reply", "report", "request", "reschedule",
        "reserve", "resize", "resolve", "respond", "restart", "restock", "restore", "resume", "retire", "retrieve",
        "retry", "return", "reverse", "revert", "review", "revoke", "rotate", "route", "save", "schedule", "score",
        "scroll", "search", "select", "settle", "share", "sign", "sort", "start", "store", "stream", "subscribe",
        "suggest", "suspend", "switch", "sync", "synchronise", "synchronize", "terminate", "test", "toggle", "touch",
        "track", "train", "translate", "trigger", "type", "unassign", "unblock", "uninstall", "unlink", "unlock",
        "unsubscribe", "update", "upgrade", "upload", "use", "validate", "verify", "view", "visit", "void", "vote",
        "wait", "warn", "watch", "accrue", "bill", "reimburse", "reconcile", "allow", "opt", "restrict", "refuse",
        "dial", "ack", "collapse", "destroy", "dismount", "expose", "label", "resubscribe", "show", "unlabel",
    ])

    private static let happenings: [String: String] = [
        "abandonment": "abandoned", "acceptance": "accepted", "access": "accessed", "activation": "activated",
        "addition": "added", "adjustment": "adjusted", "allocation": "allocated", "amendment": "amended",
        "approval": "approved", "arrival": "arrived", "assignment": "assigned", "authentication": "authenticated",
        "authorisation": "authorised", "authorization": "authorized", "calculation": "calculated",
        "cancellation": "cancelled", "cancelation": "canceled", "checkin": "checked_in", "checkout": "checked_out",
        "completion": "completed", "confirmation": "confirmed", "conversion": "converted",
        "creation": "created", "deactivation": "deactivated", "delivery": "delivered", "deletion": "deleted",
        "departure": "departed", "deployment": "deployed", "detection": "detected", "disconnection": "disconnected",
        "enrollment": "enrolled", "enrolment": "enrolled", "error": "failed", "execution": "executed",
        "expiration": "expired", "expiry": "expired", "failure": "failed", "fulfilment": "fulfilled",
        "fulfillment": "fulfilled", "generation": "generated", "impression": "shown", "initialisation": "initialised",
        "initialization": "initialized", "installation": "installed", "interaction": "interacted",
        "invocation": "invoked", "login": "logged_in", "logout": "logged_out", "migration": "migrated",
        "modification": "modified", "optin": "opted_in", "optout": "opted_out",
        "placement": "placed", "redemption": "redeemed",
        "registration": "registered", "rejection": "rejected", "removal": "removed", "renewal": "renewed",
        "replacement": "replaced", "resolution": "resolved", "retrieval": "retrieved",
        "reversal": "reversed", "rollback": "rolled_back", "selection": "selected", "settlement": "settled",
        "shipment": "shipped", "signin": "signed_in", "signout": "signed_out", "signup": "signed_up",
        "submission": "submitted", "success": "succeeded", "suspension": "suspended",
        "termination": "terminated", "unsubscription": "unsubscribed", "validation": "validated",
        "verification": "verified", "withdrawal": "withdrawn",
    ]
}
