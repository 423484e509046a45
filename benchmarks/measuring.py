"""What the scripts of this folder share: building, running a process and telling what it took, printing a table."""

import os
import platform
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
JAR = ROOT / "benchmarks/target/benchmarks.jar"
LAUNCHER = ROOT / "assessment-app/target/vierlagen/vierlagen/bin/vierlagen"


def say(text):
    print(text, file=sys.stderr, flush=True)


def java():
    home = os.environ.get("JAVA_HOME")
    return f"{home}/bin/java" if home else "java"


def build():
    """Builds the app as it is handed out, and the benchmarks. Maven finds out itself what is new."""
    say("building ...")
    subprocess.run(
        ["mvn", "--batch-mode", "--quiet", "-P", "benchmarks", "-pl", "benchmarks", "-am", "-DskipTests", "package"],
        cwd=ROOT, check=True, stdout=sys.stderr)


def clients(count, file):
    subprocess.run([java(), "-cp", JAR, "nl.vierlagen.benchmarks.Clients", str(count), "1", file], check=True)


class Took:
    """Wall and CPU seconds (user and system) of a process and its children, and the most memory that one of them held, in MiB."""

    def __init__(self, wall=0.0, cpu=0.0, memory=0.0):
        self.wall, self.cpu, self.memory = wall, cpu, memory

    def __add__(self, other):
        return Took(self.wall + other.wall, self.cpu + other.cpu, max(self.memory, other.memory))


def run(command, log=None):
    """Runs a command that must end with 0, and tells what it took. What it says goes to the log, and is shown if it fails."""
    with open(log or os.devnull, "w+") as said:
        begin = time.monotonic()
        process = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        wall = time.monotonic() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            shown = "\n".join(said.read().splitlines()[-20:])
            sys.exit(f"{' '.join(map(str, command[:4]))} … ended with {process.returncode}:\n{shown}")
    return Took(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def first_line(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout.splitlines()[0].strip() if done.stdout else ""


def machine():
    """What it was measured on."""
    runtime = subprocess.run([java(), "-version"], stderr=subprocess.PIPE, text=True).stderr.splitlines()[1]
    runtime = re.sub(r".*Environment (.*?) ?\(build (.*)\)", r"\1 \2", runtime).strip()
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"Java {runtime}; {system}, Linux {platform.release()}, {os.cpu_count()} cores"


def table(heading, rows):
    """Prints a table in Markdown; the first column is text, the others are figures."""
    print("| " + " | ".join(heading) + " |")
    print("| --- |" + " ---: |" * (len(heading) - 1))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    sys.stdout.flush()
