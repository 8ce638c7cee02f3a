package import Diagnostics

/// What may be wrong with a template.
package enum TemplateRules {
    static let syntax: RuleID = "template-syntax"
    static let unknownName: RuleID = "template-unknown-name"
    static let notText: RuleID = "template-not-text"
    static let unknownFile: RuleID = "template-unknown-file"

    package static let all: [RuleDescription] = [
        RuleDescription(
            id: syntax, severity: .error, summary: "a template that cannot be read",
            rationale: "Nothing is generated from a template that is only half understood.",
            remedy: "Close every tag; a name has letters, digits, `_` and `-`."),
        RuleDescription(
            id: unknownName, severity: .error, summary: "a name in a template that no context knows",
            rationale: "An empty text in place of a name that was misspelt would reach the generated code.",
            remedy: "Use one of the names that the message lists, or remove the tag."),
        RuleDescription(
            id: notText, severity: .error, summary: "a list or a flag written where a template wants text",
            rationale: "Lists and flags have no text of their own.",
            remedy: "Open a section with `{{#name}}` and close it with `{{/name}}`."),
        RuleDescription(
            id: unknownFile, severity: .warning, summary: "a file in a template folder that replaces no template",
            rationale: "A template with a misspelt name would be ignored in silence.",
            remedy: "Name the file after the template that it is to replace."),
    ]
}
