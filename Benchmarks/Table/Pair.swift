/// Runs of our command and of a peer's, taken in turn: A B A B.
struct Pair: Sendable {
    private(set) var ours: [Command.Run] = []
    private(set) var peers: [Command.Run] = []

    /// Runs both so many times; without a peer, ours alone.
    init(_ our: Command, beside peer: Command?, times: Int) throws {
        for _ in 0..<times {
            ours.append(try our.run())
            if let peer { peers.append(try peer.run()) }
        }
    }

    /// The peer's run and ours, measured at other times, as one pair.
    init(ours: [Command.Run], peers: [Command.Run]) {
        self.ours = ours
        self.peers = peers
    }

    var memory: Double { ours.map(\.memory).max() ?? 0 }

    /// The ratios of wall times, pair by pair.
    var wallRatio: Sample { Sample(zip(ours, peers).map { $0.wall / $1.wall }) }

    /// The ratios of processor times, pair by pair.
    var cpuRatio: Sample { Sample(zip(ours, peers).map { $0.cpu / $1.cpu }) }

    /// Wall and processor time and memory of our runs, and of the peer's.
    var text: String { Pair.text(ours) + (peers.isEmpty ? "" : "; peer " + Pair.text(peers)) }

    private static func text(_ runs: [Command.Run]) -> String {
        let wall = Sample(runs.map(\.wall)).text(times: 1000)
        let cpu = Sample(runs.map(\.cpu)).text(times: 1000)
        return "\(wall) ms wall, \(cpu) ms CPU, \(Sample.text(runs.map(\.memory).max() ?? 0)) MB"
    }
}
