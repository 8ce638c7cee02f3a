"""Judges real payloads, and seeded mutations of them, by the schemas that their registries publish.

Prints one JSON object per line: corpus, event, version, kind of mutation, the payload as text, and what jsonschema
says of it. The folder of real registries is the first argument.
"""

import copy
import json
import os
import random
import sys

import jsonschema
import referencing
import referencing.jsonschema
import yaml

MUTATIONS = 20
KINDS = ["wrong_type", "missing_required", "beyond_limit", "unknown_enum", "bad_format", "null", "truncated"]
SAMPLES = [None, True, 7, 2.5, "text", [], {}, ["x"], {"x": 1}]
BROKEN = {
    "date-time": ["yesterday", "2020-13-01T00:00:00Z", "2020-01-01", "2020-01-01T25:00:00Z", "2020-01-01T00:00:00"],
    "date": ["2020-02-30", "yesterday"],
    "time": ["25:00:00Z"],
    "uri": ["not a uri", "//missing.scheme", "http://a b"],
    "uri-reference": ["a b", "\\\\windows"],
    "uri-template": ["{unclosed", "a{b"],
    "email": ["nobody", "@"],
    "hostname": ["-x-", "a..b", "under score"],
    "ipv4": ["256.1.1.1", "1.2.3"],
    "ipv6": ["1::2::3", "fe80"],
    "uuid": ["not-a-uuid", "12345678-1234-1234-1234-12345678901"],
}


