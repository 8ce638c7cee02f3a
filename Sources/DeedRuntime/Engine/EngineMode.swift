/// What a run of the engine is for. The compiler makes a copy of the engine for each mode, in which what the mode does not
/// want costs nothing.
protocol EngineMode {
    /// Whether every violation is collected; otherwise the first one ends the run.
    static var listsViolations: Bool { get }
    /// Whether there will be a tape to decode from.
    static var fillsTape: Bool { get }
}

/// Says yes or no.
enum Judging: EngineMode {
    static var listsViolations: Bool { false }
    static var fillsTape: Bool { false }
}

/// Says yes with a tape, or no.
enum Decoding: EngineMode {
    static var listsViolations: Bool { false }
    static var fillsTape: Bool { true }
}

/// Says everything that is wrong, and makes a tape that can be used where nothing structural is.
enum Listing: EngineMode {
    static var listsViolations: Bool { true }
    static var fillsTape: Bool { true }
}
