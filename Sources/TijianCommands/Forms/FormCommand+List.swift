import ArgumentParser
import ChecklistYAML
import Diagnostics
import Workflows

extension FormCommand {
    /// `tijian form list`: every paper that can be printed.
    struct List: TijianParsableCommand {
        static let configuration = Help.configuration("list", key: "form.list")

        @OptionGroup var folder: FormFolderOptions
        @OptionGroup var list: ListOptions
        @OptionGroup var language: LanguageOptions

        func validate() throws {
            let filters: [Any?] = [
                list.status, list.enterprise, list.person, list.place, list.from, list.through,
                list.sort,
            ]
            guard filters.allSatisfy({ $0 == nil }) else {
                throw ValidationError(Words.text("commands.form.filters"))
            }
        }

        func perform(_ console: Console) async throws {
            let columns: [Records.Column] = [.init("form"), .init("title"), .init("audience")]
            let page = try folder.shelf().page(query)
            try console.show(page, columns, as: list.format) { form in
                [
                    form.id, form.title[language.chosen],
                    Words.text("commands.form.audience.\(form.audience.rawValue)"),
                ]
            }
        }

        private var query: ListQuery {
            var query = ListQuery()
            query.search = list.search
            query.isDescending = list.descending
            query.limit = list.limit == 0 ? nil : list.limit
            query.offset = list.limit * (list.page - 1)
            return query
        }
    }
}
