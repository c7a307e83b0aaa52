"""Reads and writes spreadsheets for the worker; the packages are loaded when the first one is asked for.

Cells come out as texts: days as 2026-09-30, numbers without exponent, formulas as the values that were last computed.
"""

import datetime
import decimal
import json
import os
import zipfile

from failure import Failure

MOST_BYTES = 200_000_000  # unpacked; a small file can be packed from more than fits in memory
MOST_ROWS = 200_000
MOST_COLUMNS = 300
MOST_CELLS = 5_000_000


def read(request):
    """Writes the rows of one sheet as a JSON list of lists of texts."""
    try:
        import openpyxl
    except ImportError:
        raise Failure("packageMissing", package="openpyxl") from None
    file = request["file"]
    try:
        with zipfile.ZipFile(file) as packed:
            if sum(part.file_size for part in packed.infolist()) > MOST_BYTES:
                raise Failure("tableTooLarge")
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except Failure:
        raise
    except Exception:
        raise Failure("tableUnreadable") from None
    try:
        rows = sheet_rows(book, request.get("sheet"))
    except Failure:
        raise
    except Exception:
        raise Failure("tableUnreadable") from None
    finally:
        book.close()
    save_text(json.dumps(rows, ensure_ascii=False), request["output"])


def sheet_rows(book, name):
    sheets = [sheet for sheet in book.worksheets]
    if name is None:
        chosen = next((sheet for sheet in sheets if sheet.sheet_state == "visible"), None)
    else:
        chosen = next((sheet for sheet in sheets if sheet.title == name), None)
    if chosen is None:
        raise Failure("sheetMissing", sheets=[sheet.title for sheet in sheets])
    chosen.reset_dimensions()  # what the file says of its size may be wrong
    rows, cells = [], 0
    for row in chosen.iter_rows(max_col=MOST_COLUMNS, values_only=True):
        texts = [text(value) for value in row]
        while texts and not texts[-1]:
            texts.pop()
        rows.append(texts)
        cells += len(texts)
        if len(rows) > MOST_ROWS or cells > MOST_CELLS:
            raise Failure("tableTooLarge")
    while rows and not rows[-1]:
        rows.pop()
    return rows


def text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        whole = value.time() == datetime.time()
        return value.date().isoformat() if whole else value.isoformat(" ", "seconds")
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, float):
        if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        return format(decimal.Decimal(repr(value)), "f")
    return str(value)


def write(request):
    """Writes a workbook of one sheet: every text as a text, so that none can act as a formula."""
    try:
        import xlsxwriter
    except ImportError:
        raise Failure("packageMissing", package="XlsxWriter") from None
    with open(request["data"], encoding="utf-8") as file:
        table = json.load(file)
    part = request["output"] + ".part"
    try:
        book = xlsxwriter.Workbook(part, {"constant_memory": True, "strings_to_formulas": False,
                                          "strings_to_urls": False, "strings_to_numbers": False})
        formats = {
            "head": book.add_format({"bold": True, "text_wrap": True, "bottom": 1}),
            "text": book.add_format({"num_format": "@"}),
            "date": book.add_format({"num_format": "yyyy-mm-dd"}),
        }
        sheet = book.add_worksheet(table["name"][:31])
        sheet.freeze_panes(1, 1)
        for place, column in enumerate(table["columns"]):
            sheet.set_column(place, place, 20, formats["text"] if column["kind"] == "text" else None)
            sheet.write_string(0, place, column["title"], formats["head"])
        for line, row in enumerate(table["rows"], 1):
            for place, cell in enumerate(row):
                if cell:
                    put(sheet, line, place, cell, table["columns"][place]["kind"], formats)
        book.close()
        os.replace(part, request["output"])
    except Exception:
        try:
            os.unlink(part)
        except OSError:
            pass
        raise Failure("cannotWrite", file=request["output"]) from None


def put(sheet, line, place, cell, kind, formats):
    """A number or a day where the cell is one; else the text as it is."""
    if kind == "number":
        try:
            number = decimal.Decimal(cell)
            if decimal.Decimal(repr(float(number))) == number:
                sheet.write_number(line, place, float(number))
                return
        except decimal.InvalidOperation:
            pass
    if kind == "date":
        try:
            day = datetime.datetime.fromisoformat(cell)
            if day.year >= 1901:
                sheet.write_datetime(line, place, day, formats["date"])
                return
        except ValueError:
            pass
    sheet.write_string(line, place, cell, formats["text"])


def save_text(content, output):
    try:
        with open(output, "w", encoding="utf-8") as file:
            file.write(content)
    except OSError:
        raise Failure("cannotWrite", file=output) from None
