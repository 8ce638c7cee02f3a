import CLibYAML

/// libyaml's parser over one buffer. The buffer must outlive it; `close` frees it.
struct EventReader {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>
    private var marks: MarkConverter

    init(_ bytes: UnsafeBufferPointer<UInt8>, text: ScreenedText) {
        parser = .allocate(capacity: 1)
        event = .allocate(capacity: 1)
        marks = MarkConverter(bytes, text: text)
        precondition(yaml_parser_initialize(parser) == 1, "out of memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        if let base = bytes.baseAddress {
            yaml_parser_set_input_string(parser, base + text.start, bytes.count - text.start)
        } else {
            yaml_parser_set_input_string(parser, "", 0)
        }
    }

    func close() {
        yaml_parser_delete(parser)
        parser.deallocate()
        event.deallocate()
    }

    /// The next event; `nil` after an error, which `failure()` then describes.
    mutating func next() -> YAMLEvent? {
        guard yaml_parser_parse(parser, event) == 1 else { return nil }
        defer { yaml_event_delete(event) }
        let lower = marks.offset(ofCodePoint: event.pointee.start_mark.index)
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: return scalar(from: lower)
        case YAML_MAPPING_START_EVENT:
            let data = event.pointee.data.mapping_start
            return opening(
                .mappingStart, lower, isFlow: data.style == YAML_FLOW_MAPPING_STYLE,
                hasProperties: data.anchor != nil || data.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.pointee.data.sequence_start
            return opening(
                .sequenceStart, lower, isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE,
                hasProperties: data.anchor != nil || data.tag != nil)
        case YAML_MAPPING_END_EVENT: return plain(.mappingEnd, lower)
        case YAML_SEQUENCE_END_EVENT: return plain(.sequenceEnd, lower)
        case YAML_ALIAS_EVENT: return plain(.alias, lower)
        case YAML_DOCUMENT_START_EVENT: return plain(.documentStart, lower)
        case YAML_DOCUMENT_END_EVENT: return plain(.documentEnd, lower)
        case YAML_STREAM_START_EVENT: return plain(.streamStart, lower)
        default: return plain(.streamEnd, lower)
        }
    }

    private mutating func plain(_ kind: YAMLEvent.Kind, _ lower: Int) -> YAMLEvent {
        YAMLEvent(kind: kind, lower: lower, upper: upper())
    }

    private mutating func opening(
        _ kind: YAMLEvent.Kind, _ lower: Int, isFlow: Bool, hasProperties: Bool
    ) -> YAMLEvent {
        YAMLEvent(kind: kind, lower: lower, upper: upper(), hasProperties: hasProperties, isFlow: isFlow)
    }

    private mutating func scalar(from lower: Int) -> YAMLEvent {
        let data = event.pointee.data.scalar
        let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
        return YAMLEvent(
            kind: .scalar(YAMLScalar(text, style: Self.style(data.style))), lower: lower, upper: upper(),
            hasProperties: data.anchor != nil || data.tag != nil)
    }

    private mutating func upper() -> Int { marks.offset(ofCodePoint: event.pointee.end_mark.index) }

    private static func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: .literal
        case YAML_FOLDED_SCALAR_STYLE: .folded
        default: .plain
        }
    }

    /// What went wrong, after `next` gave `nil`.
    mutating func failure() -> SyntaxFailure {
        let state = parser.pointee
        return SyntaxFailure(
            problem: state.problem.map { String(cString: $0) } ?? "",
            context: state.context.map { String(cString: $0) } ?? "",
            problemOffset: marks.offset(ofCodePoint: state.problem_mark.index),
            contextOffset: state.context == nil ? nil : marks.offset(ofCodePoint: state.context_mark.index))
    }
}
