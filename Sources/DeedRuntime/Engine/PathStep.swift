/// A step from the payload to the value that is judged; kept only while violations are listed.
enum PathStep {
    case name(TableName)
    /// A key of the event.
    case key(JSONTextSpan)
    case index(Int)
}
