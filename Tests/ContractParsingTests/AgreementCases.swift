/// A text that both the binder and the editor schema judge.
struct AgreementCase: Sendable {
    /// What is right or wrong with it.
    enum Verdict: Sendable {
        case right, wrong
        /// Wrong in a way that a schema cannot say.
        case wrongBeyondSchema
    }

    var schema: String
    var text: String
    var verdict: Verdict

    static let all = fields + contracts + others

    private static func cases(_ schema: String, _ verdict: Verdict, _ texts: [String]) -> [AgreementCase] {
        texts.map { AgreementCase(schema: schema, text: $0, verdict: verdict) }
    }

    /// Each is the value of one field.
    private static let fields: [AgreementCase] =
        AgreementTexts.rightFields.map { field($0, .right) } + AgreementTexts.wrongFields.map { field($0, .wrong) }
        + AgreementTexts.contradictingFields.map { field($0, .wrongBeyondSchema) }

    private static func field(_ value: String, _ verdict: Verdict) -> AgreementCase {
        AgreementCase(
            schema: "contract", text: "{ event: a.b, version: 1.0.0, summary: s, fields: { f: \(value) } }",
            verdict: verdict)
    }

    /// Each is what follows the keys that every contract has.
    private static let contracts: [AgreementCase] =
        AgreementTexts.rightContracts.map { contract($0, .right) }
        + AgreementTexts.wrongContracts.map { contract($0, .wrong) }
        + AgreementTexts.contradictingContracts.map { contract($0, .wrongBeyondSchema) }

    private static func contract(_ rest: String, _ verdict: Verdict) -> AgreementCase {
        AgreementCase(
            schema: "contract",
            text: "event: a.b\nversion: 2.0.0\nsummary: s\nfields: { f: string, g: string, h: Money }\n\(rest)\n",
            verdict: verdict)
    }

    private static let others: [AgreementCase] =
        cases("domain", .right, AgreementTexts.rightDomains) + cases("domain", .wrong, AgreementTexts.wrongDomains)
        + cases("teams", .right, AgreementTexts.rightTeams) + cases("teams", .wrong, AgreementTexts.wrongTeams)
        + cases("consumer", .right, AgreementTexts.rightConsumers)
        + cases("consumer", .wrong, AgreementTexts.wrongConsumers)
        + cases("waivers", .right, AgreementTexts.rightWaivers)
        + cases("waivers", .wrong, AgreementTexts.wrongWaivers)
        + cases("settings", .right, AgreementTexts.rightSettings)
        + cases("settings", .wrong, AgreementTexts.wrongSettings)
        + cases("generate", .right, AgreementTexts.rightTargets)
        + cases("generate", .wrong, AgreementTexts.wrongTargets)
}
