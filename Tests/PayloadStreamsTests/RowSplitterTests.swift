import DeedRuntime
import Testing

@testable import PayloadStreams

/// The rows that a splitter finds in bytes that come `step` at a time, each with its number.
private func rows(_ text: String, _ form: RowSplitter.Form, step: Int = .max) -> [String] {
    let bytes = Array(text.utf8)
    var splitter = RowSplitter(form)
    var (found, start, end): ([String], Int, Int) = ([], 0, 0)
    func add(_ row: RowPlace, _ window: ArraySlice<UInt8>) {
        found.append("\(row.number) " + String(decoding: Array(window)[row.bytes], as: UTF8.self))
    }
    while end < bytes.count {
        end = min(bytes.count, step == .max ? bytes.count : end + step)
        let window = bytes[start..<end]
        Array(window).withUnsafeBufferPointer { while let row = splitter.next(in: $0) { add(row, window) } }
        start += splitter.start
        splitter.move(by: splitter.start)
    }
    Array(bytes[start...]).withUnsafeBufferPointer { if let row = splitter.last(in: $0) { add(row, bytes[start...]) } }
    return found
}

@Suite struct RowSplitterTests {
    @Test func `each line is a row and blank ones only count`() {
        #expect(rows("{}\n\n [1] \r\n\t\n{\"a\":2}", .lines) == ["1 {}", "3 [1]", "5 {\"a\":2}"])
    }

    @Test func `items of a list are rows whatever their lines`() {
        let text = "[\n {\"a\": [1, 2],\n  \"b\": \"],{\\\"\"}, 7 ,\"x\"\n]\n"
        #expect(rows(text, .list) == ["1 {\"a\": [1, 2],\n  \"b\": \"],{\\\"\"}", "2 7", "3 \"x\""])
        #expect(rows(" [ ] ", .list).count <= 1)
    }

    @Test func `what stands behind a list is a row too`() {
        #expect(rows("[1,2] rest", .list) == ["1 1", "2 2", "3 rest"])
    }

    @Test func `values stand one behind the other`() {
        #expect(
            rows("{\"a\":\n1}\n{\"b\":2}{\"c\":\"}\"} 7 ", .values) == [
                "1 {\"a\":\n1}", "2 {\"b\":2}", "3 {\"c\":\"}\"}", "4 7",
            ])
    }

    @Test(arguments: [1, 2, 3, 5, 7, 11])
    func `pieces make no difference`(step: Int) {
        let lines = "{\"a\":1}\r\n\n  {\"b\":\"\\\\\"}\n{\"c\":[{}]}"
        let list = "[{\"a\":\"\\\"]\"},[1,[2]],\n{\"b\":{\"c\":{}}} , 5]\n"
        #expect(rows(lines, .lines, step: step) == rows(lines, .lines))
        #expect(rows(list, .list, step: step) == rows(list, .list))
        #expect(rows(lines, .values, step: step) == rows(lines, .values))
    }

    @Test(arguments: [
        ("a.ndjson", "{}\n{}", RowSplitter.Form.lines), ("a.json", "[{}]", .list),
        ("a.ndjson", " [ {\"a\":1}, {}]", .list),
        ("a.ndjson", "[1,2]\n[3,4]\n", .lines), ("a.json", "[1,2]", .list), ("a.json", "{\n\"a\":1}", .values),
        ("a.json", "{\"a\":1}\n{\"a\":2}\n", .lines), ("-", "[]", .list),
    ])
    func `what a file holds shows in its name and beginning`(name: String, text: String, form: RowSplitter.Form) {
        Array(text.utf8).withUnsafeBufferPointer {
            #expect(RowSplitter.Form(ofFile: name, beginningWith: $0) == form)
        }
    }
}
