import DeedRuntime

print(Timestamp("2026-03-02T08:31:07.500Z")?.inUTC.description ?? "")
