/// The version of the interface between generated code and this library. Generated files name it, so that code from another
/// generation does not compile by accident.
public enum GeneratedCodeABI {
    public enum V1 {}
}
