"""Reading contracts beside what people would use instead: libyaml alone, buf on protos, validators of JSON Schemas, yamllint."""
import os
import shutil
import statistics
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))


def files(folder, *endings):
    return sorted(
        os.path.join(place, name) for place, _, names in os.walk(folder) for name in names if name.endswith(endings))


def tool(name, python):
    """A program of PyPI: beside the interpreter that has its package, else on the path; None where it is missing."""
    beside = os.path.join(os.path.dirname(python), name)
    return beside if os.access(beside, os.X_OK) else shutil.which(name)


def libyaml(work):
    """Builds the scanner; None where the compiler or the library is missing."""
    program, compiler = os.path.join(work, "libyaml_scanner"), shutil.which("gcc") or shutil.which("cc")
    if not compiler:
        return None
    source = os.path.join(HERE, "peers", "libyaml_scanner.c")
    built = subprocess.run([compiler, "-O2", source, "-lyaml", "-o", program], capture_output=True)
    return program if built.returncode == 0 else None


def changes(work, size):
    folder = os.path.join(work, f"changes-{size}")
    if not os.path.isdir(folder):
        shutil.rmtree(folder + ".part", ignore_errors=True)
        subprocess.run([os.path.join(HERE, "make-changes"), folder + ".part", "--events", str(size)], check=True)
        os.replace(folder + ".part", folder)
    return folder


def schemas(deed, work, contracts, size):
    out = os.path.join(work, f"schemas-{size}")
    shutil.rmtree(out, ignore_errors=True)
    subprocess.run([deed, "export", "jsonschema", "--registry", contracts, "--out", out], check=True, capture_output=True)
    return files(out, ".json")


def row(title, ours, peer, measured, rounds, figures, name):
    """A line of the table: both take turns; the ratios are medians of those within a round, and noted as figures of that name."""
    pairs = [(measured(*ours), measured(*peer)) for _ in range(rounds)]
    one, other = ([statistics.median(figures[column] for figures in side) for column in (1, 2)] for side in zip(*pairs))
    ratio = statistics.median(theirs[1] / mine[1] for mine, theirs in pairs)
    space = statistics.median(theirs[2] / mine[2] for mine, theirs in pairs)
    figures[f"check/{name}"], figures[f"check/{name} memory"] = ratio, space
    return f"| {title} | {one[0]:.2f} | {other[0]:.2f} | {ratio:.2g}× | {one[1]:.0f} | {other[1]:.0f} | {space:.2g}× |\n"


def table(deed, work, registry, size, python, measured, rounds, figures):
    """The table, and what was left out."""
    text, skipped = "", []
    paths = files(registry, ".yaml")
    scanner = libyaml(work)
    if scanner:
        def feed(pipe):
            pipe.write("".join(path + "\n" for path in paths).encode())
        text += row(
            f"`check` of {size:,} contracts and {2 * size:,} releases; libyaml alone on the same files, events thrown away",
            ([deed, "check", "--registry", registry],), ([scanner], feed), measured, rounds, figures, "libyaml")
        # What it does alone is a part of what Deed does: here less is better.
        figures["check/libyaml"] = 1 / figures["check/libyaml"]
    else:
        skipped.append("libyaml alone: install gcc and libyaml-dev")
    buf = tool("buf", python)
    if buf:
        folder = changes(work, size)
        text += row(
            f"`check` of {size:,} events of twelve fields against their previous version; `buf breaking` on the same as protos",
            ([deed, "check", "--registry", os.path.join(folder, "contracts")],),
            ([buf, "breaking", os.path.join(folder, "after"), "--against", os.path.join(folder, "before")],), measured, rounds, figures, "buf")
    else:
        skipped.append(f"buf: install buf-bin for {python}")
    checked = [deed, "check", "--registry", os.path.join(changes(work, size), "contracts")]
    validator = tool("check-jsonschema", python)
    if validator:
        exported = schemas(deed, work, checked[-1], size)
        text += row(
            f"the same; `check-jsonschema --check-metaschema` on the {len(exported):,} schemas that they are exported as",
            (checked,), ([validator, "--check-metaschema", *exported],), measured, min(rounds, 3), figures, "check-jsonschema")
    else:
        skipped.append(f"check-jsonschema: install it for {python}")
    linter = tool("yamllint", python)
    if linter:
        written = [path for path in files(checked[-1], ".yaml") if "/releases/" not in path]
        text += row(
            f"the same; `yamllint` on the {size:,} working contracts alone",
            (checked,), ([linter, "-d", "relaxed", *written],), measured, min(rounds, 3), figures, "yamllint")
    else:
        skipped.append(f"yamllint: install it for {python}")
    head = "\n| Deed; the other | CPU s | CPU s | other / Deed | peak MB | peak MB | other / Deed |\n|---|--:|--:|--:|--:|--:|--:|\n"
    return (head + text if text else ""), skipped
