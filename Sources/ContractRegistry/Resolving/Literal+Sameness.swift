package import ContractModel

extension Literal {
    /// Whether two literals are the same JSON value; numbers by their value, members of objects in any order.
    package func isSame(as other: Literal) -> Bool {
        switch (value, other.value) {
        case (.null, .null): true
        case (.boolean(let one), .boolean(let another)): one == another
        case (.string(let one), .string(let another)): one == another
        case (.number(let one), .number(let another)): DecimalText(one) == DecimalText(another)
        case (.array(let one), .array(let another)):
            one.count == another.count && zip(one, another).allSatisfy { $0.isSame(as: $1) }
        case (.object(let one), .object(let another)):
            one.count == another.count
                && one.allSatisfy { member in
                    another.contains { $0.name.value == member.name.value && $0.value.isSame(as: member.value) }
                }
        default: false
        }
    }
}