class Loader(yaml.SafeLoader):
    """YAML 1.2 core schema: `yes` and days are text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in entries if tag.split(":")[-1] in ("null", "int", "float")]
    for first, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for letter in "tTfF":
    Loader.add_implicit_resolver("tag:yaml.org,2002:bool", __import__("re").compile("^(true|True|TRUE|false|False|FALSE)$"), letter)


def draft(schema):
    """The validator of the schema's own draft; Iglu's dialect extends draft-04."""
    dialect = schema.get("$schema", "") if isinstance(schema, dict) else ""
    for word, validator in (
        ("draft-03", jsonschema.Draft3Validator),
        ("draft-04", jsonschema.Draft4Validator),
        ("self-desc", jsonschema.Draft4Validator),
        ("draft-06", jsonschema.Draft6Validator),
        ("draft-07", jsonschema.Draft7Validator),
        ("2019-09", jsonschema.Draft201909Validator),
    ):
        if word in dialect:
            return validator
    return jsonschema.Draft202012Validator


class Corpus:
    """The schemas of one registry by path, with their references in place."""

    def __init__(self, root):
        self.schemas, self.uris, resources = {}, {}, []
        for folder, _, names in os.walk(root):
            for name in sorted(names):
                path = os.path.join(folder, name)
                relative = os.path.relpath(path, root)
                if not name.endswith((".json", ".yaml", ".yml")) or "examples" in relative.split(os.sep):
                    continue
                with open(path, encoding="utf-8") as file:
                    schema = json.load(file) if name.endswith(".json") else yaml.load(file, Loader)
                if not isinstance(schema, dict):
                    continue
                identifier = schema.pop("$id", None) or relative
                uri = "file:///registry/" + identifier.lstrip("/")
                self.schemas[relative], self.uris[relative] = schema, uri
                specification = referencing.jsonschema.specification_with(draft(schema).META_SCHEMA.get("$schema") or draft(schema).META_SCHEMA["$id"])
                resources.append((uri, referencing.Resource(contents=schema, specification=specification)))
        self.registry = referencing.Registry().with_resources(resources)

    def validator(self, path):
        schema = {"$ref": self.uris[path]}
        return draft(self.schemas[path])(schema, registry=self.registry, format_checker=jsonschema.FormatChecker())

    def resolver(self, path):
        return self.registry.resolver(self.uris[path])


def sites(schema, value, resolver, path=(), depth=0):
    """Every place of the payload with a schema that speaks of it."""
    if not isinstance(schema, dict) or depth > 40:
        return
    if "$ref" in schema:
        found = resolver.lookup(schema["$ref"])
        yield from sites(found.contents, value, found.resolver, path, depth + 1)
    yield path, schema
    for word in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(word, []):
            yield from sites(branch, value, resolver, path, depth + 1)
    if isinstance(value, dict):
        for name, inner in value.items():
            child = schema.get("properties", {}).get(name, schema.get("additionalProperties"))
            yield from sites(child, inner, resolver, path + (name,), depth + 1)
    if isinstance(value, list) and isinstance(schema.get("items"), dict):
        for number, inner in enumerate(value):
            yield from sites(schema["items"], inner, resolver, path + (number,), depth + 1)


def places(value, path=()):
    """Every place of the payload but the root."""
    if path:
        yield path
    for step, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(inner, path + (step,))


def at(value, path):
    for step in path:
        value = value[step]
    return value


def put(payload, path, value):
    if not path:
        return value
    at(payload, path[:-1])[path[-1]] = value
    return payload


def beyond(schema, value, random):
    """Values just outside of a limit."""
    options = []
    if isinstance(value, str):
        if "maxLength" in schema:
            options.append(value + "x" * (schema["maxLength"] - len(value) + 1))
        if schema.get("minLength", 0) > 0:
            options.append(value[: schema["minLength"] - 1])
        if "pattern" in schema:
            options += ["", "\u2603", value + "\n?", "?" + value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        for word, step in (("maximum", 1), ("minimum", -1)):
            if word in schema:
                options += [schema[word] + step, schema[word]]
        if "multipleOf" in schema:
            options.append(value + schema["multipleOf"] / 2)
    if isinstance(value, list):
        if "maxItems" in schema and value:
            options.append(value + [value[-1]] * (schema["maxItems"] - len(value) + 1))
        if schema.get("minItems", 0) > 0:
            options.append(value[: schema["minItems"] - 1])
    return random.choice(options) if options else None


def mutate(kind, payload, known, random):
    """One mutation as text; `None` where nothing fits."""
    payload = copy.deepcopy(payload)
    if kind == "truncated":
        text = json.dumps(payload)
        return text[: random.randrange(1, len(text) - 1)]
    if kind in ("wrong_type", "null"):
        path = random.choice(list(places(payload)))
        old = at(payload, path)
        choices = [None] if kind == "null" else [x for x in SAMPLES if x is not None and type(x) is not type(old)]
        return json.dumps(put(payload, path, random.choice(choices)))
    options = []
    for path, schema in known:
        value = at(payload, path)
        if kind == "missing_required" and isinstance(value, dict) and isinstance(schema.get("required"), list):
            options += [(path, name) for name in schema["required"] if name in value]
        elif kind == "beyond_limit":
            outside = beyond(schema, value, random)
            options += [] if outside is None else [(path, outside)]
        elif kind == "unknown_enum" and ("enum" in schema or "const" in schema):
            values = schema.get("enum") or [schema["const"]]
            options.append((path, str(values[0]) + "_unknown" if isinstance(values[0], str) else 987654))
        elif kind == "bad_format" and schema.get("format") in BROKEN and isinstance(value, str):
            options.append((path, random.choice(BROKEN[schema["format"]])))
    if not options:
        return None
    path, new = random.choice(options)
    if kind == "missing_required":
        del at(payload, path)[new]
        return json.dumps(payload)
    return json.dumps(put(payload, path, new))


def mutations(payload, known, seed):
    """Twenty texts, kinds in turn; where a kind does not fit, another one takes its place."""
    for number in range(MUTATIONS):
        source = random.Random(f"{seed}/{number}")
        text, kind = None, KINDS[number % len(KINDS)]
        while text is None:
            text = mutate(kind, payload, known, source)
            if text is None:
                kind = source.choice(KINDS)
        yield kind, text


def judge(validator, text):
    try:
        instance = json.loads(text)
    except ValueError:
        return False, "not JSON"
    error = jsonschema.exceptions.best_match(validator.iter_errors(instance))
    if error is None:
        return True, ""
    return False, f"{'/'.join(map(str, error.absolute_path))}: {error.validator}"


def file_of(entry):
    if entry["corpus"] == "eiffel":
        return f"definitions/{entry['event']}/{entry['version']}.yml"
    if entry["corpus"].startswith("wikimedia"):
        return f"jsonschema/{entry['event']}/{entry['version']}.yaml"
    return f"payload-schemas/api.github.com/{entry['event']}.schema.json"


def main(folder):
    corpora = {}
    with open(os.path.join(folder, "payloads", "given.jsonl"), encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            entry = json.loads(line)
            corpus = corpora.get(entry["corpus"]) or Corpus(os.path.join(folder, entry["corpus"]))
            corpora[entry["corpus"]] = corpus
            path = file_of(entry)
            validator = corpus.validator(path)
            known = list(sites(corpus.schemas[path], entry["payload"], corpus.resolver(path)))
            texts = [("given", json.dumps(entry["payload"]))]
            texts += mutations(entry["payload"], known, f"{number}/{entry['event']}")
            for kind, text in texts:
                valid, reason = judge(validator, text)
                case = {key: entry[key] for key in ("corpus", "event", "version")}
                print(json.dumps({**case, "kind": kind, "valid": valid, "reason": reason, "text": text}))


main(sys.argv[1])
