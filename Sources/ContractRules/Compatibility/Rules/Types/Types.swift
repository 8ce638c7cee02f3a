extension CompatibilityRule {
    static let types: [CompatibilityRule] = []
}
