"""Has LibreOffice fill in a workbook as a person would, and save it: fill.py FOLDER

FOLDER holds empty.xlsx and fillings.json, a list of [sheet, cell, kind, value]; filled.xlsx and progress.json are written there,
the latter with the figures that the first sheet then shows, row by row.
"""
import datetime
import json
import os
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connect(pipe, process):
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if process.poll() is not None:
                sys.exit("soffice ended")
            time.sleep(0.2)
    sys.exit("soffice does not answer")


def put(cell, kind, value):
    if kind == "text":
        cell.setString(value)
    elif kind == "number":
        cell.setValue(value)
    else:
        cell.setValue((datetime.date.fromisoformat(value) - datetime.date(1899, 12, 30)).days)


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def fill(desktop, folder):
    document = desktop.loadComponentFromURL((folder / "empty.xlsx").as_uri(), "_blank", 0, properties(Hidden=True))
    for sheet, cell, kind, value in json.loads((folder / "fillings.json").read_text("utf-8")):
        put(document.Sheets.getByName(sheet).getCellRangeByName(cell), kind, value)
    start = document.Sheets.getByIndex(0)
    rows = [[start.getCellByPosition(column, row).getValue() for column in range(2, 6)] for row in range(2, 7)]
    (folder / "progress.json").write_text(json.dumps(rows), "utf-8")
    document.storeToURL((folder / "filled.xlsx").as_uri(), properties(FilterName="Calc MS Excel 2007 XML"))
    document.close(True)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    pipe = f"vierlagen-{os.getpid()}"
    process = subprocess.Popen([
        "soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore",
        f"--accept=pipe,name={pipe};urp;"])
    try:
        context = connect(pipe, process)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        fill(desktop, folder)
        desktop.terminate()
        process.wait(60)
    finally:
        if process.poll() is None:
            process.kill()


main()
