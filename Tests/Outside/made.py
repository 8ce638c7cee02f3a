"""Payloads made of JSON Schemas that Deed exported, for events that no payload is known of."""
import json
import re
import re._constants
import re._parser

FORMATS = {
    "date-time": "2026-03-02T08:31:07.5Z", "date": "2026-03-02", "time": "08:31:07Z", "duration": "PT1H", "email": "a@example.com",
    "uri": "https://example.com/a?b=1", "uri-reference": "/a/b", "uri-template": "https://example.com/{a}", "uuid": "0e02b2c3-d479-4f4c-9b3e-58cc4372a567",
    "hostname": "example.com", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1", "regex": "a+",
}
WORDS = ["", "a", "text", "Zürich", "x~y/z", "🎁 a"]


class Maker:
    """Makes values that one schema allows, as far as it can be told from the outside."""

    def __init__(self, path, rnd):
        with open(path, encoding="utf-8") as file:
            self.root = json.load(file)
        self.random = rnd

    def payload(self):
        return self.value(self.root, 0)

    def value(self, schema, depth):
        schema = self.plain(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        kinds = schema.get("type", "object" if "properties" in schema else "string")
        kinds = [kinds] if isinstance(kinds, str) else kinds
        others = [kind for kind in kinds if kind != "null"]
        kind = "null" if not others or "null" in kinds and self.random.random() < 0.2 else self.random.choice(others)
        if kind in ("null", "boolean"):
            return None if kind == "null" else self.random.random() < 0.5
        if kind in ("integer", "number"):
            return self.number(schema, kind == "integer")
        return {"object": self.object, "array": self.array, "string": self.string}[kind](schema, depth)

    def plain(self, schema):
        """A schema without references and choices: of alternatives one is chosen."""
        if not isinstance(schema, dict):
            return {}
        if "$ref" in schema:
            target = self.root
            for step in schema["$ref"].removeprefix("#").strip("/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")] if step else target
            return self.plain({**target, **{key: value for key, value in schema.items() if key != "$ref"}})
        result = {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf", "allOf", "if", "then", "else")}
        cases = [case for case in schema.get("allOf", []) if "if" in case] + ([schema] if "if" in schema else [])
        parts = [case for case in schema.get("allOf", []) if "if" not in case]
        if cases:
            case = self.random.choice(cases)
            parts += [case["if"], case.get("then", {})] if "else" not in case or self.random.random() < 0.5 else [case["else"]]
        for word in ("anyOf", "oneOf"):
            parts += [self.random.choice(schema[word])] if word in schema else []
        for part in parts:
            result = self.both(result, self.plain(part))
        return result

    def both(self, one, other):
        result = {**one, **other}
        result["required"] = one.get("required", []) + other.get("required", [])
        properties = dict(one.get("properties", {}))
        for name, schema in other.get("properties", {}).items():
            known = properties.get(name)
            properties[name] = {"allOf": [known, schema]} if isinstance(known, dict) and isinstance(schema, dict) else known or schema
        return {**result, "properties": properties} if properties else result

    def object(self, schema, depth):
        required = set(schema.get("required", []))
        result = {}
        for name, inner in schema.get("properties", {}).items():
            if name in required or self.random.random() < (0.6 if depth < 3 else 0.2 if depth < 6 else 0):
                result[name] = self.value(inner, depth + 1)
        rest = schema.get("additionalProperties")
        for number in range(self.random.randrange(3) if isinstance(rest, dict) and depth < 6 else 0):
            result[f"key{number}"] = self.value(rest, depth + 1)
        return result

    def array(self, schema, depth):
        first = [self.value(item, depth + 1) for item in schema.get("prefixItems", [])]
        least = schema.get("minItems", 0)
        count = min(max(least, self.random.randrange(3) if depth < 6 else 0), schema.get("maxItems", 1000))
        items = schema.get("items")
        return first + [self.value(items, depth + 1) for _ in range(count - len(first)) if isinstance(items, dict)]

    def string(self, schema, _):
        if schema.get("format") in FORMATS:
            return FORMATS[schema["format"]]
        if "pattern" in schema:
            return self.matching(re._parser.parse(schema["pattern"]))
        text = self.random.choice(WORDS)
        return (text + "x" * (schema.get("minLength", 0) - len(text)))[:schema.get("maxLength", 10**6)]

    def matching(self, parts):
        """A text that an expression matches, if it is a plain one."""
        code, text = re._constants, ""
        for kind, given in parts:
            if kind in (code.LITERAL, code.NOT_LITERAL):
                text += chr(given) if kind is code.LITERAL else chr(given + 1)
            elif kind is code.ANY:
                text += "x"
            elif kind is code.IN:
                text += self.member(given)
            elif kind in (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT):
                least, most, inner = given
                text += "".join(self.matching(inner) for _ in range(self.random.randint(least, min(most, least + 2))))
            elif kind in (code.SUBPATTERN, code.ATOMIC_GROUP):
                text += self.matching(given[-1] if kind is code.SUBPATTERN else given)
            elif kind is code.BRANCH:
                text += self.matching(self.random.choice(given[1]))
        return text

    def member(self, given):
        code = re._constants
        kind, value = self.random.choice(given)
        if kind is code.RANGE:
            return chr(self.random.randint(*value))
        if kind is code.NEGATE:
            return "_"
        return chr(value) if kind is code.LITERAL else {code.CATEGORY_DIGIT: "7", code.CATEGORY_SPACE: " "}.get(value, "w")

    def number(self, schema, is_whole):
        least = schema.get("minimum", schema.get("exclusiveMinimum", -5) + 0)
        most = schema.get("maximum", schema.get("exclusiveMaximum", least + 100))
        whole = self.random.randint(int(min(max(least, -100), most)), int(max(min(most, 10**6), least)))
        return whole * schema.get("multipleOf", 1) if is_whole or self.random.random() < 0.5 else whole + 0.25
