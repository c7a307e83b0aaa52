public import Checklists
public import Practice

extension Office {
    /// One page of records about checkups, of one checkup alone when it is named.
    ///
    /// The records of one checkup are few: they are read together and paged here.
    public func page<Record: RegisterRecord>(
        of type: Record.Type,
        _ query: ListQuery,
        only checkup: Checkup.ID?,
        _ path: KeyPath<Record, Checkup.ID>,
    ) throws -> RecordPage<Record> {
        guard let checkup else { return try page(of: type, query) }
        var everything = query
        everything.limit = nil
        everything.offset = 0
        let records = try page(of: type, everything).records.filter { $0[keyPath: path] == checkup }
        let shown = records.dropFirst(query.offset).prefix(query.limit ?? records.count)
        return RecordPage(records: Array(shown), total: records.count, offset: query.offset)
    }
}
