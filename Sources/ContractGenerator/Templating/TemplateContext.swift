/// What a template lays out: a value with named members, computed in Swift.
///
/// One list of members gives both the lookup and the names that a template is checked against, so that an unknown name is
/// found in a part of a template that this run does not even reach.
package protocol TemplateContext: Sendable {
    static var members: [TemplateMember<Self>] { get }
}

/// One name of a context.
package struct TemplateMember<Context>: Sendable {
    let name: String
    let kind: TemplateMemberKind
    let read: @Sendable (Context) -> TemplateValue

    package static func text(_ name: String, _ read: @escaping @Sendable (Context) -> String) -> Self {
        Self(name: name, kind: .text) { .text(read($0)) }
    }

    package static func flag(_ name: String, _ read: @escaping @Sendable (Context) -> Bool) -> Self {
        Self(name: name, kind: .flag) { .flag(read($0)) }
    }

    package static func list<Item: TemplateContext>(
        _ name: String, _ read: @escaping @Sendable (Context) -> [Item]
    ) -> Self {
        Self(name: name, kind: .list(Item.self)) { .list(read($0)) }
    }

    /// A part that may be missing: a list of none or one.
    package static func part<Item: TemplateContext>(
        _ name: String, _ read: @escaping @Sendable (Context) -> Item?
    ) -> Self {
        Self(name: name, kind: .list(Item.self)) { context in .list(read(context).map { [$0] } ?? []) }
    }
}

/// What a name of a context stands for.
enum TemplateMemberKind: Sendable {
    case text
    case flag
    case list(any TemplateContext.Type)
}

/// What a name of a context holds.
enum TemplateValue: Sendable {
    case text(String)
    case flag(Bool)
    case list([any TemplateContext])

    var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .flag(let flag): !flag
        case .list(let items): items.isEmpty
        }
    }
}

extension TemplateContext {
    static func index(of name: String) -> Int? { members.firstIndex { $0.name == name } }
    static func kind(at index: Int) -> TemplateMemberKind { members[index].kind }
    static var names: [String] { members.map(\.name) }
    func value(at index: Int) -> TemplateValue { Self.members[index].read(self) }
}
