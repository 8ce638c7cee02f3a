import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The process's own streams: the only place that prints.
enum Console {
    /// What the command was asked for.
    static func print(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO) }

    /// What it has to say on the way.
    static func log(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO) }

    static func leave(_ code: Int32) -> Never { exit(code) }

    static func isTerminal(_ descriptor: Int32 = STDOUT_FILENO) -> Bool { isatty(descriptor) == 1 }

    static func environment(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// Seconds since 1970.
    static var now: Int { time(nil) }

    /// Writes all of a text; what the reader does not take is lost.
    static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { buffer in
            var position = 0
            while position < buffer.count {
                let written = systemWrite(descriptor, buffer.baseAddress.map { $0 + position }, buffer.count - position)
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return }
                position += written
            }
        }
    }
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafePointer<UInt8>?, _ count: Int) -> Int {
    write(descriptor, start, count)
}
