internal import Diagnostics

extension ReportPrinter {
    /// The heat map from the top row (impact 5) down, five cells a row from likelihood 1.
    func heatRows(_ cells: [HealthReport.HeatCell]) -> [PrintedFields] {
        (1...5).reversed().map { impact in
            let row = (1...5).map { likelihood in
                heatCell(likelihood, impact, cells)
            }
            return ["impact": .number(impact), "cells": .rows(row)]
        }
    }

    private func heatCell(
        _ likelihood: Int,
        _ impact: Int,
        _ cells: [HealthReport.HeatCell],
    ) -> PrintedFields {
        let here = cells.filter { $0.likelihood == likelihood && $0.impact == impact }
        let level = HealthReport.Level.shade(score: likelihood * impact)
        return [
            "likelihood": .number(likelihood),
            "impact": .number(impact),
            "key": .text(level.rawValue),
            "mark": .text(level.mark),
            "count": .number(here.reduce(0) { $0 + $1.count }),
        ]
    }

    /// What the heat map shows, in words.
    func heatSummary(_ cells: [HealthReport.HeatCell]) -> String {
        let held = cells.filter { $0.count > 0 }.map { cell in
            wording.phrase(
                "heat.cell",
                [
                    "likelihood": .number(cell.likelihood),
                    "impact": .number(cell.impact),
                    "count": .number(cell.count),
                ],
            )
        }
        return held.isEmpty
            ? wording.phrase("heat.empty")
            : held.joined(separator: wording.phrase("list.separator"))
    }

    func axis(_ axis: HealthReport.RadarAxis) -> PrintedFields {
        ["title": .clean(axis.title), "score": .number(min(25, max(0, axis.score)))]
    }

    /// What the radar shows, in words.
    func radarSummary(_ axes: [HealthReport.RadarAxis]) -> String {
        axes.map { axis in
            wording.phrase(
                "radar.axis",
                ["domain": .text(axis.title.printable), "score": .number(axis.score)],
            )
        }
        .joined(separator: wording.phrase("list.separator"))
    }
}
