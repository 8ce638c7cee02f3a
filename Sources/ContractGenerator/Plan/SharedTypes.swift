import ContractModel
import ContractRegistry

/// Which shared types of the contracts are the same Swift type, and which of them stand in the index.
///
/// Releases hold copies of shared types, which may have changed since. Of each name the shape of the newest contract stands
/// in the index; an older shape stands in the versions that use it, as `OrderPlaced.V1.Money`. A type stands in the index
/// only if all the types in it do.
struct SharedTypes {
    /// A type of one of the contracts.
    struct Use: Hashable {
        var contract: Int
        var type: TypeID
    }

    /// Names a type of the index.
    struct Key: Hashable, Comparable {
        var origin: String
        var name: String

        static func < (left: Self, right: Self) -> Bool {
            (left.name, left.origin) < (right.name, right.origin)
        }
    }

    private struct Entry {
        var use: Use
        var key: Key
        var references: [Use]
        var shape: Int
    }

    private var entries: [Use: Entry] = [:]
    /// The use that each type of the index is made from.
    private(set) var representatives: [Key: Use] = [:]
    private var hoisted: Set<Use> = []

    init(_ contracts: [ResolvedContract]) {
        var texts: [Use: String] = [:]
        for (index, contract) in contracts.enumerated() {
            for (number, type) in contract.types.enumerated() {
                guard let origin = type.origin else { continue }
                let use = Use(contract: index, type: TypeID(number))
                let signature = TypeSignature(type, in: contract)
                texts[use] = signature.text
                let references = signature.references.map { Use(contract: index, type: $0) }
                let key = Key(origin: origin, name: type.name)
                entries[use] = Entry(use: use, key: key, references: references, shape: 0)
            }
        }
        number(texts)
        refine()
        choose(contracts)
        settle()
    }

    /// The type of the index that stands for `use`; `nil` where it has one of its own.
    func key(_ use: Use) -> Key? { hoisted.contains(use) ? entries[use]?.key : nil }

    private mutating func number(_ texts: [Use: String]) {
        var numbers: [String: Int] = [:]
        for use in sortedUses {
            guard let entry = entries[use], let text = texts[use] else { continue }
            let full = "\(entry.key.origin).\(entry.key.name)=\(text)"
            entries[use]?.shape = numbers[full] ?? numbers.count
            numbers[full] = entries[use]?.shape
        }
    }

    /// Tells apart what refers to types that differ, until nothing more differs.
    private mutating func refine() {
        var count = 0
        while true {
            var numbers: [[Int]: Int] = [:]
            var next: [Use: Int] = [:]
            for use in sortedUses {
                guard let entry = entries[use] else { continue }
                let text = [entry.shape] + entry.references.map { entries[$0]?.shape ?? -1 }
                let number = numbers[text] ?? numbers.count
                numbers[text] = number
                next[use] = number
            }
            for (use, shape) in next { entries[use]?.shape = shape }
            if numbers.count == count { return }
            count = numbers.count
        }
    }

    /// The newest use of each name, and all uses of the same shape.
    private mutating func choose(_ contracts: [ResolvedContract]) {
        for use in sortedUses {
            guard let entry = entries[use] else { continue }
            if let other = representatives[entry.key], !Self.isNewer(contracts[use.contract], contracts[other.contract])
            {
                continue
            }
            representatives[entry.key] = use
        }
        for entry in entries.values where shape(of: representatives[entry.key]) == entry.shape {
            hoisted.insert(entry.use)
        }
    }

    private func shape(of use: Use?) -> Int? { use.flatMap { entries[$0]?.shape } }

    /// Takes out what refers to a type that does not stand in the index.
    private mutating func settle() {
        var settled = false
        while !settled {
            let out = hoisted.filter { use in
                entries[use]?.references.contains { !hoisted.contains($0) } ?? false
            }
            settled = out.isEmpty
            hoisted.subtract(out)
        }
        representatives = representatives.filter { hoisted.contains($0.value) }
    }

    private var sortedUses: [Use] {
        entries.keys.sorted { ($0.contract, $0.type.index) < ($1.contract, $1.type.index) }
    }

    /// Working contracts are newer than releases, later releases than earlier ones.
    private static func isNewer(_ left: ResolvedContract, _ right: ResolvedContract) -> Bool {
        guard let leftRelease = left.contract.release else { return right.isRelease }
        guard let rightRelease = right.contract.release else { return false }
        return leftRelease.releasedAt.value > rightRelease.releasedAt.value
    }
}
