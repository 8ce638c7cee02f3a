extension TableReader {
    mutating func readUnion(_ line: inout TableLine) throws(TableError) {
        var tag: TableName?
        var content: TableName?
        var openness = TableOpenness.open
        while let (key, value) = try line.option() {
            switch key {
            case "tag": tag = builder.name(try line.unescape(value))
            case "content": content = builder.name(try line.unescape(value))
            default:
                guard let word = self.openness(key) else { throw line.error("`\(key)` says nothing of a union") }
                openness = word
            }
        }
        guard let tag else { throw line.error("a union needs a tag") }
        var union = UnionShape(tag: tag, content: content, openness: openness)
        union.variants.first = Int32(builder.variants.count)
        union.tags.first = Int32(builder.tags.count)
        builder.add(union, to: \.unions, as: .union)
    }

    mutating func readVariant(_ line: inout TableLine) throws(TableError) {
        let union = try last(of: builder.unions.count, .union, line)
        let payload = try line.word("a payload")
        builder.variants.append(payload == "-" ? .none : try line.reference(payload))
        var index: Int32 = 0
        while !line.isEmpty {
            let name = builder.name(try line.text("a tag"))
            builder.tags.append(TagShape(name: name, variant: builder.unions[union].variants.count, index: index))
            index += 1
        }
        builder.unions[union].tags.count += index
        builder.unions[union].variants.count += 1
    }

    mutating func readChoice(_ line: inout TableLine) throws(TableError) {
        var choice = ChoiceShape()
        choice.alternatives.first = Int32(builder.alternatives.count)
        if let word = line.next() {
            guard let openness = openness(word) else { throw line.error("`\(word)` says nothing of a choice") }
            choice.openness = openness
        }
        builder.add(choice, to: \.choices, as: .choice)
    }

    mutating func readAlternative(_ line: inout TableLine) throws(TableError) {
        let choice = try last(of: builder.choices.count, .choice, line)
        let payload = try line.reference()
        let kinds = try self.kinds(try line.word("a kind"), line)
        var alternative = AlternativeShape(kinds: kinds, payload: payload)
        alternative.keys.first = Int32(builder.keys.count)
        while let names = line.next() {
            for name in names.split(separator: ",") {
                let name = builder.name(try line.unescape(name))
                builder.keys.append(AlternativeKey(name: name, field: alternative.keyCount))
                alternative.keys.count += 1
            }
            alternative.keyCount += 1
        }
        builder.alternatives.append(alternative)
        builder.choices[choice].alternatives.count += 1
        if kinds.contains(.object) { builder.choices[choice].objects += 1 }
    }

    private func kinds(_ word: String, _ line: TableLine) throws(TableError) -> JSONKinds {
        var kinds: JSONKinds = []
        for name in word.split(separator: ",") {
            switch name {
            case "null": kinds.insert(.null)
            case "boolean": kinds.insert(.boolean)
            case "number": kinds.insert(.number)
            case "string": kinds.insert(.string)
            case "array": kinds.insert(.array)
            case "object": kinds.insert(.object)
            case "none": break
            default: throw line.error("`\(name)` is no kind of JSON")
            }
        }
        return kinds
    }

    mutating func readEnum(_ line: inout TableLine) throws(TableError) {
        var shape = EnumShape()
        shape.values.first = Int32(builder.values.count)
        while let (key, value) = try line.option() {
            switch key {
            case "integer": shape.isInteger = true
            case "fallback": shape.fallback = try line.integer(value)
            default:
                guard let openness = openness(key) else { throw line.error("`\(key)` says nothing of an enum") }
                shape.openness = openness
            }
        }
        builder.add(shape, to: \.enums, as: .enumeration)
    }

    mutating func readValue(_ line: inout TableLine) throws(TableError) {
        let shape = try last(of: builder.enums.count, .enumeration, line)
        let range = builder.enums[shape].values
        let index = Int32(builder.values[range.indices].count { !$0.isFormer })
        try addValue(try line.text("a value"), index, isFormer: false, line)
        while let (key, value) = try line.option() {
            guard key == "was" else { throw line.error("`\(key)` says nothing of a value") }
            try addValue(try line.unescape(value), index, isFormer: true, line)
        }
        builder.enums[shape].values.count = Int32(builder.values.count) - range.first
    }

    private mutating func addValue(
        _ text: String, _ index: Int32, isFormer: Bool, _ line: TableLine
    ) throws(TableError) {
        let isInteger = builder.enums[builder.enums.count - 1].isInteger
        guard !isInteger || Int64(text) != nil else { throw line.error("`\(text)` is no integer") }
        let value = EnumValueShape(
            name: builder.name(text), integer: Int64(text) ?? 0, index: index, isFormer: isFormer)
        builder.values.append(value)
    }
}
