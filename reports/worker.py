"""Typesets documents with Typst and reads and writes spreadsheets: one JSON request a line in, one reply a line out.

usage: worker.py WORK_FOLDER [FONT_FOLDER]

request  {"id", "template", "data", "output", "created"}   data: path of a JSON file, created: seconds since 1970
         {"id", "act": "read_table", "file", "sheet", "output"}     output: path for the rows as JSON
         {"id", "act": "write_table", "data", "output"}             data: path of {"name", "columns", "rows"}
reply    {"id"} or {"id", "error", "details"}              error: a code, never a sentence

The compiler is kept from one document to the next; it reads templates and nothing else. It ends when its input does,
and then removes its work folder, since the owner may be gone.
"""

import json
import os
import re
import shutil
import signal
import sys

from failure import Failure

FONTS = [
    "NotoSansCJK-Bold.ttc",
    "NotoSansCJK-Regular.ttc",
    "NotoSerifCJK-Bold.ttc",
    "NotoSerifCJK-Regular.ttc",
]
FONT_FOLDER = "/usr/share/fonts/opentype/noto"
TEMPLATES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "templates")
STANDARDS = ["a-2a", "ua-1"]


class Typesetter:
    """The compiler with exactly four fonts, made at the first document."""

    def __init__(self, work, fonts):
        self.work, self.fonts, self.compiler = work, fonts, None

    def start(self):
        try:
            import typst
        except ImportError:
            raise Failure("packageMissing", package="typst") from None
        self.error = typst.TypstError
        linked = self.linked_fonts()
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[linked]
        )
        self.compiler = typst.Compiler(
            input=os.path.join(TEMPLATES, "report.typ"),
            root=TEMPLATES,
            font_paths=fonts,
            ignore_system_fonts=True,
            package_path=self.work,
            package_cache_path=self.work,
        )

    def linked_fonts(self):
        """A folder with links to the four fonts, so that no other font on the machine is found."""
        folder = os.path.join(self.work, "fonts")
        os.makedirs(folder, exist_ok=True)
        for name in FONTS:
            file = os.path.join(self.fonts, name)
            if not os.path.isfile(file):
                raise Failure("fontMissing", file=file)
            os.symlink(file, os.path.join(folder, name))
        return folder

    def write(self, request):
        if self.compiler is None:
            self.start()
        with open(request["data"], encoding="utf-8") as file:
            data = file.read()
        try:
            pdf = self.compiler.compile(
                input=os.path.join(TEMPLATES, request["template"] + ".typ"),
                format="pdf",
                sys_inputs={"data": data},
                pdf_standards=STANDARDS,
                timestamp=request["created"],
            )
        except self.error as error:
            raise failure(error, json.loads(data)) from None
        save(pdf, request["output"])


# The compiler is pinned, so its wording is; a test with an emoji fails when it changes.
NO_GLYPH = re.compile(r'the text [`"“]*"((?:[^"\\]|\\.)*)"')
NO_GLYPH_LINE = re.compile(r"could not be displayed|disallowed codepoint")
ESCAPE = re.compile(r"\\u\{([0-9a-fA-F]+)\}")


def failure(error, data):
    """The code for a compiler's error: characters that no font has, with the fields they stand in, or the template."""
    texts = set()
    for line in str(error.diagnostic).splitlines() + [str(error.message)]:
        found = NO_GLYPH.search(line)
        if found and NO_GLYPH_LINE.search(line):
            texts.add(ESCAPE.sub(lambda code: chr(int(code.group(1), 16)), found.group(1)))
    if not texts:
        return Failure("templateFailed")
    fields = sorted(path for path, text in walk(data, "") if any(one in text for one in texts))
    return Failure("glyphMissing", characters=sorted(map(shown, texts)), fields=fields)


def shown(text):
    """A text with its code points, since the reader's terminal may lack the glyph too."""
    return f"{text} (" + " ".join(f"U+{ord(character):04X}" for character in text) + ")"


def walk(value, path):
    """Every text of a JSON tree with its path; list places count from 1."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for place, child in enumerate(value, 1):
            yield from walk(child, f"{path}[{place}]")
    elif isinstance(value, dict):
        for name, child in value.items():
            if name != "labels":
                yield from walk(child, f"{path}.{name}" if path else name)


def save(pdf, output):
    """Writes a file whole or not at all."""
    part = output + ".part"
    try:
        with open(part, "wb") as file:
            file.write(pdf)
        os.replace(part, output)
    except OSError:
        try:
            os.unlink(part)
        except OSError:
            pass
        raise Failure("cannotWrite", file=output) from None


def carry_out(request, typesetter):
    act = request.get("act")
    if act is None:
        typesetter.write(request)
        return
    import tables

    {"read_table": tables.read, "write_table": tables.write}[act](request)


def main():
    os.closerange(3, 1024)  # whatever the owner had open is not for this process
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the owner decides when to stop
    typesetter = Typesetter(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else FONT_FOLDER)
    for line in sys.stdin:
        request = json.loads(line)
        reply = {"id": request["id"]}
        try:
            carry_out(request, typesetter)
        except Failure as failed:
            reply.update(error=failed.code, details=failed.details)
        except Exception:
            reply.update(error="died" if "act" in request else "templateFailed", details={})
        print(json.dumps(reply, ensure_ascii=False), flush=True)
    shutil.rmtree(sys.argv[1], ignore_errors=True)


if __name__ == "__main__":
    main()
