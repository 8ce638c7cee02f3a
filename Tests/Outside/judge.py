"""Asks generated code about payloads and compares its verdicts with those of jsonschema.

`judge.py write PACKAGE` writes the program that asks, `judge.py run PACKAGE CORPUS` feeds it the lines of `verdicts.py`
from standard input. Only the newest version of each major is generated, so only its payloads count.
"""

import collections
import json
import os
import re
import subprocess
import sys

LOOP = """
while let line = readLine(strippingNewline: true) {
    let parts = line.split(separator: "\\t", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let judge = judges[String(parts[0])] else {
        print("unknown")
        continue
    }
    print(judge(Array(parts[1].utf8)) ? "valid" : "invalid")
}
"""


def contracts(package):
    """The generated types by the event's name on the wire and its version."""
    folder = os.path.join(package, "Contracts")
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            text = file.read()
        for match in re.finditer(r"extension (\S+): EventPayload \{\n(.*?)\n\s*public static let table", text, re.S):
            identity = re.search(r'version: "([^"]+)", type: "([^"]+)"', match.group(2))
            yield f"{identity.group(2)} {identity.group(1)}", match.group(1)


def write(package):
    entries = [f'    "{key}": {{ {name}.validate($0, as: .consumer).isEmpty }},' for key, name in contracts(package)]
    lines = ["import Contracts", "import DeedRuntime", "", "let judges: [String: ([UInt8]) -> Bool] = ["]
    os.makedirs(os.path.join(package, "Judge"), exist_ok=True)
    with open(os.path.join(package, "Judge", "main.swift"), "w", encoding="utf-8") as file:
        file.write("\n".join(lines + entries + ["]"]) + LOOP)


def run(package, corpus):
    known = {key for key, _ in contracts(package)}
    cases = []
    for line in sys.stdin:
        case = json.loads(line)
        version = re.sub(r"^0\.", "1.", case["version"].replace("HEAD", "1.0.0"))
        if case["corpus"] == corpus and f"{case['event']} {version}" in known:
            cases.append((f"{case['event']} {version}", case))
    fed = "".join(f"{key}\t{case['text']}\n" for key, case in cases)
    binary = os.path.join(package, ".build", "debug", "Judge")
    answers = subprocess.run([binary], input=fed, capture_output=True, text=True, check=True).stdout.split()
    tally = collections.Counter()
    for (_, case), answer in zip(cases, answers, strict=True):
        tally["given" if case["kind"] == "given" else "mutated", case["valid"], answer] += 1
    for kind in ("given", "mutated"):
        accepts, refusals = tally[kind, False, "valid"], tally[kind, True, "invalid"]
        valid, invalid = tally[kind, True, "valid"] + refusals, tally[kind, False, "invalid"] + accepts
        print(f"{corpus}, {kind}: false accepts {accepts} of {invalid}, false refusals {refusals} of {valid}")


if sys.argv[1] == "write":
    write(sys.argv[2])
else:
    run(sys.argv[2], sys.argv[3])
