import ContractModel
import Diagnostics

extension ContractStatus: Wording {
    var meaning: String {
        switch self {
        case .draft: "No promise yet; only for a major without releases."
        case .active: "Produced, with all promises."
        case .deprecated: "Still produced, but on its way out; says so under `deprecated`."
        case .retired: "Kept for history; nobody produces it."
        }
    }
}

extension EventKind: Wording {
    var meaning: String {
        switch self {
        case .domainEvent: "Something that happened in the business."
        case .systemEvent: "Of technical interest only."
        }
    }
}

extension CompatibilityMode: Wording {
    var meaning: String {
        switch self {
        case .none: "No promise."
        case .backward: "A reader of the new version reads what was written under the one before."
        case .forward: "A reader of the version before reads what is written under the new one."
        case .full: "Backward and forward."
        case .backwardTransitive: "Backward against every released version of the major."
        case .forwardTransitive: "Forward against every released version of the major."
        case .fullTransitive: "Backward and forward against every released version of the major."
        }
    }
}

extension UnknownFields: Wording {
    var meaning: String {
        switch self {
        case .ignore: "Readers drop fields that nobody declared."
        case .preserve: "Readers keep fields that nobody declared."
        case .reject: "Readers refuse fields that nobody declared."
        }
    }
}

extension Sensitivity: Wording {
    var meaning: String {
        switch self {
        case .public: "Anybody may know it."
        case .internal: "For this organisation only."
        case .personal: "About a person."
        case .sensitive: "Would harm if known: health, credentials, payment data."
        }
    }
}

extension Openness: Wording {
    var meaning: String {
        switch self {
        case .open: "A reader keeps what it does not know as unrecognized; a writer may not send it."
        case .closed: "A reader refuses what is not declared."
        case .extensible: "A writer may send what is not declared."
        }
    }
}

extension Enumeration.Base: Wording {
    var meaning: String {
        switch self {
        case .string: "Values are text on the wire."
        case .integer: "Values are integers on the wire."
        }
    }
}

extension Invariant.Severity: Wording {
    var meaning: String {
        switch self {
        case .reject: "A payload that breaks it is invalid."
        case .warn: "A payload that breaks it is noted."
        }
    }
}

extension Invariant.Comparison: Wording {
    var meaning: String { "The first is `\(rawValue)` the second." }
}

extension Relation.Kind: Wording {
    var meaning: String {
        switch self {
        case .opens: "The entity begins with this event."
        case .changes: "The entity changes with this event."
        case .closes: "The entity ends with this event."
        case .cancels: "An earlier event no longer counts."
        case .corrects: "An earlier event was wrong in part."
        case .supersedes: "This event stands in for an earlier one."
        case .follows: "This event comes after an earlier one, because of it."
        case .refers: "This event points to another one, in a role."
        }
    }
}

extension Settings.Readers: Wording {
    var meaning: String {
        switch self {
        case .strict: "Readers refuse what is beyond a limit or breaks an invariant."
        case .tolerant: "Readers annotate such payloads and never refuse them."
        }
    }
}

extension Settings.Swift.Access: Wording {
    var meaning: String { "Generated types are `\(rawValue)`." }
}

extension Settings.Swift.CodableStyle: Wording {
    var meaning: String {
        switch self {
        case .generate: "`Codable` is generated."
        case .runtime: "`Codable` comes from the runtime."
        case .none: "No `Codable`."
        }
    }
}

extension Severity: Wording {
    var meaning: String {
        switch self {
        case .off: "Not looked for."
        case .note: "Shown, counts for nothing."
        case .warning: "Shown as a warning."
        case .error: "Fails the check."
        }
    }
}

extension TargetConfiguration.Source: Wording {
    var meaning: String {
        switch self {
        case .releases: "What was released."
        case .working: "The working contracts."
        }
    }
}
