extension CompatibilityRule {
    static let enums: [CompatibilityRule] = []
}
