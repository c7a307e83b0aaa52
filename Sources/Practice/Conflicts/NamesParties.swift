/// A record that names parties for the search for conflicts of interest.
public protocol NamesParties {
    /// Everyone whom the record names, with what they are to it.
    var parties: [PartyName] { get }
}
