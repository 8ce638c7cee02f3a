extension CompatibilityRule {
    static let limits: [CompatibilityRule] = []
}
