public import Bureau
public import Diagnostics

extension IndicatorBook {
    /// An indicator by its id or its number.
    public func indicator(_ name: String) throws(Diagnostic) -> Indicator {
        let found =
            indicators.first { $0.id == name } ?? indicators.first { $0.number == name }
        guard let found else { throw unknown(name) }
        return found
    }

    /// The refusal of a name that no indicator has.
    func unknown(_ name: String) -> Diagnostic {
        guard let nearest = NearestName.of(name, among: indicators.map(\.id)) else {
            return .workflow("unknownIndicator", ["name": .text(name)])
        }
        return .workflow(
            "unknownIndicatorNearest",
            ["name": .text(name), "nearest": .text(nearest)],
        )
    }
}
