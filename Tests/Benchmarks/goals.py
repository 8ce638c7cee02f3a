"""What is aimed at, beside what was measured, and what is in the way where it is not reached."""
import collections

# `figure` names what was measured; it is to be at least `least` or at most `most`.
Goal = collections.namedtuple("Goal", "figure title least most unit reason", defaults=(None, None, "×", ""))

BRANCHES = (
    "Some thirty branches an event that no processor foresees, and texts that wait for the end of the one before. Ends found by vector "
    "arithmetic, sixteen bytes at once, took fewer instructions and no less time; simdjson finds all of them in a pass before it reads any. "
    "That pass is not built. The engine itself came so close that specialised code gains a fifth.")
VALUES = (
    "Half of decoding is making and freeing Swift's strings, arrays and hashed dictionaries; a C++ vector of pairs does not hash. "
    "Views, which make none of them, are the way around.")
JUDGING = "A view still judges the event, and that is two fifths of decoding it."
TYPES = (
    "The generated types alone, public and hashable, without anything that reads, writes or judges, took 0.48× the text and nine tenths "
    "of the time of plain structs with all of theirs (fifteen events). Beside structs of the same interface see the last row of that table.")
BINDING = (
    "Reading into the model takes a fifth; parsing and linting take a seventh each; digests, resolving, judging examples, comparing and "
    "replaying a twelfth to a thirtieth each: there is no large part left. Releases kept in a compact form are not built; a cache would "
    "have to be trusted. `yamllint` reads no releases, and `check` all of them.")

GOALS = (
    Goal("judge/simdjson", "validate without generated code, all violations; hand-written simdjson", 1.2, reason=BRANCHES),
    Goal("judge/simdjson shuffled", "the same, members in random order", 1.0, reason=BRANCHES),
    Goal("judge/msgspec", "the same; msgspec", 8, reason=BRANCHES),
    Goal("judge/pydantic", "the same; pydantic", 10, reason=BRANCHES),
    Goal("judge/ajv", "the same; ajv", 10, reason=BRANCHES),
    Goal("judge/jsonschema_rs", "the same; jsonschema_rs", 6, reason=BRANCHES),
    Goal("specialised judge/simdjson", "validate with specialised code; hand-written simdjson", 2, reason=BRANCHES),
    Goal("invalid/msgspec", "every event invalid, all violations listed; msgspec on valid ones", 1),
    Goal("decode/simdjson", "decode; simdjson to C++ structs", 0.85, reason=VALUES),
    Goal("specialised decode/simdjson", "decode with specialised code; the same", 1.1, reason=VALUES),
    Goal("decode/JSONDecoder", "decode; JSONDecoder", 12, reason=VALUES),
    Goal("view/decode", "view; decode", 1.8, reason=JUDGING),
    Goal("encode/JSONEncoder", "encode; JSONEncoder", 7),
    Goal("stream memory", "`validate` of a file of any size, memory", most=32, unit=" MB"),
    Goal("compile", "compile 50 generated events; plain `Codable` structs", most=0.6, reason=TYPES),
    Goal("text", "their code; the same", most=0.5, reason=TYPES),
    Goal("check/libyaml", "`check`, CPU; libyaml alone", most=3, reason=BINDING),
    Goal("check/buf", "`check`, CPU; `buf breaking`", 10, reason=BINDING),
    Goal("check/buf memory", "`check`, memory; `buf breaking`", 5),
    Goal("check/check-jsonschema", "`check`, CPU; `check-jsonschema`", 40, reason=BINDING),
    Goal("check/yamllint", "`check`, CPU; `yamllint` on working contracts alone", 40, reason=BINDING),
    Goal("check wall", "`check` of 1,000 contracts, wall", most=1, unit=" s", reason=BINDING),
    Goal("check growth", "from 1,000 to 10,000 contracts", most=11),
    Goal("check memory", "`check` of 10,000 contracts, memory", most=600, unit=" MB"),
    Goal("generate", "`generate swift`, 1,000 contracts, wall", most=2, unit=" s"),
    Goal("generate nothing", "the same, nothing changed", most=0.3, unit=" s"),
    Goal("start", "`deed --version`", most=15, unit=" ms"),
)


def shown(number):
    return f"{number:.3g}" if number < 100 else f"{number:.0f}"


def table(figures):
    """A line for each goal, also for one that was not measured, and once each what is in the way."""
    text = "\n## Goals\n\nRatios are the other's CPU time over Deed's where more is better, Deed's over the other's where less is.\n\n"
    text += "| | goal | measured | |\n|---|--:|--:|---|\n"
    reasons = []
    for goal in GOALS:
        limit = f"≥ {shown(goal.least)}" if goal.most is None else f"≤ {shown(goal.most)}"
        if goal.figure not in figures:
            text += f"| {goal.title} | {limit}{goal.unit} | | not measured |\n"
            continue
        figure = figures[goal.figure]
        is_met = figure >= goal.least if goal.most is None else figure <= goal.most
        note = "met" if is_met else "not met"
        if not is_met and goal.reason:
            if goal.reason not in reasons:
                reasons.append(goal.reason)
            note += f" ({reasons.index(goal.reason) + 1})"
        text += f"| {goal.title} | {limit}{goal.unit} | {shown(figure)}{goal.unit} | {note} |\n"
    return text + "\n" + "".join(f"{number}. {reason}\n" for number, reason in enumerate(reasons, 1))
