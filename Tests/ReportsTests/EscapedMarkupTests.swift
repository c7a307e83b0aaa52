import Mustache
import Testing

@testable import Reports

@Suite("Texts in HTML")
struct EscapedMarkupTests {
    @Test(
        "have what means something to HTML written as entities",
        arguments: [
            ("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d"), ("\"'\"", "&quot;&#39;&quot;"),
            ("<\u{301}b>", "&lt;\u{301}b&gt;"), ("", ""), ("&amp;", "&amp;amp;"),
        ],
    )
    func escaped(text: String, html: String) {
        #expect(EscapedMarkup().escapeText(text) == html)
    }

    @Test(
        "stay as they are where nothing has to be escaped",
        arguments: ["《合同法》第3条", "🙂 e\u{301}"],
    )
    func plain(text: String) {
        #expect(EscapedMarkup().escapeText(text) == text)
    }

    @Test(
        "are escaped in templates, in sections and partials too, and nothing is added before them"
    )
    func templates() throws {
        let library = MustacheLibrary(templates: [
            "page": try EscapedMarkup.template(
                "<p>{{a}}</p>\n{{#b}}\n{{.}}{{{.}}}\n{{/b}}{{> part}}"
            ),
            "part": try EscapedMarkup.template("{{a}}"),
        ])
        let fields: PrintedFields = ["a": .text("<"), "b": .lines(["'"])]
        #expect(
            library.render(fields, withTemplate: "page") == "<p>&lt;</p>\n&#39;'\n&lt;"
        )
    }
}
