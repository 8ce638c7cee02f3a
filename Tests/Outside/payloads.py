"""Payloads of a registry: its examples and counterexamples, and mutations of them."""
import collections
import copy
import json
import os
import re

import yaml

SAMPLES = [None, True, False, 0, 7, -1, 2.5, 1e300, "", "text", "x" * 3000, [], [1], {}, {"x": 1}, "2026-01-01T00:00:00Z", "EUR"]
STRINGS = ["", "A", "a", "~", "\n", "é", "🎁", "0", " "]


class Loader(yaml.SafeLoader):
    """YAML 1.2: dates, `on` and `yes` stay texts."""


Loader.yaml_implicit_resolvers = {
    key: [(tag, expression) for tag, expression in resolvers if tag.split(":")[-1] not in ("timestamp", "bool")]
    for key, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for letter in "tf":
    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), letter)


def examples(registry):
    """Payloads by event, of every contract and snapshot."""
    found = collections.defaultdict(list)
    for folder, _, files in os.walk(registry):
        for name in sorted(files):
            path = os.path.join(folder, name)
            if name.endswith(".json") and os.path.basename(folder) == "examples":
                event = ".".join(folder.split(os.sep)[-3:-1])
                with open(path, encoding="utf-8") as file:
                    found[event].append(json.load(file))
            if not name.endswith(".yaml") or not re.fullmatch(r"v\d+\.yaml|\d+\.\d+\.\d+\.yaml", name):
                continue
            with open(path, encoding="utf-8") as file:
                text = file.read()
            if "examples:" not in text:
                continue
            # This reader takes a question mark before a bracket for the beginning of a key.
            contract = yaml.load(re.sub(r"\?(?= [}\],])", "", text), Loader)
            for example in (contract.get("examples") or []) + (contract.get("counterexamples") or []):
                if isinstance(example, dict) and "payload" in example:
                    found[contract["event"]].append(example["payload"])
    return found


def keys(value):
    """The name of every member within a value."""
    if isinstance(value, dict):
        yield from value
        for item in value.values():
            yield from keys(item)
    if isinstance(value, list):
        for item in value:
            yield from keys(item)


def places(value, path=()):
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from places(item, path + (key,))


def mutated(payload, known, rnd):
    payload = copy.deepcopy(payload)
    for _ in range(rnd.choice([1, 1, 2])):
        path = rnd.choice(list(places(payload)))
        if not path:
            payload = renamed(payload, known, rnd)
            continue
        holder = payload
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]], gone = change(holder[path[-1]], known, rnd)
        if gone:
            del holder[path[-1]]
    return payload


def renamed(value, known, rnd):
    """An object with a member more, or one that goes by another name."""
    name = rnd.choice(known)
    if value and rnd.random() < 0.7:
        old = rnd.choice(list(value))
        return {name if key == old else key: item for key, item in value.items()}
    return {**value, name: rnd.choice(SAMPLES)}


def change(value, known, rnd):
    kind = rnd.randrange(6)
    if kind == 0:
        return value, True
    if kind == 1:
        return rnd.choice(SAMPLES), False
    if isinstance(value, str):
        place = rnd.randrange(len(value) + 1)
        return value[:place] + rnd.choice(STRINGS) + value[place + rnd.randrange(2):], False
    if isinstance(value, bool) or value is None:
        return rnd.choice(SAMPLES), False
    if isinstance(value, (int, float)):
        # Infinity is no JSON.
        large = value * 10**9 if abs(value) < 1e290 else 1.0
        return rnd.choice([value + 1, -value, large, value + 0.5, str(value), 2**62, 2**63, 1.0]), False
    if isinstance(value, list):
        return rnd.choice([value + value, value[:-1], value * 600, value + [None]]), False
    return renamed(value, known, rnd), False
