/// What libFuzzer calls with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let broken = BinderProperties.broken(by: Array(UnsafeBufferPointer(start: start, count: count)))
    precondition(broken.isEmpty, broken.joined(separator: "; "))
    return 0
}
