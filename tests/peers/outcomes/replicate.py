"""Writes the incident log so many times over into one file, each time with numbers of cases and callers of its own."""

import csv, sys

log, copies, to = sys.argv[1], int(sys.argv[2]), sys.argv[3]
with open(to, "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    for copy in range(copies):
        with open(log, newline="") as file:
            rows = csv.reader(file)
            head = next(rows)
            number, caller = head.index("number"), head.index("caller_id")
            if copy == 0:
                writer.writerow(head)
            for row in rows:
                row[number] += f"-{copy}"
                if row[caller] != "?":
                    row[caller] += f"-{copy}"
                writer.writerow(row)
