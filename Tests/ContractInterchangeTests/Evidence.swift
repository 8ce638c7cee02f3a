#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder of real data that evidence suites read.
enum Evidence {
    static let folder: String? = getenv("DEED_EVIDENCE").map { String(cString: $0) }
}
