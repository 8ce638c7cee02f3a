/// A type of a contract, made at random, in the notation of the language.
indirect enum RandomType {
    case scalar(String, limits: [String])
    case enumeration([String], openness: String)
    case list(RandomType, limits: [String])
    case map(RandomType, limits: [String])
    case record([RandomField], extras: [String])
    case union([(name: String, fields: [RandomField])], openness: String)
    case choice([RandomType])
    case nullable(RandomType)

    /// As a field says it, in braces.
    var keys: String {
        switch self {
        case .scalar(let name, let limits): (["type: \(name)"] + limits).joined(separator: ", ")
        case .enumeration(let values, let openness):
            "type: enum, openness: \(openness), values: [\(values.joined(separator: ", "))]"
        case .list(let item, let limits): (["type: list", "of: { \(item.keys) }"] + limits).joined(separator: ", ")
        case .map(let value, let limits): (["type: map", "of: { \(value.keys) }"] + limits).joined(separator: ", ")
        case .record(let fields, let extras): (["fields: { \(Self.text(fields)) }"] + extras).joined(separator: ", ")
        case .union(let variants, let openness):
            "type: union, tag: kind, openness: \(openness), variants: { "
                + variants.map { "\($0.name): { fields: { \(Self.text($0.fields)) } }" }.joined(separator: ", ") + " }"
        case .choice(let variants):
            "type: one_of, variants: { "
                + variants.enumerated().map { "v\($0.offset): { \($0.element.keys) }" }.joined(separator: ", ") + " }"
        case .nullable(let type): type.keys + ", nullable: true"
        }
    }

    /// The fields of a payload; what is no scalar in the second has a name, and is used by another field too.
    static func named(_ fields: [RandomField]) -> String {
        guard let index = fields.firstIndex(where: { $0.name == "b" && $0.type.isNameable }) else {
            return "fields: { \(text(fields)) }"
        }
        let limits = fields[index].isOptional ? ", nullable: true" : ""
        let uses = "b: { type: B\(fields[index].isOptional ? ", optional: true" : ""), doc: A part. }"
        let rest = fields.enumerated().filter { $0.offset != index }.map(\.element.text)
        let again = "again: { type: B\(limits), doc: A part. }"
        return """
            types: { B: { \(fields[index].type.keys), doc: A type. } }
            fields: { \((rest + [uses, again]).joined(separator: ", ")) }
            """
    }

    private var isNameable: Bool {
        switch self {
        case .list, .map, .record, .enumeration, .union, .choice: true
        case .scalar, .nullable: false
        }
    }

    static func text(_ fields: [RandomField]) -> String { fields.map(\.text).joined(separator: ", ") }
}

struct RandomField {
    var name: String
    var type: RandomType
    var isOptional: Bool

    var text: String { "\(name): { \(type.keys)\(isOptional ? ", optional: true" : ""), doc: A part. }" }
}

/// Makes types, and makes others of them by small changes.
struct RandomTypes<Generator: RandomNumberGenerator> {
    var generator: Generator

    private mutating func chance(_ count: Int, in all: Int) -> Bool {
        Int.random(in: 0..<all, using: &generator) < count
    }
    private mutating func pick<T>(_ all: [T]) -> T { all.randomElement(using: &generator)! }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func fields(_ depth: Int) -> [RandomField] {
        (0..<number(1...4)).map { index in
            RandomField(name: ["a", "b", "c", "d"][index], type: type(depth), isOptional: chance(1, in: 2))
        }
    }

    mutating func type(_ depth: Int) -> RandomType {
        let kind = depth > 0 ? number(0...11) : number(0...5)
        switch kind {
        case 0...3: return scalar()
        case 4: return .enumeration(values(), openness: pick(["open", "closed", "extensible"]))
        case 5: return .nullable(scalar())
        case 6: return .list(type(depth - 1), limits: sizes("items"))
        case 7: return .map(type(depth - 1), limits: sizes("entries"))
        case 8, 9: return .record(fields(depth - 1), extras: extras())
        case 10:
            let names = ["x", "y", "z"].prefix(number(1...3))
            return .union(names.map { ($0, fields(depth - 1)) }, openness: pick(["open", "closed", "extensible"]))
        default:
            return .choice([.scalar("string", limits: lengths()), .scalar("int32", limits: range())])
        }
    }

