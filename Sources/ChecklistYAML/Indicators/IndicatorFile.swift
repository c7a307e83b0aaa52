public import Bureau
public import Diagnostics

/// What a file of indicators defines.
public struct IndicatorFile: Sendable {
    /// The indicators, in the order of the file.
    public let indicators: [Indicator]
    /// The types of public services, by word.
    public let serviceTypes: [FiledCode: LocalizedText]
    /// Where the indicators stand, by id.
    public let places: PlaceIndex
}
