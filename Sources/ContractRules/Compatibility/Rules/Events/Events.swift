extension CompatibilityRule {
    static let events: [CompatibilityRule] = []
}
