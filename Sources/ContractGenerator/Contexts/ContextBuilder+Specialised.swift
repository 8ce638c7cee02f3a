import ContractModel
import ContractRegistry

/// What events get on demand: code that is specialised for their contract, and views.
extension ContextBuilder {
    /// The functions that read a payload's ordinary case; nil where nobody asked for them.
    func scan(_ version: ModulePlan.Version) -> ScanContext? {
        guard plan.specialised.contains(version.payload) else { return nil }
        let functions = ScanPlanner.functions(TableEncoder.encode(version.contract))
        guard !functions.isEmpty else { return nil }
        return ScanContext(
            // Only the file of the version sees it.
            name: plan.path(of: version.payload).filter { $0 != "." && $0 != "`" } + "Scan",
            functions: functions.map { function in
                ScanFunctionContext(name: function.name, lines: function.lines.map(StatementContext.init))
            })
    }

    func views(_ ids: [DeclarationID]) -> [ViewContext] {
        ids.compactMap { id in
            guard plan.viewed.contains(id), case .record(let record) = plan[id].kind else { return nil }
            let isPayload = if case .event = plan[id].scope { true } else { false }
            var properties = record.properties.enumerated().map { index, property in
                ViewPropertyContext(
                    doc: LineContext.lines(property.doc, property.notes), access: access,
                    deprecation: property.deprecation.map(DeprecationText.message),
                    name: property.name.escapedIdentifier, type: viewType(property.type),
                    read: read(property, index))
            }
            if let (name, _) = record.undeclared({ plan.name(of: $0) }) {
                let type = record.additional.map { viewType(.map($0.type)) } ?? "[String: JSONValue]"
                let read = viewName(.map(record.additional?.type ?? .scalar(.json))) == nil ? "read" : "view"
                properties.append(
                    ViewPropertyContext(
                        doc: LineContext.lines("Fields that are not declared."), access: access, deprecation: nil,
                        name: name, type: type, read: "\(read)(\(record.properties.count))"))
            }
            let taken = Set(record.properties.map(\.name))
            let storage = ["fields", "viewedFields", "fieldsOfView"].first { !taken.contains($0) } ?? "theFields"
            return ViewContext(
                access: access, path: plan.path(of: id), isPayload: isPayload, storage: storage, properties: properties)
        }
    }

    /// The type of a value that is read where it lies; nil where it is copied.
    private func viewName(_ type: SwiftType) -> String? {
        switch type {
        case .scalar(let scalar): scalar.swiftName == "String" ? "TextView" : nil
        case .declared(let id):
            switch plan[id].kind {
            case .nominal(let scalar): scalar.swiftName == "String" ? "TextView" : nil
            case .record: plan.viewed.contains(id) ? plan.path(of: id) + ".View" : nil
            case .tuple, .enumeration, .union: nil
            }
        case .list(let item): viewName(item).map { "ListView<\($0)>" }
        case .map(let value): viewName(value).map { "MapView<\($0)>" }
        case .optional(let wrapped): viewName(wrapped).map { $0 + "?" }
        case .presence(let wrapped): viewName(wrapped).map { "Presence<\($0)>" }
        }
    }

    private func viewType(_ type: SwiftType) -> String { viewName(type) ?? plan.name(of: type) }

    private func read(_ property: PropertyPlan, _ index: Int) -> String {
        let verb = viewName(property.type) == nil ? "read" : "view"
        let suffix =
            switch property.presence {
            case .required: ""
            case .optional, .nullable: "IfPresent"
            case .presence: "Presence"
            }
        return "\(verb)\(suffix)(\(index))"
    }
}

/// The functions that read the ordinary case of a payload.
struct ScanContext: TemplateContext {
    var name: String
    var functions: [ScanFunctionContext]

    static let members: [TemplateMember<Self>] = [
        .text("name") { $0.name },
        .list("functions") { $0.functions },
    ]
}

struct ScanFunctionContext: TemplateContext {
    var name: String
    var lines: [StatementContext]

    static let members: [TemplateMember<Self>] = [
        .text("name") { $0.name },
        .list("lines") { $0.lines },
    ]
}

/// A record that can be read where it lies.
struct ViewContext: TemplateContext {
    var access: String
    var path: String
    var isPayload: Bool
    /// The name of the property that the others read from.
    var storage: String
    var properties: [ViewPropertyContext]

    static let members: [TemplateMember<Self>] = [
        .text("access") { $0.access },
        .text("path") { $0.path },
        .flag("isPayload") { $0.isPayload },
        .text("storage") { $0.storage },
        .list("properties") { $0.properties },
    ]
}

struct ViewPropertyContext: TemplateContext {
    var doc: [LineContext]
    var access: String
    var deprecation: DeprecationContext?
    var name: String
    var type: String
    /// What the fields are asked.
    var read: String

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("access") { $0.access },
        .part("deprecation") { $0.deprecation },
        .text("name") { $0.name },
        .text("type") { $0.type },
        .text("read") { $0.read },
    ]
}
