/// Where a value is, as a JSON Pointer (RFC 6901) of which some steps are known only at run time.
struct SQLPointer {
    private enum Part {
        case text(String)
        case sql(String)
    }

    private var parts: [Part] = []

    func appending(_ name: String) -> SQLPointer { appending(.text("/" + SchemaLocation.escaped(name))) }

    func appending(sql step: String) -> SQLPointer { appending(.text("/")).appending(.sql(step)) }

    private func appending(_ part: Part) -> SQLPointer {
        var pointer = self
        if case .text(let more) = part, case .text(let text)? = parts.last {
            pointer.parts[parts.count - 1] = .text(text + more)
        } else {
            pointer.parts.append(part)
        }
        return pointer
    }

    /// A text of a rule, a space, and the pointer.
    func violation(_ rule: String, _ dialect: SQLDialect) -> String {
        var all = parts
        if case .text(let text)? = all.first {
            all[0] = .text("\(rule) \(text)")
        } else {
            all.insert(.text("\(rule) "), at: 0)
        }
        let texts = all.map { part in
            switch part {
            case .text(let text): dialect.text(text)
            case .sql(let sql): sql
            }
        }
        return texts.count == 1 ? texts[0] : "(\(texts.joined(separator: " || ")))"
    }
}

/// What is wrong with a value, as SQL: texts that are null where nothing is, and lists of such texts.
struct SQLViolations {
    var texts: [String] = []
    var lists: [String] = []

    var isEmpty: Bool { texts.isEmpty && lists.isEmpty }

    mutating func add(_ other: SQLViolations) {
        texts += other.texts
        lists += other.lists
    }

    /// All of it in one list.
    func list(_ dialect: SQLDialect) -> String {
        let own = texts.isEmpty ? [] : [dialect.list(texts)]
        return own.isEmpty && lists.isEmpty ? dialect.list([]) : dialect.joined(own + lists)
    }
}
