/// The details of texts.
struct TextShape {
    /// In Unicode scalars.
    var min: Int32 = 0
    var max: Int32 = .max
    /// Among the table's patterns; -1 where there is none.
    var pattern: Int32 = -1
    /// Among the table's formats; -1 where there is none.
    var format: StringFormat?
}

/// The details of whole numbers up to 64 bits with sign. Bounds include what the type itself can hold.
struct IntegerShape {
    var low: Int64
    var high: Int64
    /// What the type can hold, without its limits.
    var typeLow: Int64
    var typeHigh: Int64
    var isText = false
    /// Among the table's lists of number limits; -1 where there are none.
    var limits: Int32 = -1
    /// Whether the bounds do not tell everything.
    var hasStep = false

    /// Whether a number within the bounds is right.
    var isPlain: Bool { !isText && !hasStep }
}

/// The details of `uint64`.
struct UnsignedShape {
    var low: UInt64 = 0
    var high: UInt64 = .max
    var isText = false
    var limits: Int32 = -1
    var hasStep = false
}

struct DoubleShape {
    /// Strictly between these every limit but `multiple_of` holds.
    var low = -Double.infinity
    var high = Double.infinity
    var limits: Int32 = -1
    var hasStep = false
}

struct DecimalShape {
    var precision: Int32
    var scale: Int32
    var isNumber = false
    var limits: Int32 = -1
}

struct MomentShape {
    var form = MomentForm.text
    /// The finest that is allowed.
    var precision = Timestamp.Precision.nanos
    var mustBeUTC = false
    /// Among the table's lists of text limits; -1 where there are none.
    var limits: Int32 = -1
}

/// The details of dates, times and durations.
struct SpanShape {
    var limits: Int32 = -1
}

struct BytesShape {
    var min: Int32 = 0
    var max: Int32 = .max
}

/// A bound of a number, exact.
struct NumberLimit: Sendable {
    var rule: Violation.Rule
    var bound: ExactDecimal
    /// As the contract writes it.
    var text: String

    /// Whether a number keeps it.
    func holds(for value: ExactDecimal) -> Bool {
        switch rule {
        case .min: value >= bound
        case .max: value <= bound
        case .exclusiveMin: value > bound
        case .exclusiveMax: value < bound
        default: value.isMultiple(of: bound)
        }
    }
}

/// A bound of a moment, a date, a time or a duration.
struct TextLimit: Sendable {
    var rule: Violation.Rule
    /// As the contract writes it.
    var text: String

    /// Whether a value keeps it; also where the bound itself cannot be read.
    func holds<Value: TextualValue & Comparable>(for value: Value) -> Bool {
        guard let bound = Value(text) else { return true }
        return switch rule {
        case .min: value >= bound
        case .max: value <= bound
        case .exclusiveMin: value > bound
        default: value < bound
        }
    }
}
