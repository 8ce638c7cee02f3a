import ContractModel

extension TypeLowering {
    mutating func text(_ atoms: [SchemaAtom], at location: SchemaLocation) -> TypeSpec {
        if atoms.count == 1 { return text(atoms[0].node) }
        if atoms.contains(where: { $0.node.values == nil && $0.node.text.isEmpty }) { return .scalar(.string) }
        if atoms.allSatisfy({ $0.node.values != nil }) { return enumeration(atoms, base: .string) }
        if let lengths = TextPatterns.joinedLengths(atoms.map(\.node)) {
            var spec = TypeSpec.scalar(.string)
            spec.limit(.minLength, lengths.lowerBound > 0 ? lengths.lowerBound : nil)
            spec.limit(.maxLength, lengths.upperBound < .max ? lengths.upperBound : nil)
            return spec
        }
        let patterns = atoms.map { TextPatterns.pattern(of: $0.node) }
        if patterns.allSatisfy({ $0 != nil }) {
            var spec = TypeSpec.scalar(.string)
            spec.limit(.pattern, text: patterns.map { $0! }.joined(separator: "|"))
            return spec
        }
        report(.lost("alternatives of text", at: location, "carried as text without what differs"))
        var spec = TypeSpec.scalar(.string)
        let lengths = atoms.map { $0.node.values == nil ? $0.node.text.maxLength : nil }
        if lengths.allSatisfy({ $0 != nil }) { spec.limit(.maxLength, lengths.compactMap { $0 }.max()) }
        return spec
    }

    private mutating func text(_ node: SchemaNode) -> TypeSpec {
        if let values = node.values {
            if node.isConst, values.count == 1 { return constant(values[0], .string) }
            return enumeration([SchemaAtom(type: .string, node: node)], base: .string)
        }
        let rules = node.text
        let type = rules.formats.first.flatMap { SchemaKeywords.formats[$0] }.flatMap(ScalarType.init) ?? .string
        for format in rules.formats.dropFirst() where SchemaKeywords.formats[format] != type.rawValue {
            report(.lost("second format", at: node.location, "`\(format)` is left out"))
        }
        var spec = TypeSpec.scalar(type)
        if type.isText {
            spec.limit(.minLength, rules.minLength.flatMap { $0 > 0 ? $0 : nil })
            spec.limit(.maxLength, rules.maxLength)
            addPattern(of: node, to: &spec)
        } else if type == .timestamp, rules.patterns.count == 1,
            let limits = TextPatterns.momentLimits(rules.patterns[0])
        {
            spec.limit(.precision, text: limits.precision)
            spec.limit(.zone, text: limits.zone)
        } else {
            checkImplied(rules, by: type, at: node.location)
        }
        return spec
    }

    private mutating func addPattern(of node: SchemaNode, to spec: inout TypeSpec) {
        for pattern in node.text.patterns {
            switch PatternRewriter.rewrite(pattern) {
            case .success(let rewritten):
                if spec.limits[.pattern] != nil {
                    report(.lost("second pattern", at: node.location, "`\(pattern)` is left out"))
                } else if rewritten != PatternRewriter.anyText {
                    spec.limit(.pattern, text: rewritten)
                }
            case .failure(let reason):
                report(.lost("pattern", at: node.location, "`\(pattern)` is left out: \(reason.message)"))
            }
        }
    }

    /// Types that are no text take no lengths and patterns: those that every value meets go, others are lost.
    private mutating func checkImplied(_ rules: TextRules, by type: ScalarType, at location: SchemaLocation) {
        let lengths = TextPatterns.lengths(of: type)
        if let length = rules.maxLength, length < lengths.upperBound {
            report(.lost("maxLength", at: location, "left out: `\(type.rawValue)` has no length"))
        }
        if let length = rules.minLength, length > lengths.lowerBound {
            report(.lost("minLength", at: location, "left out: `\(type.rawValue)` has no length"))
        }
        for pattern in rules.patterns where !TextPatterns.isImplied(pattern, by: type) {
            report(.lost("pattern", at: location, "`\(pattern)` is left out beside `\(type.rawValue)`"))
        }
    }

    func constant(_ value: SourceValue, _ type: ScalarType) -> TypeSpec {
        var spec = TypeSpec.scalar(type)
        spec.const = value.literal(at: unwritten)
        return spec
    }

    /// A closed enumeration. Branches of one value each give it their words.
    func enumeration(_ atoms: [SchemaAtom], base: Enumeration.Base) -> TypeSpec {
        var values: [Enumeration.Value] = []
        for atom in atoms {
            for value in atom.node.values ?? [] {
                let name = value.text ?? value.number?.description ?? ""
                if values.contains(where: { $0.name.value == name }) { continue }
                var entry = Enumeration.Value(name: Located(new: name), range: unwritten)
                if atom.branch != nil, atom.node.values?.count == 1 {
                    entry.doc = (atom.node.notes.description ?? atom.node.notes.title).map { Located(new: $0) }
                    if atom.node.notes.isDeprecated { entry.deprecated = .imported }
                }
                values.append(entry)
            }
        }
        return TypeSpec(.enumeration(Enumeration(values: values, base: base, openness: .closed)), at: unwritten)
    }
}

extension Deprecation {
    /// What a schema that only says `deprecated: true` tells.
    static var imported: Deprecation {
        var deprecation = Deprecation(range: unwritten)
        deprecation.reason = Located(new: "Marked as deprecated in the imported schema.")
        return deprecation
    }
}
