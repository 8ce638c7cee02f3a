extension CompatibilityRule {
    static let collections: [CompatibilityRule] = []
}
