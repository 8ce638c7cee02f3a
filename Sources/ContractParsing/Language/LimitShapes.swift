import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == LimitValue {
    static var length: Self { digits(0...Int.max) }

    static func digits(from lowest: Int) -> Self { digits(lowest...38) }

    private static func digits(_ range: ClosedRange<Int>) -> Self {
        Shape<Int>.integer(range).converted(
            { value, _, _ in LimitValue.integer(value) },
            back: { if case .integer(let value) = $0 { value } else { 0 } })
    }

    /// A number as exact decimal text.
    static var amount: Self {
        Shape<String>.number.converted({ text, _, _ in LimitValue.text(text) }, back: { $0.written })
    }

    static var flag: Self {
        Shape<Bool>.flag.converted(
            { value, _, _ in LimitValue.flag(value) }, back: { if case .flag(let value) = $0 { value } else { false } })
    }

    static var pattern: Self { located(.text) }

    enum Moment: Sendable { case instant, date, time, duration }

    /// Text of one of the types of time.
    static func moment(_ kind: Moment) -> Self {
        switch kind {
        case .instant: located(.instant)
        case .date:
            located(
                .text(
                    TextForm("a date", pattern: #"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#), "invalid-date", where: Syntax.isDate)
            )
        case .time:
            located(.text(TextForm("a time", pattern: Syntax.timePattern), "invalid-date", where: Syntax.isTime))
        case .duration:
            located(
                .text(
                    TextForm("an ISO 8601 duration", pattern: Syntax.durationPattern), "invalid-duration",
                    where: Syntax.isDuration))
        }
    }

    /// A bound of a named type, of which is not known yet what it holds.
    static var bound: Self { either(amount, located(.text), takesFirst: { $0.number != nil }) }

    static var subSeconds: Self {
        words([
            ("seconds", "Whole seconds."), ("millis", "Three digits."), ("micros", "Six digits."),
            ("nanos", "Nine digits."),
        ])
    }

    static var digitsOrSubSeconds: Self { either(digits(from: 1), subSeconds, takesFirst: { $0.number != nil }) }

    static var numeric: Self { words([("string", "As text."), ("number", "As a JSON number.")]) }

    static var unix: Self {
        words([
            ("unix_seconds", "Seconds since 1970, as a number."), ("unix_millis", "Milliseconds since 1970."),
            ("unix_micros", "Microseconds since 1970."),
        ])
    }

    static func words(_ words: [(String, String)]) -> Self {
        let texts = words.map(\.0)
        return Shape(
            .words(words.map { Word(text: $0, description: $1) }),
            read: { node, binder in
                if case .scalar(let scalar) = node.content, texts.contains(scalar.text) { return .text(scalar.text) }
                binder.wrongWord(node, texts)
                return nil
            },
            write: { .text($0.written) })
    }

    private static func located(_ text: Shape<Located<String>>) -> Self {
        let write = text.write
        return Shape(
            text.form, read: { node, binder in text.read(node, &binder).map { .text($0.value) } },
            write: { write(Located<String>($0.written, at: .nowhere)) })
    }

    private static func either(
        _ first: Self, _ second: Self, takesFirst: @escaping @Sendable (YAMLNode) -> Bool
    ) -> Self {
        Shape(
            .either([first.form, second.form]),
            read: { node, binder in takesFirst(node) ? first.read(node, &binder) : second.read(node, &binder) },
            write: { value in
                if case .integer = value { return first.write(value) }
                return second.write(value)
            })
    }
}

extension LimitValue {
    fileprivate var written: String { if case .text(let text) = self { text } else { "" } }
}

extension SourceRange {
    /// Of values that were made, not read.
    static let nowhere = SourceRange(file: SourceID(0), lower: 0, upper: 0)
}
