#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The variables that a process sees; a value, so that a test can say what they are.
package struct ProcessEnvironment: Sendable, Hashable {
    package private(set) var values: [String: String]

    private typealias Entries = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

    package init(_ values: [String: String] = [:]) { self.values = values }

    /// The variables of this process.
    package static var current: ProcessEnvironment {
        #if canImport(Darwin)
            let first: Entries? = _NSGetEnviron().pointee
        #else
            let first: Entries? = environ
        #endif
        guard var entry = first else { return ProcessEnvironment() }
        var values: [String: String] = [:]
        while let text = entry.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        return ProcessEnvironment(values)
    }

    /// `nil` where the variable is not set, and where it is empty.
    package subscript(name: String) -> String? {
        get { values[name].flatMap { $0.isEmpty ? nil : $0 } }
        set { values[name] = newValue }
    }

    /// `NAME=value` lines, sorted.
    var entries: [String] { values.map { "\($0.key)=\($0.value)" }.sorted() }

    /// The first executable file of that name in the folders of `PATH`.
    func program(_ name: String) -> String? {
        for folder in (self["PATH"] ?? "/usr/bin:/bin").split(separator: ":") {
            let path = "\(folder)/\(name)"
            if access(path, X_OK) == 0 { return path }
        }
        return nil
    }
}
