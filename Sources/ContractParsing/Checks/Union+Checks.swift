import ContractModel
import Diagnostics
import YAMLSyntax

extension SpecDraft {
    func checkUnion(_ node: YAMLNode, _ binder: inout Binder) {
        checkSomeVariants(node, &binder)
        checkTags(&binder)
        if let tag, let content, tag.value == content.value {
            binder.reportDuplicate(
                "duplicate-name", "`content` must be another member than `tag`", at: content.range, first: tag.range)
        }
        guard let tag, content == nil else { return }
        for variant in variants { variant.check(besideTag: tag, &binder) }
    }

    func checkOneOf(_ node: YAMLNode, _ binder: inout Binder) {
        checkSomeVariants(node, &binder)
        for variant in variants {
            if let tag = variant.tags.first, variant.tags.count > 1 || tag.value != variant.name.value {
                binder.error("misplaced-key", "`tags` does not go with `type: one_of`, which has no tag", at: tag.range)
            }
            if variant.type == nil {
                binder.error(
                    "missing-key", "a variant of `type: one_of` needs `type`", at: variant.name.range,
                    help: "variants are told apart by their types")
            }
        }
    }

    private func checkSomeVariants(_ node: YAMLNode, _ binder: inout Binder) {
        guard variants.isEmpty, let range = binder.keyRange(of: "variants", in: node), !binder.hasError(in: node.range)
        else { return }
        binder.error("union-without-variants", "a union needs at least one variant", at: range)
    }

    private func checkTags(_ binder: inout Binder) {
        var places: [String: SourceRange] = [:]
        for tag in variants.flatMap(\.tags) {
            guard let first = places.updateValue(tag.range, forKey: tag.value) else { continue }
            binder.reportDuplicate(
                "duplicate-value", "tag `\(tag.value)` stands for a variant already", at: tag.range, first: first)
        }
        for name in reserved {
            guard let used = places[name.value] else { continue }
            binder.reportReserved(name, used, "tag")
        }
    }
}

extension Variant {
    /// What a variant cannot be whose payload lies beside the tag.
    fileprivate func check(besideTag tag: Located<String>, _ binder: inout Binder) {
        switch type?.kind {
        case .record(let record):
            guard let field = record.fields.first(where: { $0.wireName == tag.value }) else { return }
            binder.reportDuplicate(
                "variant-declares-tag", "a variant never declares the tag `\(tag.value)`", at: field.name.range,
                first: tag.range, help: "take the field out; the variant's name, or its `tags`, are the tag's values")
        case .scalar, .list, .map, .enumeration, .tuple:
            binder.error(
                "variant-not-record",
                "variant `\(name.value)` must be a record, because its payload lies beside the tag",
                at: name.range, help: "put `content:` beside `tag:`, the member that holds the payload")
        case .union, .oneOf, .named, .unresolved, nil: break
        }
    }
}
