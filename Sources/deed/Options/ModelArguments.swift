public import ArgumentParser
public import ContractModel

// What the model's own types are on a command line.

extension CalendarDay: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Settings.Swift.Access: ExpressibleByArgument {}
