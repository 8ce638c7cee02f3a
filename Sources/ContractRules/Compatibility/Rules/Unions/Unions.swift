extension CompatibilityRule {
    static let unions: [CompatibilityRule] = []
}
