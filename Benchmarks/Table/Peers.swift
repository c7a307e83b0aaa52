import Foundation

/// The peers that ratios are taken against: a folder with their scripts and virtual environments.
struct Peers: Sendable {
    let folder: String

    private var python: String { folder + "/venv-tools/bin/python" }

    /// PyYAML's C loader merely parsing files.
    func parse(_ files: [String]) -> Command {
        let script =
            "import sys, yaml\nfor f in sys.argv[1:]: yaml.load(open(f, encoding='utf-8'), Loader=yaml.CSafeLoader)"
        return Command(words: [python, "-c", script] + files)
    }

    /// OpenSCAP's HTML report over so many rules; its data are made first.
    func report(_ rules: Int) throws -> Command {
        let data = folder + "/openscap/data"
        if !FileManager.default.fileExists(atPath: "\(data)/results_\(rules).xml") {
            _ = try Command(
                words: ["python3", "openscap/gen_xccdf.py", "\(rules)", data],
                folder: folder,
            ).run()
        }
        return Command(
            words: [
                "oscap", "xccdf", "generate", "report", "--output", "\(data)/report.html",
                "\(data)/results_\(rules).xml",
            ]
        )
    }

    /// PyYAML, sqlite3 and Jinja2, and WeasyPrint where PDF is wanted: 40 checkups of 100 points.
    func pipeline(into output: String, pdf: Bool) -> Command {
        let words = [python, "tools/pipeline.py", "40", "100", output]
        return Command(words: words + (pdf ? [] : ["--html-only"]), folder: folder)
    }
}
