import ContractModel
import Diagnostics

/// The variants of a tagged union: each tag once, payloads that can lie beside the tag.
struct UnionCheck {
    let union: ResolvedUnion
    let contract: ResolvedContract

    func check(into diagnostics: inout Diagnostics) {
        var seen: [String: SourceRange] = [:]
        for variant in union.variants {
            for tag in variant.variant.tags.isEmpty ? [variant.variant.name] : variant.variant.tags {
                if let other = seen[tag.value] { reportTwice(tag, other, into: &diagnostics) }
                seen[tag.value] = tag.range
                checkReserved(tag, into: &diagnostics)
            }
            checkPayload(of: variant, into: &diagnostics)
        }
        if let content = union.content, content == union.tag, let first = union.variants.first {
            diagnostics.error(
                "union-content-is-tag", "`\(content)` cannot hold both the tag and the payload",
                at: first.variant.name.range, help: "name the member that holds the payload differently")
        }
    }

    private func reportTwice(_ tag: Located<String>, _ other: SourceRange, into diagnostics: inout Diagnostics) {
        diagnostics.append(
            Diagnostic(
                "duplicate-tag", .error, "the tag `\(tag.value)` is answered to twice", at: tag.range,
                related: [RelatedPlace(other, "here already")], help: "let one variant answer to it"))
    }

    private func checkReserved(_ tag: Located<String>, into diagnostics: inout Diagnostics) {
        guard let name = union.reserved.first(where: { $0.value == tag.value }) else { return }
        diagnostics.append(
            Diagnostic(
                "reserved-name-used", .error, "`\(tag.value)` is reserved and cannot be a tag again", at: tag.range,
                related: [RelatedPlace(name.range, "reserved here")],
                help: "a reserved tag meant something else once; choose another"))
    }

    private func checkPayload(of variant: ResolvedVariant, into diagnostics: inout Diagnostics) {
        guard let spec = variant.spec, union.content == nil else { return }
        switch contract.shape(of: spec) {
        case .unresolved: break
        case .record(let record) where !spec.nullable: checkTag(record, variant, into: &diagnostics)
        default:
            diagnostics.error(
                "variant-not-record", "the payload of `\(variant.name)` lies beside the tag, so it must be a record",
                at: spec.range, help: "give the variant `fields`, or name a member for the payload with `content`")
        }
    }

    private func checkTag(_ record: ResolvedRecord, _ variant: ResolvedVariant, into diagnostics: inout Diagnostics) {
        guard let field = record.fields.first(where: { $0.wireName == union.tag }) else { return }
        let isDeclaredHere = variant.spec?.type == nil
        diagnostics.append(
            Diagnostic(
                "variant-declares-tag", .error,
                "the variant `\(variant.name)` declares the tag `\(union.tag)` as a field",
                at: isDeclaredHere ? field.field.name.range : variant.variant.name.range,
                related: isDeclaredHere ? [] : [RelatedPlace(field.field.name.range, "declared here")],
                help: "remove the field; the union reads and writes the tag"))
    }
}
