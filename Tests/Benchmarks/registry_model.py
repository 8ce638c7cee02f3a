"""What a measured registry holds, as plain dictionaries in the words of the contract language."""
import random

DOMAINS = [
    "sales", "billing", "shipping", "catalog", "identity", "support", "search", "pricing", "inventory", "returns",
    "loyalty", "marketing", "reviews", "payments", "fraud", "fulfilment", "partners", "content", "mobile", "web",
]
NOUNS = [
    "order", "invoice", "parcel", "article", "account", "ticket", "query", "offer", "pallet", "refund", "voucher",
    "campaign", "rating", "transfer", "alert", "route", "agreement", "page", "session", "visit", "basket", "address",
    "card", "message", "report", "batch", "device", "label", "slot", "subscription",
]
VERBS = [
    "placed", "accepted", "cancelled", "changed", "closed", "confirmed", "created", "delivered", "expired", "failed",
    "merged", "moved", "opened", "paused", "printed", "received", "rejected", "released", "renewed", "reserved",
    "resumed", "returned", "reviewed", "scheduled", "sent", "signed", "split", "started", "stopped", "updated",
]
WORDS = [
    "amount", "area", "attempt", "batch", "branch", "carrier", "category", "channel", "cluster", "code", "colour",
    "comment", "corridor", "cohort", "depot", "depth", "detail", "device", "discount", "district", "grade", "height",
    "index", "kind", "label", "language", "level", "ledger", "locale", "margin", "market", "method", "mode", "motive",
    "origin", "outcome", "phase", "place", "plan", "point", "position", "quality", "quota", "rank", "region", "remark",
    "result", "route", "rule", "scope", "section", "series", "share", "shift", "site", "size", "source", "stage",
    "station", "step", "target", "tariff", "term", "theme", "topic", "trade", "tranche", "unit", "variety", "weight",
]
STAGES = ["requested", "planned", "running", "waiting", "finished", "abandoned"]
TEAMS = [f"team_{number:02d}" for number in range(1, 31)]

SHARED = {
    "Money": {
        "doc": "An amount in the smallest unit of its currency.",
        "fields": {
            "minor_units": {"type": "int64", "doc": "How many."},
            "currency": {"type": "string", "pattern": "[A-Z]{3}", "doc": "ISO 4217."},
        },
    },
    "Postal": {
        "doc": "Where post arrives.",
        "fields": {
            "street": {"type": "string", "max_length": 200, "sensitivity": "personal", "doc": "Street and number."},
            "city": {"type": "string", "max_length": 100, "doc": "The town."},
            "postcode": {"type": "string", "max_length": 12, "optional": True, "doc": "As printed on letters."},
            "country": {"type": "string", "pattern": "[A-Z]{2}", "doc": "ISO 3166-1."},
        },
    },
}
SHARED_EXAMPLES = {
    "Money": {"minor_units": 1299, "currency": "EUR"},
    "Postal": {"street": "Hauptstrasse 1", "city": "Bern", "country": "CH"},
}


def type_name(noun):
    return noun.capitalize()


class Domain:
    def __init__(self, name, owner, types, entities):
        self.name, self.owner, self.types, self.entities = name, owner, types, entities
        self.summary = f"What happens in {name}."


def domain(name, number):
    nouns = NOUNS[number % 10::10]
    types, entities = {}, {}
    for noun in nouns:
        types[f"{type_name(noun)}ID"] = {
            "type": "string", "pattern": f"{noun[:3]}_[0-9a-z]{{12}}", "doc": f"Identifies one {noun}."}
        entities[noun] = {"key": f"{type_name(noun)}ID", "doc": f"One {noun} of {name}."}
    types["Line"] = {
        "doc": f"One line of what {name} handles.",
        "fields": {
            "quantity": {"type": "int32", "min": 1, "max": 10000, "doc": "How many."},
            "price": {"type": "shared.Money", "doc": "The price of one."},
            "remark": {"type": "string", "max_length": 500, "optional": True, "doc": "What was said about it."},
        },
    }
    types["Stage"] = {"type": "enum", "doc": "How far it is.", "values": {stage: f"It is {stage}." for stage in STAGES}}
    return Domain(name, TEAMS[number % len(TEAMS)], types, entities)


def own_examples(noun):
    return {
        f"{type_name(noun)}ID": f"{noun[:3]}_0123456789ab",
        "Line": {"quantity": 2, "price": SHARED_EXAMPLES["Money"]},
        "Stage": "running",
    }


