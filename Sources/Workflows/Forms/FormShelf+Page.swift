public import ChecklistYAML
import Diagnostics

extension FormShelf {
    /// A page of the list: searched by id and title, in the order of the workflow.
    public func page(_ query: ListQuery) -> RecordPage<PaperForm> {
        let search = query.search?.lowercased()
        var found = forms.filter { form in
            guard let search else { return true }
            return [form.id, form.title.zh, form.title.en].contains {
                $0.lowercased().contains(search)
            }
        }
        if query.isDescending { found.reverse() }
        let rest = found.dropFirst(query.offset)
        return RecordPage(
            records: Array(rest.prefix(query.limit ?? rest.count)),
            total: found.count,
            offset: query.offset,
        )
    }
}
