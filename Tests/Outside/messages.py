"""Messages around payloads of a registry, of which many are wrong in some way, and what `deed validate` says of each."""
import collections
import json
import os
import random
import re
import subprocess
import sys
import tempfile

import yaml

from payloads import examples, keys, mutated


class Source:
    """Payloads of one version of an event, and the type that a message with one has."""

    def __init__(self, type_, event, version, payloads):
        self.type, self.event, self.version, self.payloads = type_, event, version, payloads
        self.names = sorted({key for payload in payloads for key in keys(payload)}) + ["more", "x y"]


def sources(registry):
    """What the contracts of a registry have for examples and counterexamples."""
    with open(os.path.join(registry, "deed.yaml"), encoding="utf-8") as file:
        name = yaml.safe_load(file)["registry"]
    for event, payloads in sorted(examples(registry).items()):
        folder = os.path.join(registry, *event.split("."), "releases")
        versions = [text.removesuffix(".yaml") for text in os.listdir(folder)] if os.path.isdir(folder) else []
        versions = sorted(text for text in versions if re.fullmatch(r"\d+\.\d+\.\d+", text)) or ["1.0.0"]
        for version in versions:
            yield Source(f"{name}.{event}.v{version.split('.')[0]}", event, version, payloads)


class Messages:
    """An endless row of messages around the payloads of some sources."""

    def __init__(self, deed, registry, given, seed, invalid):
        self.random = random.Random(seed)
        self.invalid = invalid
        self.number = 0
        self.right = self.judged(deed, registry, list(given))

    def judged(self, deed, registry, given):
        """The payloads that are right as they are."""
        pairs = [(source, payload) for source in given for payload in source.payloads]
        lines = [json.dumps(self.wrapped(source, payload)) for source, payload in pairs]
        return [pair for pair, row in zip(pairs, validate(deed, registry, lines), strict=True) if row["valid"]]

    def message(self):
        is_mutated = self.random.random() < self.invalid
        source, payload = self.random.choice(self.right)
        if is_mutated and self.random.random() < 0.5:
            payload = self.random.choice(source.payloads)
        if is_mutated and self.random.random() < 0.9:
            payload = mutated(payload, source.names, self.random)
        message = self.wrapped(source, payload)
        if self.random.random() < 0.3:
            del message["dataschema"]
        if is_mutated and self.random.random() < 0.2:
            self.damage(message)
        text = json.dumps(message, ensure_ascii=self.random.random() < 0.2)
        return self.spoil(text) if is_mutated and self.random.random() < 0.15 else text

    def wrapped(self, source, payload):
        self.number += 1
        return {
            "specversion": "1.0", "id": f"id-{self.number}", "source": "//shop/web", "type": source.type,
            "dataschema": f"https://events.example/{source.event}/{source.version}", "time": "2026-03-02T08:31:07.5Z",
            "recordedtime": "2026-03-02T08:31:09Z", "data": payload,
        }

    def damage(self, message):
        """Changes something around the payload."""
        name = self.random.choice(["specversion", "id", "source", "type", "time", "recordedtime", "dataschema", "subject", "datacontenttype", "Extra", "ext"])
        values = ["", 7, None, "x y", "2026-03-02T08:31:07", "application/json; charset=utf-8", "text/plain", "orders.none.v1", message["type"][:-1] + "9", "https://e/9.9.9", "1.0"]
        if self.random.random() < 0.2:
            message.pop(name if name in message else "data", None)
        else:
            message[name] = self.random.choice(values)

    def spoil(self, text):
        """Changes the text itself."""
        kind = self.random.randrange(8)
        if kind == 0:
            return text[:self.random.randrange(1, len(text))]
        if kind == 1:
            return re.sub(r"\d+(?=[,}\]])", lambda found: self.random.choice([found[0] + ".0", found[0] + "e0", found[0] + "E+2", "-" + found[0], found[0] + ".50", found[0] * 9, "1e400", "-0", "0" + found[0], "1."]), text, count=self.random.randrange(1, 4))
        if kind == 2:
            return text.replace("}", ",}", 1) if self.random.random() < 0.5 else text.replace("]", ",]", 1)
        if kind == 3:
            return text.replace(": ", " :\t").replace(", ", "\r ,")
        if kind == 4:
            return re.sub(r'"(\w+)": ', lambda found: f'"{found[1]}": null, {found[0]}', text, count=1)
        if kind == 5:
            return text.replace("e", "\\u0065", 5)
        if kind == 6:
            return text.replace('"data"', self.random.choice(['"d\\u0061ta"', "'data'", '"data":1,"data"']), 1)
        return re.sub(r": (\"[^\"]*\")", lambda found: ": " + self.random.choice(["NaN", "Infinity", '"\\ud83c\\udf81"', '"\\ud800"', '"a\\/b"', '"\\x"', "True", '"tab\tin"', '"\u2028"']), text, count=1)


MAPPING = "envelope: { type: /meta/type, version: /meta/version, time: /meta/time, recorded: /meta/received, id: /meta/ids/0, payload: /body }\n"


def mapped(text, rnd):
    """The same message in another envelope, which is wrong now and then."""
    try:
        message = json.loads(text)
    except ValueError:
        return text
    if not isinstance(message, dict):
        return text
    schema = message.get("dataschema")
    version = schema.split("/")[-1] if isinstance(schema, str) else str(message.get("type"))[-1:]
    meta = {"type": message.get("type"), "version": version, "time": message.get("time"), "ids": [message.get("id")], "received": message.get("recordedtime")}
    if rnd.random() < 0.1:
        meta.pop(rnd.choice(list(meta)))
    if rnd.random() < 0.1:
        meta["version"] = rnd.choice([2, 1, 2.0, "9", "x", None, "2.1.0"])
    whole = {"meta": meta, "body": message.get("data")}
    if rnd.random() < 0.05:
        whole.pop(rnd.choice(list(whole)))
    return json.dumps(whole)


def validate(deed, registry, lines, *options):
    """What `deed validate` says of each line."""
    with tempfile.NamedTemporaryFile("w", suffix=".ndjson", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)
        file.flush()
        command = [deed, "validate", file.name, "--registry", registry, *options]
        output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.splitlines()
    return [json.loads(line) for line in output]


TEXTUAL = {"syntax", "duplicate_key", "depth"}


def verdict(violations, is_valid):
    """What counts of a row: whether it is valid, and the rules that it breaks with their places. Engines do not all tell text that is no
    JSON from JSON with a key twice."""
    found = {(item["rule"], item["pointer"], item.get("invariant")) for item in violations}
    if any(item[0] in TEXTUAL for item in found):
        return False, {"no JSON"}
    return is_valid, found


def compare(engine, lines, wanted, rows):
    # The same text gets the same verdict, wherever its row is.
    if collections.Counter(row[0] for row in rows) != collections.Counter(lines):
        missing = collections.Counter(lines) - collections.Counter(row[0] for row in rows)
        sys.exit(f"{engine}: {len(lines)} rows went in, {len(rows)} came out; missing {list(missing)[:1]}")
    differences = 0
    for row in rows:
        expected, event, version = wanted[row[0]]
        found = verdict(row[3], row[4])
        if found == expected and (found[1] == {"no JSON"} or row[1] is None or (row[1], row[2]) == (event, version)):
            continue
        differences += 1
        if differences <= 8:
            print(f"{engine}: {event} {version}: {row[0][:700]}\n  deed:   {expected}\n  engine: {found} {row[1]} {row[2]}", file=sys.stderr)
    return differences
