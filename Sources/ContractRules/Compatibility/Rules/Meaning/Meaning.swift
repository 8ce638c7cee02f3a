extension CompatibilityRule {
    static let meaning: [CompatibilityRule] = []
}
