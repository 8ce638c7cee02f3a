"""DuckDB, Spark and PostgreSQL, each run on the files of `deed export sql` over a table of messages."""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading

RELATION = "events"
COLUMNS = "message, deed_event, deed_version, violations, is_valid"


def files(folder):
    """The name of each file of an export with its text, in the order in which they are run."""
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            yield name, file.read()


def views(folder):
    """The typed views of an export, which keep what is valid; each has a sister with `_all` in its name."""
    for _, text in files(folder):
        yield from re.findall(r"^create or replace (?:temporary )?view (\S+_v\d+)_all as$", text, re.M)


def parse(folder, engine):
    """sqlglot reads every statement of every file, and takes none for a command that it does not understand."""
    import sqlglot

    count = 0
    for name, text in files(folder):
        try:
            found = [statement for statement in sqlglot.parse(text, dialect=engine) if statement]
        except sqlglot.errors.SqlglotError as error:
            sys.exit(f"{name}: sqlglot cannot read it as {engine}: {str(error)[:500]}")
        unread = [statement.sql()[:200] for statement in found if isinstance(statement, sqlglot.exp.Command)]
        if unread or not found:
            sys.exit(f"{name}: sqlglot does not understand as {engine}: {unread}")
        count += len(found)
    return count


def read(engine, folder, rows):
    """Computes every column of the typed views, and tells how many rows they have too many or too few by these verdicts."""
    names, missing = list(views(folder)), 0
    for kind, wanted, relations in (
        ("with a contract", sum(row[1] is not None for row in rows), [f"{name}_all" for name in names]),
        ("that are valid", sum(row[4] for row in rows), names),
    ):
        found = sum(engine.read(relation) for relation in relations)
        if found != wanted:
            print(f"{engine.name}: {wanted} rows {kind}, {found} in the typed views", file=sys.stderr)
        missing += abs(found - wanted)
    return missing


def deeply(main):
    """Runs in a folder of its own, which is gone after it, and with much stack: sqlglot descends into every expression, and what checks
    payloads is deep."""
    status = []

    def run(folder):
        try:
            status.append(main(folder))
        except SystemExit as end:
            status.append(end.code)

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(512 << 20)
    with tempfile.TemporaryDirectory() as folder:
        thread = threading.Thread(target=run, args=[folder], daemon=True)
        thread.start()
        thread.join()
    sys.exit(status[0] if status else 1)


class Engine:
    """Each has `load`, which begins anew with a table of messages, `execute`, `select`, `read` and `close`."""

    def create(self, folder):
        for name, text in files(folder):
            # PostgreSQL takes a whole file, in which functions have semicolons of their own.
            for statement in [text] if self.name == "postgres" else text.split(";\n"):
                if re.sub(r"\A-- .*\n", "", statement).strip():
                    self.run(name, statement)

    def run(self, name, statement):
        try:
            self.execute(statement)
        except Exception as error:
            sys.exit(f"{name}: {str(error)[:1500]}\n{statement[:300]}")

    def verdicts(self, relation="deed_rows"):
        return self.select(f"select {COLUMNS} from {relation}")


class DuckDB(Engine):
    name = "duckdb"

    def __init__(self, _):
        self.connection = None

    def load(self, lines):
        import duckdb
        import pyarrow

        self.close()
        self.connection = duckdb.connect()
        self.connection.register("given", pyarrow.table({"number": range(len(lines)), "message": lines}))
        self.connection.execute(f"create table {RELATION} as select * from given")

    def execute(self, statement):
        self.connection.execute(statement)

    def select(self, query):
        return self.connection.execute(query).fetchall()

    def read(self, relation):
        """Computes every column of a relation and counts its rows."""
        self.execute(f"create or replace temporary table deed_read_here as select * from {relation}")
        return self.select("select count(*) from deed_read_here")[0][0]

    def close(self):
        if self.connection:
            self.connection.close()


