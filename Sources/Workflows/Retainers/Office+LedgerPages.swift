public import Practice

extension Office {
    /// One page of the service records under one retainer.
    public func page(
        under retainer: Retainer,
        _ query: ListQuery = ListQuery(),
    ) throws -> RecordPage<ServiceRecord> {
        var whole = query
        (whole.limit, whole.offset, whole.party) = (nil, 0, retainer.enterprise)
        let records = try all(ServiceRecord.self, whole).filter {
            $0.details.retainer == retainer.id
        }
        return RecordPage(cutting: records, by: query)
    }
}

extension RecordPage {
    /// The page of a list that was made whole.
    init(cutting records: [Record], by query: ListQuery) {
        let rest = records.dropFirst(query.offset)
        self.init(
            records: Array(rest.prefix(query.limit ?? records.count)),
            total: records.count,
            offset: query.offset,
        )
    }
}
