internal import Bureau
internal import Checklists
internal import Diagnostics

/// Writes the figures of a bulletin in one language.
struct BulletinNumbers {
    let wording: Wording

    /// A value as its indicator is written: money in Chinese in 万元, in English in millions of yuan.
    func text(_ value: Rational, _ display: Indicator.Display) -> String {
        switch (display, wording.language) {
        case (.number, _): decimal(value, places: 1)
        case (.percent, _): decimal(scaled(value, by: 100), places: 1)
        case (.hours, _): decimal(scaled(value, over: 10), places: 1)
        case (.wanYuan, .zh): decimal(scaled(value, over: 1_000_000), places: 4)
        case (.wanYuan, .en): decimal(scaled(value, over: 100_000_000), places: 4)
        }
    }

    /// The unit behind a value of an indicator.
    func unit(of indicator: Indicator) -> String {
        guard indicator.display == .wanYuan else { return indicator.unit[wording.language] }
        return wording.phrase("bulletin.money")
    }

    /// A value and its unit, as in a list of parts.
    func measured(_ value: Rational?, _ indicator: Indicator) -> String {
        guard let value else { return wording.phrase("bulletin.hidden") }
        if indicator.display != .wanYuan, wording.language == .en {
            return text(value, indicator.display)
        }
        return wording.phrase(
            "bulletin.measured",
            [
                "value": .text(text(value, indicator.display)),
                "unit": .text(unit(of: indicator)),
            ],
        )
    }

    /// A value rounded down to a multiple, with words that it is more than that where it is.
    func over(_ value: Rational, _ step: Int) -> String {
        let multiple = scaled(scaled(value, over: step).floor, by: step)
        guard multiple != value, multiple != .zero else { return decimal(value, places: 0) }
        let text = decimal(multiple, places: 0)
        return wording.phrase("bulletin.over", ["value": .text(text)])
    }

    /// How a value changed: in per cent, for rates in percentage points.
    func change(_ figure: BulletinFigure) -> String? {
        guard let value = figure.value, let before = figure.lastYear,
            let rise = value.subtracting(before)
        else { return nil }
        if rise == .zero { return wording.phrase("bulletin.same") }
        let isRate = figure.indicator.display == .percent
        if !isRate, before == .zero { return wording.phrase("bulletin.fromNothing") }
        let ratio = isRate ? rise : rise.divided(by: before) ?? .zero
        let isUp = rise.numerator > 0
        let size = scaled(isUp ? ratio : ratio.negated, by: 100)
        let key =
            switch (isRate, isUp) {
            case (false, true): "bulletin.up"
            case (false, false): "bulletin.down"
            case (true, true): "bulletin.upPoints"
            case (true, false): "bulletin.downPoints"
            }
        return wording.phrase(key, ["size": .text(decimal(size, places: 1))])
    }

    private func scaled(_ value: Rational, by factor: Int = 1, over divisor: Int = 1) -> Rational {
        Rational(Int128(factor), over: Int128(divisor)).flatMap(value.multiplied) ?? value
    }

    /// A number rounded to some decimal places, without trailing zeros; English groups by thousands.
    private func decimal(_ value: Rational, places: Int) -> String {
        let scale = (0..<places).reduce(1) { power, _ in power * 10 }
        let shifted = scaled(value, by: scale).rounded.numerator
        let text = wording.decimal(UInt(clamping: shifted.magnitude), places: places)
        let plain = wording.language == .zh ? text.replacing(",", with: "") : text
        return shifted < 0 ? "-" + plain : plain
    }
}