def size(source):
    """Ten fields at the median; one event in fifty has 200."""
    place = source.random()
    if place < 0.75:
        return source.randint(2, 10)
    if place < 0.90:
        return source.randint(14, 40)
    return source.randint(41, 120) if place < 0.98 else 200


def scalar_spec(source):
    """A type and a value of it."""
    return source.choices(
        [
            ({"type": "string", "max_length": 200}, "text"), ({"type": "string", "max_length": 2000}, "longer text"),
            ({"type": "int64", "min": 0, "unit": "1"}, 7), ({"type": "int32", "min": 0, "max": 100, "unit": "%"}, 50),
            ({"type": "boolean"}, True), ({"type": "timestamp", "zone": "utc"}, "2026-01-02T03:04:05Z"),
            ({"type": "date"}, "2026-01-02"), ({"type": "uuid"}, "0b4d3c52-5f8e-4a44-9d37-1a2b3c4d5e6f"),
            ({"type": "decimal", "precision": 12, "scale": 2, "unit": "kg"}, "12.50"),
            ({"type": "double", "unit": "m"}, 1.5), ({"type": "string", "pattern": "[A-Z]{2}[0-9]{4}"}, "AB1234"),
        ], [18, 10, 14, 6, 10, 10, 5, 6, 6, 4, 6])[0]


def field(source, name, noun):
    """A field and a value of it."""
    kind = source.choices(
        ["scalar", "enum", "money", "postal", "own", "list", "lines", "map", "record", "union"],
        [52, 10, 8, 3, 9, 6, 4, 3, 4, 1])[0]
    about = {"doc": f"The {name.replace('_', ' ')} of the {noun}."}
    if kind == "scalar":
        spec, value = scalar_spec(source)
    elif kind == "enum":
        values = source.sample(STAGES, 4)
        spec, value = {"type": "enum", "values": {each: f"It is {each}." for each in values}}, values[0]
    elif kind in ("money", "postal"):
        type_of = kind.capitalize()
        spec, value = {"type": f"shared.{type_of}"}, SHARED_EXAMPLES[type_of]
    elif kind == "own":
        type_of = source.choice(["Stage", f"{type_name(noun)}ID"])
        spec, value = {"type": type_of}, own_examples(noun)[type_of]
    elif kind == "list":
        spec, value = {"type": "list", "of": {"type": "string", "max_length": 100}, "max_items": 50}, ["one", "two"]
    elif kind == "lines":
        spec, value = {"type": "list", "of": "Line", "max_items": 500}, [own_examples(noun)["Line"]]
    elif kind == "map":
        spec, value = {"type": "map", "of": {"type": "string", "max_length": 100}, "max_entries": 50}, {"one": "1"}
    elif kind == "record":
        inner = {
            "from_value": {"type": "int64", "min": 0, "unit": "1", "doc": "The least."},
            "to_value": {"type": "int64", "min": 0, "unit": "1", "optional": True, "doc": "The most."},
        }
        spec, value = {"type": "record", "fields": inner}, {"from_value": 1}
    else:
        paper = {"type": "record", "fields": {"sheets": {"type": "int32", "min": 1, "unit": "1", "doc": "How many."}}}
        spec = {"type": "union", "tag": "by", "variants": {"paper": paper, "wire": {}}}
        value = {"by": "paper", "sheets": 2}
    return {**spec, **about}, value


