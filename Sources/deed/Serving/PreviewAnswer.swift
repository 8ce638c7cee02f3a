import ContractSite

/// An answer of HTTP 1.1.
struct PreviewAnswer {
    let bytes: [UInt8]

    /// - Parameter request: its head.
    init(to request: String, files: [String: SiteFile]) {
        let words = request.prefix { !$0.isNewline }.split(separator: " ")
        guard words.count == 3, words[0] == "GET" || words[0] == "HEAD" else {
            bytes = Self.answer(
                "405 Method Not Allowed", "text/plain; charset=utf-8", Array("only GET and HEAD\n".utf8), true)
            return
        }
        guard Self.isLocal(request) else {
            bytes = Self.answer(
                "403 Forbidden", "text/plain; charset=utf-8", Array("only for this machine\n".utf8), true)
            return
        }
        let wantsBody = words[0] == "GET"
        guard let file = Self.file(at: String(words[1]), in: files) else {
            bytes = Self.answer("404 Not Found", "text/plain; charset=utf-8", Array("no such page\n".utf8), wantsBody)
            return
        }
        bytes = Self.answer("200 OK", Self.type(of: file.path), file.bytes, wantsBody)
    }

    /// Whether the address that the browser shows is this machine's own: another name that leads here is a page that reads what it
    /// should not.
    private static func isLocal(_ request: String) -> Bool {
        let hosts = request.split(separator: "\r\n").dropFirst().filter { $0.lowercased().hasPrefix("host:") }
        guard hosts.count == 1, let host = hosts.first else { return false }
        let name = host.dropFirst("host:".count).drop { $0 == " " }.prefix { $0 != ":" && $0 != " " }
        return ["127.0.0.1", "localhost"].contains(name)
    }

    private static func answer(_ status: String, _ type: String, _ body: [UInt8], _ wantsBody: Bool) -> [UInt8] {
        let head =
            "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.count)\r\nCache-Control: no-store\r\n"
            + "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        return Array(head.utf8) + (wantsBody ? body : [])
    }

    /// The file of an address; a folder is its `index.html`.
    private static func file(at address: String, in files: [String: SiteFile]) -> SiteFile? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        guard let decoded = decoded(String(path)) else { return nil }
        let name = String(decoded.drop { $0 == "/" })
        return files[name] ?? files[name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name + "/index.html"]
    }

    private static func decoded(_ text: String) -> String? {
        var (bytes, rest) = ([UInt8](), Array(text.utf8)[...])
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard rest.count >= 2, let value = UInt8(digits, radix: 16) else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func type(of path: String) -> String {
        let types = [
            ("html", "text/html; charset=utf-8"), ("css", "text/css; charset=utf-8"),
            ("js", "text/javascript; charset=utf-8"),
            ("json", "application/schema+json"), ("atom", "application/atom+xml"), ("xml", "application/xml"),
            ("svg", "image/svg+xml"), ("md", "text/markdown; charset=utf-8"), ("txt", "text/plain; charset=utf-8"),
            ("swift", "text/plain; charset=utf-8"), ("png", "image/png"), ("woff2", "font/woff2"),
        ]
        return types.first { path.hasSuffix("." + $0.0) }?.1 ?? "application/octet-stream"
    }
}
