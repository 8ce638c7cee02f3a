package import ContractRegistry
import Diagnostics

/// Reads AsyncAPI documents, 2 and 3, into contracts: one for each message whose payload is a JSON Schema.
package enum AsyncAPIImporter {
    package static func read(folder: String, domain: String?) throws(RegistryError) -> ImportedRegistry {
        let folder = try SourceFolder.read(folder)
        return read(folder.documents, skipped: folder.skipped, domain: domain)
    }

    static func read(
        _ documents: [SourceDocument], skipped earlier: [SkippedFile] = [], domain: String?
    ) -> ImportedRegistry {
        var (schemas, skipped): ([SourceDocument], [SkippedFile]) = ([], earlier)
        for document in documents {
            guard document.value["asyncapi"] != nil else {
                skipped.append(SkippedFile(path: document.path, reason: "no AsyncAPI document"))
                continue
            }
            var reader = AsyncAPIReader(document, domain: domain)
            reader.read()
            schemas += reader.schemas
            skipped += reader.skipped
        }
        // The first folder of each path is the domain; one that all have in common is said.
        let domains = Set(schemas.compactMap { $0.path.split(separator: "/").first.map(String.init) })
        let common = domains.count == 1 ? domains.first : nil
        return JSONSchemaImporter.read(schemas, skipped: skipped, folder: common ?? "events", domain: common)
    }
}

/// Takes the payloads of one document out, each with the schemas that it refers to.
private struct AsyncAPIReader {
    private let document: SourceDocument
    private let domain: String
    private(set) var schemas: [SourceDocument] = []
    private(set) var skipped: [SkippedFile] = []
    private var taken: Set<String> = []

    init(_ document: SourceDocument, domain: String?) {
        self.document = document
        let title = document.value["info"]?["title"]?.text ?? "events"
        self.domain = domain ?? Identifiers.snakeCase(title)
    }

    mutating func read() {
        for (name, message) in messages { take(message, named: name) }
    }

    /// Messages by name, of the components and of channels.
    private var messages: [(String, SourceValue)] {
        var found: [(String, SourceValue)] = []
        for member in document.value["components"]?["messages"]?.members ?? [] {
            found.append((member.name, member.value))
        }
        for channel in document.value["channels"]?.members ?? [] {
            for member in channel.value["messages"]?.members ?? [] { found.append((member.name, member.value)) }
            for operation in ["publish", "subscribe"] {
                guard let message = channel.value[operation]?["message"] else { continue }
                let name = Identifiers.snakeCase(channel.name)
                for (index, one) in (message["oneOf"]?.items ?? [message]).enumerated() {
                    found.append((index == 0 ? name : "\(name)_\(index + 1)", one))
                }
            }
        }
        return found.filter { $0.1["$ref"] == nil }
    }

    private mutating func take(_ message: SourceValue, named key: String) {
        let place = "\(document.path)#\(key)"
        guard var payload = message["payload"].map(resolved) else {
            return skipped.append(SkippedFile(path: place, reason: "a message without payload"))
        }
        let format = payload["schemaFormat"]?.text ?? message["schemaFormat"]?.text
        if payload["schemaFormat"] != nil, let schema = payload["schema"] { payload = resolved(schema) }
        guard format.map({ $0.contains("schema+") || $0.contains("asyncapi") }) ?? true else {
            return skipped.append(SkippedFile(path: place, reason: "the payload is `\(format ?? "")`, no JSON Schema"))
        }
        let (name, version) = split(key, message)
        let path = "\(domain)/\(Identifiers.snakeCase(name))/\(version).json"
        guard taken.insert(path).inserted else {
            return skipped.append(SkippedFile(path: place, reason: "the same message as another one"))
        }
        schemas.append(SourceDocument(path: path, value: alone(payload, message)))
    }

    /// The name and the version of a message: `orders.order_placed.2.1.0` has both.
    private func split(_ key: String, _ message: SourceValue) -> (name: String, version: String) {
        let words = key.split(separator: ".")
        if words.count > 3, words.suffix(3).allSatisfy({ Int($0) != nil }) {
            return (String(words[words.count - 4]), words.suffix(3).joined(separator: "."))
        }
        let version = (document.value["info"]?["version"]?.text).flatMap { VersionText($0, bare: true) }
        let numbers = version.map { "\($0.major).\($0.minor).\($0.patch)" } ?? "1.0.0"
        let name = message["name"]?.text ?? key
        return (name.split(separator: "/").last.map(String.init) ?? key, numbers)
    }

    /// What a reference within the document leads to, followed to its end.
    private func resolved(_ value: SourceValue) -> SourceValue {
        var (value, steps) = (value, 0)
        while let pointer = value["$ref"]?.text.flatMap(Self.pointer), value.members?.count == 1, steps < 50 {
            guard let next = lookup(pointer) else { return value }
            (value, steps) = (next, steps + 1)
        }
        return value
    }

    /// The JSON Pointer that a reference within the document is, percent-decoded as RFC 6901 section 6 says; nil for other references.
    private static func pointer(_ reference: String) -> String? {
        let (target, fragment) = URIText.split(reference)
        let pointer = URIText.decoded(fragment ?? "")
        return target.isEmpty && pointer.hasPrefix("/") ? pointer : nil
    }

    private func lookup(_ pointer: String) -> SourceValue? {
        let steps = pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        return document.value.value(at: steps.map { SchemaLocation.unescaped($0) })
    }

    /// The payload as a schema that stands alone, with the words of its message where it has none.
    private func alone(_ payload: SourceValue, _ message: SourceValue) -> SourceValue {
        guard var members = payload.members else { return payload }
        let words = message["summary"] ?? message["description"] ?? message["title"]
        if payload["description"] == nil, let words { members.append(SourceMember(name: "description", value: words)) }
        if let schemas = document.value["components"]?["schemas"] {
            members.append(SourceMember(name: "definitions", value: schemas))
        }
        if payload["$schema"] == nil {
            let draft = SourceValue.string("http://json-schema.org/draft-07/schema#")
            members.insert(SourceMember(name: "$schema", value: draft), at: 0)
        }
        return Self.redirected(.object(members))
    }

    /// References to the document's schemas lead into the payload's own.
    private static func redirected(_ value: SourceValue) -> SourceValue {
        switch value {
        case .array(let items): return .array(items.map(redirected))
        case .object(let members):
            return .object(
                members.map { member in
                    let prefix = "/components/schemas/"
                    guard member.name == "$ref", let pointer = member.value.text.flatMap(pointer),
                        pointer.hasPrefix(prefix)
                    else { return SourceMember(name: member.name, value: redirected(member.value)) }
                    let rest = URIText.encoded(String(pointer.dropFirst(prefix.count)))
                    return SourceMember(name: "$ref", value: .string("#/definitions/\(rest)"))
                })
        default: return value
        }
    }
}
