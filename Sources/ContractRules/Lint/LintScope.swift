/// What a rule is given beside the site it looks at: the contract or domain around it, and the registry.
package struct LintScope: Sendable {
    package var unit: LintUnit
    package var index: LintIndex
}