class Event:
    """One event and its two released versions."""

    def __init__(self, owner_domain, noun, verb, source):
        self.domain, self.noun = owner_domain, noun
        self.name = f"{owner_domain.name}.{noun}_{verb}"
        self.owner = owner_domain.owner
        self.summary = f"{'An' if noun[0] in 'aeiou' else 'A'} {noun} of {owner_domain.name} was {verb}."
        self.entity, self.key, self.service = noun, f"{noun}_id", f"{owner_domain.name}-service"
        self.values = {self.key: own_examples(noun)[f"{type_name(noun)}ID"], "happened_at": "2026-01-02T03:04:05Z", "note": "OK"}
        fields = {
            self.key: {"type": f"{type_name(noun)}ID", "doc": f"Which {noun} it was."},
            "happened_at": {"type": "timestamp", "zone": "utc", "doc": "When it happened."},
            "note": {"type": "string", "max_length": 2000, "optional": True, "doc": "What was said about it."},
        }
        for name in self.names(source, size(source)):
            self.add(fields, name, source, optional=source.random() < 0.4)
        later = dict(fields)
        for name in self.names(source, source.randint(1, 3), taken=fields):
            self.add(later, name, source, optional=True)
        self.versions = [fields, later]

    def add(self, fields, name, source, optional):
        spec, value = field(source, name, self.noun)
        name = f"has_{name}" if spec["type"] == "boolean" else name
        fields[name] = {**spec, "optional": True} if optional else spec
        self.values[name] = value

    @staticmethod
    def names(source, count, taken=()):
        all_names = WORDS + [f"{first}_{second}" for first in WORDS for second in WORDS if first != second]
        free = [name for name in source.sample(all_names, count + len(taken)) if not {name, f"has_{name}"} & set(taken)]
        return free[:count]

    def examples(self, fields):
        full = {name: self.values.get(name, "text") for name in fields}
        if any(spec.get("type") == "union" for spec in fields.values()):
            wired = {name: {"by": "wire"} if spec.get("type") == "union" else full[name] for name, spec in fields.items()}
            return [full, wired]
        return [full]

    def types(self, fields):
        """The shared types that the fields reach, as a snapshot holds them: by domain and name."""
        found = {}

        def visit(spec):
            if isinstance(spec, str):
                spec = {"type": spec}
            name = spec.get("type")
            origin, _, plain = name.rpartition(".") if name else ("", "", "")
            known = SHARED if origin == "shared" else self.domain.types if not origin else {}
            if plain in known:
                key = (origin or self.domain.name, plain)
                if key in found:
                    return
                found[key] = known[plain]
                visit(known[plain])
            if "of" in spec:
                visit(spec["of"])
            for inner in list(spec.get("fields", {}).values()) + list(spec.get("variants", {}).values()):
                visit(inner)

        for spec in fields.values():
            visit(spec)
        return found

    def numbers(self, fields):
        """A number for each field, value and variant, in order of declaration."""
        result = {}

        def record(members, path):
            for number, (name, spec) in enumerate(members.items(), 1):
                result[f"{path}{name}"] = number
                inside(spec, f"{path}{name}.")

        def inside(spec, path):
            if isinstance(spec, str):
                return
            if "fields" in spec:
                record(spec["fields"], path)
            for number, name in enumerate(spec.get("values", {}), 1):
                result[f"{path}{name}"] = number
            if "variants" in spec:
                record(spec["variants"], path)
            if "of" in spec:
                inside(spec["of"], f"{path}*.")

        record(fields, "")
        for (origin, name), spec in self.types(fields).items():
            inside(spec, f"{origin}/{name}.")
        return result


class Registry:
    def __init__(self, contracts, seed):
        source = random.Random(seed)
        shared = Domain("shared", TEAMS[0], SHARED, {})
        own = [domain(name, number) for number, name in enumerate(self.domain_names(contracts))]
        self.domains = [shared] + own
        pairs = [(each, noun, verb) for verb in VERBS for each in own for noun in each.entities]
        self.events = sorted(
            (Event(each, noun, verb, source) for each, noun, verb in pairs[:contracts]), key=lambda event: event.name)
        self.teams = {
            team: {"name": team.replace("_", " ").capitalize(), "contact": f"{team}@measured.example"} for team in TEAMS}
        self.consumers = {team: self.reads(source) for team in TEAMS}

    @staticmethod
    def domain_names(contracts):
        """Enough for three nouns and thirty verbs each, and twenty at least."""
        count = max(len(DOMAINS), -(-contracts // (3 * len(VERBS))))
        return [DOMAINS[n % 20] + (f"_{n // 20}" if n >= 20 else "") for n in range(count)]

    def reads(self, source):
        reads = []
        for event in source.sample(self.events, min(len(self.events), 40)):
            fields = list(event.versions[0])
            chosen = source.sample(fields, min(len(fields), 5))
            reads.append(
                {"event": event.name, "versions": "1.x", "fields": sorted(chosen), "purpose": "The weekly report of the team."})
        return reads

    def event(self, name):
        return next((event for event in self.events if event.name == name), None)


def added(spec):
    return lambda fields: {**fields, "added_later": {**spec, "doc": "Added by the change."}}


def noted(key, value):
    """Changes the field of text that every event has."""
    return lambda fields: {**fields, "note": {**fields["note"], key: value}}


changes = {
    "none": lambda fields: fields,
    "add-optional": added({"type": "string", "max_length": 100, "optional": True}),
    "add-required": added({"type": "string", "max_length": 100}),
    "remove": lambda fields: {name: spec for name, spec in fields.items() if name != "note"},
    "require": lambda fields: {**fields, "note": {k: v for k, v in fields["note"].items() if k != "optional"}},
    "tighten": noted("max_length", 3),
    "loosen": noted("max_length", 100000),
    "document": noted("doc", "Described anew by the change."),
}
