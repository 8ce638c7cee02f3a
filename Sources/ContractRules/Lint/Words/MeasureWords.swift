/// The units that names carry, and the quantities that mean nothing without one. Units are UCUM.
enum MeasureWords {
    /// The unit that the last word of a name states: `timeout_ms` is in `ms`.
    static func unit(ofSuffix word: String) -> String? { suffixes[word] }

    /// Units that fit a quantity, the usual one first; `nil` where the name is no quantity or counts things.
    static func units(ofQuantity words: [String]) -> String? {
        guard let last = words.last, let units = quantities[last] else { return nil }
        return words.dropLast().contains(where: counted.contains) ? nil : units
    }

    /// How UCUM writes a unit that people write otherwise.
    static func ucum(_ unit: String) -> String? { suffixes[unit.lowercased()].flatMap { $0 == unit ? nil : $0 } }

    private static let suffixes: [String: String] = [
        "nanos": "ns", "nanoseconds": "ns", "us": "us", "micros": "us", "microseconds": "us", "ms": "ms",
        "msec": "ms", "msecs": "ms", "millis": "ms", "milliseconds": "ms", "sec": "s", "secs": "s", "seconds": "s",
        "minutes": "min", "mins": "min", "hours": "h", "hrs": "h", "days": "d", "weeks": "wk",
        "months": "mo", "years": "a", "bytes": "By", "byte": "By", "kb": "kBy", "kilobytes": "kBy", "mb": "MBy",
        "megabytes": "MBy", "gb": "GBy", "gigabytes": "GBy", "tb": "TBy", "kib": "KiBy", "mib": "MiBy", "gib": "GiBy",
        "bits": "bit", "km": "km", "kilometers": "km", "kilometres": "km", "meters": "m", "metres": "m", "cm": "cm",
        "centimeters": "cm", "centimetres": "cm", "mm": "mm", "millimeters": "mm", "millimetres": "mm",
        "miles": "[mi_i]",
        "inches": "[in_i]", "feet": "[ft_i]", "kg": "kg", "kilograms": "kg", "kilos": "kg", "grams": "g", "mg": "mg",
        "lbs": "[lb_av]", "celsius": "Cel", "fahrenheit": "[degF]", "kelvin": "K", "percent": "%",
        "percentage": "%", "pct": "%", "degrees": "deg", "radians": "rad", "hz": "Hz", "hertz": "Hz", "khz": "kHz",
        "mhz": "MHz", "volts": "V", "watts": "W", "kw": "kW", "kwh": "kW.h", "pixels": "{pixel}", "px": "{pixel}",
        "litres": "L", "liters": "L", "ml": "mL", "kmh": "km/h", "kph": "km/h", "mph": "[mi_i]/h", "bps": "bit/s",
        "kbps": "kbit/s", "mbps": "Mbit/s", "rpm": "{rotation}/min", "joules": "J", "pascals": "Pa",
    ]

    private static let quantities: [String: String] = [
        "duration": "`ms`, `s`, `min`", "latency": "`ms`, `s`", "elapsed": "`ms`, `s`", "timeout": "`ms`, `s`",
        "uptime": "`s`, `h`", "downtime": "`s`, `min`", "ttl": "`s`, `h`", "delay": "`ms`, `s`",
        "interval": "`ms`, `s`",
        "size": "`By`, `MBy`, or `1` for a count", "weight": "`kg`, `g`, or `1` for a factor", "mass": "`kg`, `g`",
        "height": "`m`, `{pixel}`", "width": "`m`, `{pixel}`", "length": "`m`, `s`, or `1` for a count", "depth": "`m`",
        "distance": "`m`, `km`", "radius": "`m`, `km`", "altitude": "`m`", "elevation": "`m`",
        "temperature": "`Cel`, or `1` for a parameter without unit", "speed": "`km/h`, `m/s`", "velocity": "`m/s`",
        "bandwidth": "`bit/s`", "volume": "`L`, `m3`, or `1`", "memory": "`By`, `MBy`", "pressure": "`Pa`, `bar`",
        "humidity": "`%`", "area": "`m2`", "energy": "`kW.h`, `J`", "voltage": "`V`", "bitrate": "`bit/s`",
    ]

    /// Things whose size or length is a count.
    private static let counted: Set<String> = [
        "page", "batch", "group", "party", "team", "sample", "queue", "list", "array", "cart", "basket", "family",
        "pool",
        "cluster", "window", "tree", "text", "string", "name", "password", "code", "sequence", "chain", "stack",
        "class",
        "shoe", "population", "set", "crowd", "household", "company", "organisation", "organization", "vocabulary",
        "trade",
        "trading", "order", "tick", "lot", "field", "grid", "word", "title", "key",
    ]
}