    private mutating func scalar() -> RandomType {
        switch number(0...6) {
        case 0: .scalar("boolean", limits: [])
        case 1: .scalar(pick(["int32", "int64", "uint8"]), limits: [])
        case 2: .scalar("int32", limits: range())
        case 3: .scalar(pick(["float64", "uuid", "date", "json"]), limits: [])
        case 4:
            .scalar("string", limits: ["pattern: \"\(pick(["[a-c]{2,4}", "[a-z]+", "a.*", "[0-9]{3}", "(ab|cd)+"]))\""])
        default: .scalar("string", limits: lengths())
        }
    }

    private mutating func values() -> [String] {
        Array(["p", "q", "r", "s"].shuffled(using: &generator).prefix(number(1...4)))
    }

    private mutating func between(_ low: String, _ high: String, _ all: ClosedRange<Int>) -> [String] {
        let ends = [number(all), number(all)].sorted()
        return (chance(1, in: 2) ? ["\(low): \(ends[0])"] : []) + (chance(1, in: 2) ? ["\(high): \(ends[1])"] : [])
    }

    private mutating func range() -> [String] { between("min", "max", -3...9) }
    private mutating func lengths() -> [String] { between("min_length", "max_length", 0...6) }
    private mutating func sizes(_ of: String) -> [String] { between("min_\(of)", "max_\(of)", 0...4) }
    private mutating func extras() -> [String] {
        chance(1, in: 4) ? [pick(["unknown_fields: reject", "additional: string", "unknown_fields: preserve"])] : []
    }

    /// The same fields with one small change.
    mutating func changed(_ fields: [RandomField], _ depth: Int) -> [RandomField] {
        var fields = fields
        let index = number(0...fields.count - 1)
        switch number(0...7) {
        case 0 where fields.count < 6:
            let names = ["a", "b", "c", "d", "e", "f"].filter { name in !fields.contains { $0.name == name } }
            fields.append(RandomField(name: pick(names), type: type(depth), isOptional: chance(2, in: 3)))
        case 1 where fields.count > 1: fields.remove(at: index)
        case 2: fields[index].isOptional.toggle()
        case 3: fields[index].type = type(depth)
        default: fields[index].type = changed(fields[index].type, depth)
        }
        return fields
    }

    private mutating func changed(_ type: RandomType, _ depth: Int) -> RandomType {
        switch type {
        case .scalar("string", _): .scalar("string", limits: lengths())
        case .scalar("int32", _): chance(1, in: 3) ? .scalar("int64", limits: []) : .scalar("int32", limits: range())
        case .scalar: chance(1, in: 2) ? scalar() : .nullable(type)
        case .enumeration(let old, let openness):
            chance(1, in: 3)
                ? .enumeration(old, openness: pick(["open", "closed", "extensible"]))
                : .enumeration(values(), openness: openness)
        case .list(let item, let limits):
            chance(1, in: 2) ? .list(item, limits: sizes("items")) : .list(changed(item, depth - 1), limits: limits)
        case .map(let value, let limits):
            chance(1, in: 2) ? .map(value, limits: sizes("entries")) : .map(changed(value, depth - 1), limits: limits)
        case .record(let fields, let old):
            chance(1, in: 4)
                ? .record(fields, extras: extras()) : .record(changed(fields, max(depth - 1, 0)), extras: old)
        case .union(let variants, let openness): changed(variants, openness, depth)
        case .choice(let variants):
            chance(1, in: 2)
                ? .choice(variants + [.scalar("boolean", limits: [])].prefix(3 - variants.count)) : variants[0]
        case .nullable(let inner): chance(1, in: 2) ? inner : .nullable(changed(inner, depth))
        }
    }

    private mutating func changed(
        _ variants: [(name: String, fields: [RandomField])], _ openness: String, _ depth: Int
    ) -> RandomType {
        var variants = variants
        let index = number(0...variants.count - 1)
        switch number(0...3) {
        case 0 where variants.count > 1: variants.remove(at: index)
        case 1 where variants.count < 3:
            let names = ["x", "y", "z"].filter { name in !variants.contains { $0.name == name } }
            variants.append((pick(names), fields(0)))
        case 2: return .union(variants, openness: pick(["open", "closed", "extensible"]))
        default: variants[index].fields = changed(variants[index].fields, max(depth - 1, 0))
        }
        return .union(variants, openness: openness)
    }
}
