internal import CCMark

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Descriptions are CommonMark. HTML in them is shown as text, and links lead only where links may lead.
enum Markdown {
    /// - Parameter level: the heading that is above.
    static func html(_ text: String, below level: Int32 = 2) -> HTML {
        guard let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_VALIDATE_UTF8) else {
            return HTML(text)
        }
        defer { cmark_node_free(document) }
        disarm(document, below: level)
        guard let rendered = cmark_render_html(document, CMARK_OPT_DEFAULT) else { return HTML(text) }
        defer { free(rendered) }
        // What scrolls can be reached by the keyboard. Text has no such tag: it is escaped.
        let parts = String(cString: rendered).split(separator: "<pre>", omittingEmptySubsequences: false)
        return HTML(trusted: parts.joined(separator: "<pre tabindex=\"0\">"))
    }

    /// The same as CommonMark that has no HTML in it and no links but those that may be.
    static func commonMark(_ text: String) -> String {
        guard let document = cmark_parse_document(text, text.utf8.count, CMARK_OPT_VALIDATE_UTF8) else {
            return PageText.escaped(text)
        }
        defer { cmark_node_free(document) }
        disarm(document, below: 2)
        guard let rendered = cmark_render_commonmark(document, CMARK_OPT_DEFAULT, 0) else {
            return PageText.escaped(text)
        }
        defer { free(rendered) }
        let result = String(cString: rendered)
        return result.hasSuffix("\n") ? String(result.dropLast()) : result
    }

    /// The first paragraph as plain text, for lists and the search.
    static func firstLine(_ text: String) -> String {
        let paragraph = text.split(separator: "\n\n", maxSplits: 1).first.map(String.init) ?? text
        return paragraph.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Makes text of HTML, and leaves only the text of links that have another scheme than those of the web and of mail, and of
    /// images. Headings go below those of the page.
    private static func disarm(_ document: OpaquePointer, below level: Int32) {
        guard let walk = cmark_iter_new(document) else { return }
        defer { cmark_iter_free(walk) }
        var (replaced, unlinked): ([OpaquePointer], [OpaquePointer]) = ([], [])
        while true {
            let event = cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { break }
            guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(walk) else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_HTML_INLINE:
                insert(text(of: node), before: node, in: nil)
                replaced.append(node)
            case CMARK_NODE_HTML_BLOCK:
                insert(text(of: node), before: node, in: CMARK_NODE_PARAGRAPH)
                replaced.append(node)
            case CMARK_NODE_HEADING:
                cmark_node_set_heading_level(node, min(6, cmark_node_get_heading_level(node) + level))
            case CMARK_NODE_LINK, CMARK_NODE_IMAGE: if !isTarget(node) { unlinked.append(node) }
            default: break
            }
        }
        for node in unlinked {
            while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
            cmark_node_free(node)
        }
        for node in replaced { cmark_node_free(node) }
    }

    private static func text(of node: OpaquePointer) -> String {
        let text = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    /// Puts text where the walk stands; what it replaces is taken away when the walk is over.
    private static func insert(_ text: String, before node: OpaquePointer, in block: cmark_node_type?) {
        guard let leaf = cmark_node_new(CMARK_NODE_TEXT) else { return }
        cmark_node_set_literal(leaf, text)
        var new = leaf
        if let block, let outer = cmark_node_new(block) {
            cmark_node_append_child(outer, leaf)
            new = outer
        }
        cmark_node_insert_before(node, new)
    }

    /// Whether a link stays one. Images would be requests that leave the page.
    private static func isTarget(_ node: OpaquePointer) -> Bool {
        cmark_node_get_type(node) == CMARK_NODE_LINK
            && isAllowed(cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    }

    static func isAllowed(_ address: String) -> Bool {
        let lower = address.lowercased()
        return ["https://", "http://", "mailto:"].contains { lower.hasPrefix($0) }
    }
}
