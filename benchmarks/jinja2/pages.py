"""Makes pages by Jinja2 when told to: the same commands and answers as RivalMain. Takes a folder of views as JSON."""

import json
import sys
import time
from pathlib import Path

import jinja2

views = [json.loads(file.read_text("utf-8"))
         for file in sorted(Path(sys.argv[1]).glob("*.json"), key=lambda file: int(file.stem))]
environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True, lstrip_blocks=True,
    auto_reload=False)
template = environment.get_template("report.html")


def page(number):
    return template.render(views[number % len(views)]).encode()


print(f"Jinja2 {jinja2.__version__}, CPython {sys.version.split()[0]}", flush=True)
for line in sys.stdin:
    command, argument = line.rstrip("\n").split(" ", 1)
    if command == "write":
        for number in range(len(views)):
            Path(argument, f"{number}.html").write_bytes(page(number))
        print("written", flush=True)
    else:
        until = time.monotonic() + float(argument)
        begin = time.process_time()
        pages = size = 0
        while pages == 0 or time.monotonic() < until:
            size += len(page(pages))
            pages += 1
        print(time.process_time() - begin, pages, size, flush=True)
