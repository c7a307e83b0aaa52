/// Plain pages of an exported volume.
enum HTMLText {
    /// A text that a page may hold.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n": result += "<br>"
            default: result.append(character)
            }
        }
        return result
    }

    /// A whole page.
    static func page(title: String, language: String, _ body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language)"><head><meta charset="utf-8"><title>\(escaped(title))</title>
        <style>\(style)</style></head>
        <body><h1>\(escaped(title))</h1>
        \(body)
        </body></html>

        """
    }

    /// A table with a heading row.
    static func table(_ headings: [String], _ rows: [[String]]) -> String {
        let head = headings.map { "<th>\(escaped($0))</th>" }.joined()
        let body = rows.map { row in
            "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>"
        }
        return "<table><thead><tr>\(head)</tr></thead><tbody>\n"
            + body.joined(separator: "\n") + "\n</tbody></table>"
    }

    private static let style = """
        body{font-family:"Noto Serif CJK SC","Songti SC",SimSun,serif;margin:2em;color:#000}\
        h1{font-size:1.3em}table{border-collapse:collapse;width:100%}\
        th,td{border:1px solid #666;padding:.3em .5em;text-align:left;vertical-align:top;\
        overflow-wrap:anywhere}code{font-size:.8em}
        """
}