class Spark(Engine):
    name = "spark"

    def __init__(self, folder):
        from pyspark.sql import SparkSession

        self.folder = os.path.join(folder, "spark-data")
        os.makedirs(self.folder)
        self.session = (
            SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2")
            .config("spark.driver.memory", "3g").config("spark.sql.session.timeZone", "UTC").config("spark.log.level", "ERROR")
            .config("spark.driver.extraJavaOptions", "-Xss64m").config("spark.sql.warehouse.dir", os.path.join(self.folder, "warehouse"))
            .config("spark.local.dir", self.folder).config("spark.ui.showConsoleProgress", "false").getOrCreate()
        )

    def create(self, folder):
        # What judges is too large for Spark's compiler, and without it Spark cannot read parts of variants that are stored.
        modes = {"spark.sql.codegen.wholeStage": "false", "spark.sql.codegen.factoryMode": "NO_CODEGEN"}
        for key, value in modes.items():
            self.session.conf.set(key, value)
        super().create(folder)
        for key in modes:
            self.session.conf.unset(key)

    def load(self, lines):
        for table in self.session.catalog.listTables():
            self.session.sql(f"drop {'view' if table.isTemporary else 'table'} {table.name}")
        path = os.path.join(self.folder, "rows.json")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(json.dumps({"number": number, "message": line}) + "\n" for number, line in enumerate(lines))
        self.session.read.schema("number int, message string").json(path).createOrReplaceTempView(RELATION)

    def execute(self, statement):
        self.session.sql(statement)

    def select(self, query):
        rows = self.session.sql(query).collect()
        return [(row[0], row[1], row[2], [violation.asDict() for violation in row[3]], row[4]) for row in rows]

    def read(self, relation):
        from pyspark.sql import Observation
        from pyspark.sql.functions import count, lit

        observation = Observation()
        table = self.session.sql(f"select * from {relation}").observe(observation, count(lit(1)).alias("rows"))
        table.write.format("noop").mode("overwrite").save()
        return observation.get["rows"]

    def close(self):
        self.session.stop()


class PostgreSQL(Engine):
    """A server of its own, in a folder of its own."""

    name = "postgres"

    def __init__(self, folder):
        self.folder = os.path.join(folder, "postgres-data")
        self.connection, self.number = None, 0
        found = [shutil.which("initdb")] + [f"/usr/lib/postgresql/{version}/bin/initdb" for version in range(20, 12, -1)]
        self.programs = os.path.dirname(next(path for path in found if path and os.path.exists(path)))
        if os.getuid() == 0:
            os.makedirs(self.folder)
            os.chmod(folder, 0o755)
            shutil.chown(self.folder, "postgres")
        self.program("initdb", "-D", self.folder, "-U", "deed", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        options = f"-k {self.folder} -c listen_addresses= -c fsync=off"
        self.program("pg_ctl", "-D", self.folder, "-w", "-o", options, "start")

    def program(self, name, *arguments):
        command = [os.path.join(self.programs, name), *arguments]
        if os.getuid() == 0:
            command = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command]
        with open(os.path.join(os.path.dirname(self.folder), "postgres.log"), "a") as log:
            subprocess.run(command, check=True, stdout=log, stderr=log, cwd="/")

    def load(self, lines):
        self.number += 1
        self.connect("postgres").execute(f"create database judged_{self.number}")
        connection = self.connect(f"judged_{self.number}")
        connection.execute("set jit = off")
        connection.execute(f"create table {RELATION} (number integer, message text)")
        with connection.cursor().copy(f"copy {RELATION} from stdin") as copy:
            for number, line in enumerate(lines):
                copy.write_row((number, line))

    def connect(self, database):
        import psycopg

        if self.connection:
            self.connection.close()
        self.connection = psycopg.connect(host=self.folder, user="deed", dbname=database, autocommit=True)
        return self.connection

    def execute(self, statement):
        self.connection.execute(statement)

    def select(self, query):
        return self.connection.execute(query).fetchall()

    def read(self, relation):
        """Computes every column of a relation and counts its rows."""
        self.execute(f"drop table if exists deed_read_here; create temporary table deed_read_here as select * from {relation}")
        return self.select("select count(*) from deed_read_here")[0][0]

    def close(self):
        self.program("pg_ctl", "-D", self.folder, "-m", "immediate", "stop")


ENGINES = {engine.name: engine for engine in (DuckDB, Spark, PostgreSQL)}
