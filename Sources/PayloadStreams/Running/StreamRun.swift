package import ContractRegistry

/// Judges the rows of files on all cores, in bounded memory, and writes them in their order.
package struct StreamRun {
    /// How far a run is.
    package struct Progress: Sendable {
        /// Of all files, packed.
        package var bytes: Int
        /// Nil where it is not known, as of a pipe.
        package var allBytes: Int?
        package var rows: Int
        package var invalid: Int
    }

    /// What a run came to.
    package struct Outcome: Sendable {
        package fileprivate(set) var tally: StreamTally
        /// What ended a file, or all, before its time.
        package fileprivate(set) var faults: [StreamFault] = []
        /// Names of the files that end within a row.
        package fileprivate(set) var cutOff: [String] = []
        /// Names of the files that begin with what no text has.
        package fileprivate(set) var binary: [String] = []
        /// Whether rows could not be written.
        package fileprivate(set) var isIncomplete = false

        fileprivate mutating func noteCutOff(_ file: String) {
            if !cutOff.contains(file) { cutOff.append(file) }
        }
    }

    /// How many bytes are under way at most, but for one chunk that has more.
    private static let room = 8 << 20

    private let settings: StreamSettings
    private let inputs: [ByteInput]
    private let threads: Int

    /// - Parameters:
    ///   - files: `-` is standard input.
    ///   - threads: how many judge; all cores.
    /// - Throws: where a file is not there, before anything is read.
    package init(
        _ files: [String], settings: StreamSettings, threads: Int = Parallel.availableCores
    ) throws(RegistryError) {
        self.settings = settings
        self.threads = threads
        var inputs: [ByteInput] = []
        for file in files { inputs.append(try ByteInput(file)) }
        self.inputs = inputs
    }

    /// - Parameters:
    ///   - output: nil where rows are only counted.
    ///   - report: is called now and then.
    package func run(to output: RowOutput?, report: (Progress) -> Void) -> Outcome {
        let names = inputs.map(\.name)
        let pipeline = OrderedPipeline<RowChunk, JudgedChunk>(threads: threads) { [settings] in
            var judge = ChunkJudge(settings, files: names)
            return { judge.judge($0) }
        }
        defer { pipeline.close() }
        var state = State(Outcome(tally: StreamTally(filters: settings.filters.count)), inputs, output)
        for (number, input) in inputs.enumerated() where !state.outcome.isIncomplete {
            let reader = RowReader(input, file: number, longestRow: settings.longestRow)
            read(reader, pipeline, &state, report)
            input.close()
            if reader.isBinary { state.outcome.binary.append(input.name) }
            if reader.isListOpen { state.outcome.noteCutOff(input.name) }
        }
        while let chunk = pipeline.take() { state.finish(chunk, report) }
        state.end()
        return state.outcome
    }

    private func read(
        _ reader: RowReader, _ pipeline: OrderedPipeline<RowChunk, JudgedChunk>, _ state: inout State,
        _ report: (Progress) -> Void
    ) {
        do throws(StreamFault) {
            while !state.outcome.isIncomplete {
                if reader.input.wouldWait {
                    while let chunk = pipeline.take() { state.finish(chunk, report) }
                    state.flush()
                }
                guard let chunk = try reader.next() else { return }
                let size = chunk.bytes.count
                while state.bytes > 0, state.bytes + size > Self.room || pipeline.count > 2 * threads {
                    if let chunk = pipeline.take() { state.finish(chunk, report) }
                }
                state.bytes += size
                state.sizes.append(size)
                pipeline.add(chunk)
            }
        } catch {
            state.outcome.faults.append(error)
        }
    }

    private struct State {
        var outcome: Outcome
        /// Of chunks that are under way.
        var sizes: [Int] = []
        var bytes = 0
        private let inputs: [ByteInput]
        private let allBytes: Int?
        /// The file of the last chunk, and the bytes of those before it.
        private var (file, before) = (0, 0)
        private let output: RowOutput?

        init(_ outcome: Outcome, _ inputs: [ByteInput], _ output: RowOutput?) {
            self.outcome = outcome
            self.inputs = inputs
            let sizes = inputs.compactMap(\.size)
            allBytes = sizes.count == inputs.count ? sizes.reduce(0, +) : nil
            self.output = output
        }

        mutating func finish(_ chunk: JudgedChunk, _ report: (Progress) -> Void) {
            bytes -= sizes.removeFirst()
            outcome.tally.merge(chunk.tally)
            if chunk.isCutOff { outcome.noteCutOff(inputs[chunk.file].name) }
            attempt { output throws(StreamFault) in try output.write(chunk.text, of: chunk.bytes) }
            while file < chunk.file {
                before += inputs[file].size ?? inputs[file].taken
                file += 1
            }
            report(
                Progress(
                    bytes: before + chunk.taken, allBytes: allBytes,
                    rows: outcome.tally.rows, invalid: outcome.tally.invalid))
        }

        mutating func flush() { attempt { output throws(StreamFault) in try output.flush() } }

        mutating func end() { attempt { output throws(StreamFault) in try output.finish() } }

        /// Writes, unless that has failed before.
        private mutating func attempt(_ body: (RowOutput) throws(StreamFault) -> Void) {
            guard let output, !outcome.isIncomplete else { return }
            do throws(StreamFault) {
                try body(output)
            } catch {
                outcome.faults.append(error)
                outcome.isIncomplete = true
            }
        }
    }
}
