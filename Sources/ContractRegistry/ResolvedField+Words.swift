import ContractModel

extension ResolvedField {
    /// What the field's own words say of it, else those beside its type.
    package var doc: String? { field.doc?.value ?? field.type.doc?.value }

    /// What a number counts: the field's own unit, else that of the type that it names.
    package func unit(in contract: ResolvedContract) -> String? {
        field.unit?.value ?? spec.type.flatMap { contract[$0].unit }
    }
}
