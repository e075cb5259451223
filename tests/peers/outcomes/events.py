"""Writes an event log (XES) of so many megabytes, the same each time, looks at it and imports it, and says how long both took and
how much memory they needed at most: events are read as a stream, whatever the size of the file."""

import datetime, pathlib, subprocess, sys, tempfile

from compare import empty_workspace, measured

GROUPS = ["First contact", "Back office", "Delivery", "Second level"]
STATES = ["Accepted", "Queued", "Assigned", "Awaiting customer", "In progress", "Completed"]
BEGIN = datetime.datetime(2024, 1, 1)


def write(path, megabytes):
    """So many traces of six events each as it takes."""
    cases = 0
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">\n')
        while out.tell() < megabytes * 1_000_000:
            opened = BEGIN + datetime.timedelta(minutes=cases * 7 % 1_051_200)
            out.write(f'<trace>\n<string key="concept:name" value="1-{cases:09}"/>\n<string key="customer" value="K-{cases * 7919 % 40_000}"/>\n')
            for at, state in enumerate(STATES):
                when = (opened + datetime.timedelta(minutes=at * (31 + cases % 997))).isoformat()
                group = GROUPS[(cases + at // 2) % len(GROUPS)]
                out.write(
                    f'<event>\n<string key="concept:name" value="{state}"/>\n<date key="time:timestamp" value="{when}+00:00"/>\n'
                    f'<string key="org:group" value="{group}"/>\n<string key="org:resource" value="Agent {cases * 31 % 120}"/>\n</event>\n'
                )
            out.write("</trace>\n")
            cases += 1
        out.write("</log>\n")
    return cases


def main():
    cli, megabytes = sys.argv[1], int(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        log, file = folder / "events.xes", empty_workspace(cli, folder)
        cases = write(log, megabytes)
        print(f"{log.name}, {log.stat().st_size / 1e6:.0f} MB, {cases * len(STATES)} events of {cases} cases")
        for name, more in [("look", ["--check"]), ("import", ["--journey", "Log"])]:
            seconds, memory, _ = measured([cli, "import", "--file", str(file), "--log", str(log), *more])
            print(f"{name:<10} {seconds:7.2f} s  {memory:7.0f} MB")
        subprocess.run([cli, "doctor", "--file", file], check=True, stdout=subprocess.DEVNULL)


main()
