import Workflows

extension ListOptions {
    /// The page of records that were worked out rather than looked up.
    func page<Record>(of records: [Record]) -> RecordPage<Record> {
        let offset = limit * (page - 1)
        let rest = records.dropFirst(offset)
        return RecordPage(
            records: Array(limit == 0 ? rest : rest.prefix(limit)),
            total: records.count,
            offset: offset,
        )
    }
}
