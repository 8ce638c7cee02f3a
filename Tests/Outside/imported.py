"""Registries of others as Deed imports them, with the payloads that are known of them."""
import collections
import glob
import json
import os
import re
import subprocess

REGISTRIES = ["eiffel", "wikimedia-secondary", "octokit-webhooks", "iglu-central", "element-analytics"]


def imported(deed, evidence, name, folder):
    """A registry in a folder, made of the schemas of another."""
    command = [deed, "import", "jsonschema", os.path.join(evidence, name), "--into", folder, "--name", name.replace("-", "_")]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder


def given(evidence):
    """Real payloads by registry, and by event and version as their owners call them."""
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    with open(os.path.join(evidence, "payloads", "given.jsonl"), encoding="utf-8") as lines:
        for entry in map(json.loads, lines):
            version = re.sub(r"^0\.", "1.", str(entry["version"]).replace("HEAD", "1.0.0"))
            found[entry["corpus"]][entry["event"], version].append(entry["payload"])
    return found


def contracts(registry):
    """What each version of each event is called on the wire, by the event's own name and the version."""
    found = {}
    for path in sorted(glob.glob(os.path.join(registry, "*", "*", "releases", "*.yaml"))):
        with open(path, encoding="utf-8") as file:
            wire = re.search(r"^wire_type: \"?([^\"\n]*)", file.read(), re.M)
        domain, event, _, version = path.removesuffix(".yaml").split(os.sep)[-4:]
        if wire:
            found[f"{domain}.{event}", version] = wire[1]
    return found


def called(contracts):
    """The event and version of each contract by what it is called on the wire, and by the last word of that."""
    found = {}
    for (event, version), wire in contracts.items():
        found[wire, version] = found.setdefault((wire.split("/")[-1], version), (event, version))
    return found
