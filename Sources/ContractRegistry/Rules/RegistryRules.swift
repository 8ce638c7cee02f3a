package import Diagnostics

/// Every kind of finding of loading, resolving and releasing, for `deed rules` and `deed explain`.
package enum RegistryRules {
    package static let all: [RuleDescription] = loading + types + records + upcasts + releasing
}
