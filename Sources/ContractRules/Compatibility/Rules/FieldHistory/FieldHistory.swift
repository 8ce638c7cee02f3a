extension CompatibilityRule {
    static let fieldHistory: [CompatibilityRule] = []
}
