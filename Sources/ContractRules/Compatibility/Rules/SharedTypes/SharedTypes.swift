extension CompatibilityRule {
    static let sharedTypes: [CompatibilityRule] = []
}
