/// What the engine keeps beside an event that asks for it; a right event of a plain contract never does.
final class EngineNotes {
    /// The unions whose tags lie in the object that is judged; the innermost last.
    var openTags: [TableName] = []
    /// For records with invariants: where the value of each field begins, or -1.
    var starts: [Int] = []
    /// For records of more than 64 fields: which of the others were there.
    var moreSeen: [UInt64] = []
    /// The fields of the open records that were there under former names.
    var former: [FormerUse] = []
}

extension Engine {
    var openTags: [TableName] {
        get { notes?.openTags ?? [] }
        _modify { yield &takenNotes.openTags }
    }

    var starts: [Int] {
        get { notes?.starts ?? [] }
        _modify { yield &takenNotes.starts }
    }

    var moreSeen: [UInt64] {
        get { notes?.moreSeen ?? [] }
        _modify { yield &takenNotes.moreSeen }
    }

    var former: [FormerUse] {
        get { notes?.former ?? [] }
        _modify { yield &takenNotes.former }
    }

    private var takenNotes: EngineNotes {
        mutating get {
            if let notes { return notes }
            let new = EngineNotes()
            notes = new
            return new
        }
    }
}
