/// The events of the library that this package is about.
public let libraryEvents = [BookLent.Latest.contract.event, BookReturned.Latest.contract.event]
