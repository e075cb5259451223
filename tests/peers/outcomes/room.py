"""How long the question takes that opens the room: twenty outcomes over five years of weeks, with what happened beside
them. Asked of a workspace that was just opened, and again; without the start of the program."""

import json, statistics, subprocess, sys, tempfile, time

cli = sys.argv[1]
WEEKS, OUTCOMES = 5 * 52, 20


class Session:
    def __init__(self, file):
        self.program = subprocess.Popen([cli, "rpc", "--file", file], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.party = None

    def ask(self, method, **params):
        request = {"method": method, "params": params} | ({"party": self.party} if self.party else {})
        start = time.perf_counter()
        self.program.stdin.write(json.dumps(request) + "\n")
        self.program.stdin.flush()
        line = self.program.stdout.readline()
        seconds, reply = time.perf_counter() - start, json.loads(line)
        assert "ok" in reply, f"{method}: {line}"
        return seconds, reply["ok"]

    def end(self):
        self.program.stdin.close()
        self.program.wait()


def fill(session):
    session.party = {"team": "none"}
    team = session.ask("team.add", name="Bench")[1]
    session.party = {"team": team}
    journey = session.ask("journey.add", name="Log", owner=team, stages=[])[1]
    weeks = [{"year": year, "week": week + 1} for year in range(2021, 2026) for week in range(52)]
    for number in range(OUTCOMES):
        measure = {"kind": "own", "unit": {"kind": "percent"}, "direction": "up"}
        outcome = session.ask("outcome.add", team=team, journey=journey, name=f"Outcome {number}", measure=measure, cheat="Count what is easy")[1]
        # Shares that wander a little and never repeat; no chance, so that every run is alike.
        found = lambda at: 120 + (at * 7919 + number * 104729) % 61
        points = [{"week": week, "figure": {"kind": "ratio", "numerator": found(at), "denominator": 200 + at % 37}} for at, week in enumerate(weeks)]
        session.ask("outcome.points", outcome=outcome, points=points)
    for year in range(2021, 2026):
        session.ask("outcome.note", journey=journey, day=f"{year}-06-01", text=f"Note of {year}")


with tempfile.TemporaryDirectory() as folder:
    file = f"{folder}/room.spielraum"
    subprocess.run([cli, "new", "--file", file, "--name", "Bench"], check=True, stdout=subprocess.DEVNULL)
    session = Session(file)
    fill(session)
    session.end()
    firsts, again = [], []
    for _ in range(5):
        session = Session(file)
        seconds, outcomes = session.ask("outcomes")
        assert len(outcomes) == OUTCOMES and all(len(one["series"]["points"]) == WEEKS for one in outcomes)
        firsts.append(seconds)
        again += [session.ask("outcomes")[0] for _ in range(5)]
        session.end()
print(f"the room with {OUTCOMES} outcomes of {WEEKS} weeks: just opened {1000 * statistics.median(firsts):.0f} ms, again {1000 * statistics.median(again):.0f} ms")
