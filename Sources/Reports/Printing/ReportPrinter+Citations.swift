internal import Diagnostics

extension ReportPrinter {
    /// Citations as lines, one for all articles of a statute that are cited in the same way.
    func citations(_ citations: [HealthReport.Citation]) -> [PrintedFields] {
        var merged: [HealthReport.Citation] = []
        for one in citations {
            if let index = merged.firstIndex(where: { $0.isCited(like: one) }) {
                merged[index].article += wording.phrase("citation.separator") + one.article
            } else {
                merged.append(one)
            }
        }
        return merged.map(citation)
    }

    func citation(_ citation: HealthReport.Citation) -> PrintedFields {
        [
            "provision": .text(provision(citation)),
            "version": .clean(version(citation.version, citation.effective).map(bracketed)),
            "window": .clean(citation.actsWindow),
            "unverified": citation.unverified.map {
                .text(wording.phrase("citation.unverified", ["reason": .text($0.printable)]))
            },
        ]
    }

    /// The statute and the place in it: 《劳动合同法》第八十二条第一款.
    private func provision(_ citation: HealthReport.Citation) -> String {
        wording.phrase(
            "citation.provision",
            [
                "statute": .text(citation.statute.printable),
                "article": .text(citation.article.printable),
            ],
        )
    }

    func bracketed(_ text: String) -> String {
        wording.phrase("brackets", ["text": .text(text)])
    }

    func version(_ version: String?, _ effective: String?) -> String? {
        let since = effective.map {
            wording.phrase("citation.effective", ["day": .text(wording.day($0))])
        }
        let parts = [version, since].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: wording.phrase("clause.separator"))
    }
}

extension HealthReport.Citation {
    /// Whether it is of the same statute in the same version, for the same acts and with the same reservation.
    fileprivate func isCited(like other: HealthReport.Citation) -> Bool {
        statute == other.statute && version == other.version && effective == other.effective
            && actsWindow == other.actsWindow && unverified == other.unverified
    }
}
