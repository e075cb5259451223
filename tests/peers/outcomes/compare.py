"""Imports one service log with Spielraum and with the peers, turn by turn in one run, and says how long each took and how
much memory it needed at most. Spielraum is timed as a user meets it: the program started, the log understood, read and
stored in a workspace file that survives a power cut, and every outcome computed with its chart. Of a peer only its work
is timed, not its start. All have to come to the same values."""

import json, os, pathlib, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).parent


def measured(command):
    """Wall time in seconds, peak memory in MB and stdout of a program."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        child = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, out.fileno(), 1)])
        _, status, usage = os.wait4(child, 0)
        seconds = time.perf_counter() - start
        if status:
            sys.exit(f"{command} ended with {os.waitstatus_to_exitcode(status)}")
        out.seek(0)
        return seconds, usage.ru_maxrss / 1024, out.read().decode()


def empty_workspace(cli, folder):
    """A workspace whose only team owns one journey, to begin every run with."""
    file = folder / "empty.spielraum"
    subprocess.run([cli, "new", "--file", file, "--name", "Bench"], check=True, stdout=subprocess.DEVNULL)
    ask = lambda request: json.loads(subprocess.run([cli, "rpc", "--file", file], check=True, input=json.dumps(request), capture_output=True, text=True).stdout)
    team = ask({"method": "team.add", "party": {"team": "none"}, "params": {"name": "Bench"}})["ok"]
    ask({"method": "journey.add", "party": {"team": team}, "params": {"name": "Log", "owner": team, "stages": []}})
    return file


def spielraum(cli, log, empty, folder):
    file = folder / "run.spielraum"
    shutil.copy(empty, file)
    stored, memory, _ = measured([cli, "import", "--file", str(file), "--journey", "Log", "--log", str(log)])
    shown, more, told = measured([cli, "outcome", "list", "--json", "--file", str(file)])
    size = file.stat().st_size / 1e6
    file.unlink()
    outcomes = {one["measure"]["kind"]: one["series"]["all"] for one in json.loads(told)}
    values = dict(
        cases=int(outcomes["handovers"]["denominator"]),
        ho=int(outcomes["handovers"]["numerator"]),
        reopen=int(outcomes["reopened"]["numerator"]),
        repeat=int(outcomes["repeatContact"]["numerator"]),
    )
    return dict(total=stored + shown, rss_mb=max(memory, more), out=values, parts=f"import {stored:.2f} s, outcomes {shown:.2f} s, file {size:.0f} MB")


def peer(name, log, folder):
    more = [str(folder / "peer.db")] if name == "sqlite" else []
    answer = json.loads(measured([sys.executable, str(HERE / f"peer_{name}.py"), str(log), *more])[2].splitlines()[-1])
    answer["parts"] = f"load {answer['load']:.2f} s, cases {answer['case']:.2f} s, weeks {answer['week']:.2f} s"
    return answer


def main():
    cli, log, runs, *peers = sys.argv[1:]
    log = pathlib.Path(log)
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as folder:
        folder = pathlib.Path(folder)
        empty = empty_workspace(cli, folder)
        programs = {"Spielraum": lambda: spielraum(cli, log, empty, folder)}
        programs |= {name: (lambda name=name: peer(name, log, folder)) for name in peers}
        answers = {name: [] for name in programs}
        for _ in range(int(runs)):
            for name, run in programs.items():
                answers[name].append(run())
    print(f"{log.name}, {log.stat().st_size / 1e6:.0f} MB, {runs} runs, load {os.getloadavg()[0]:.1f}")
    ours = answers["Spielraum"][0]["out"]
    middle = lambda name, what: statistics.median(answer[what] for answer in answers[name])
    for name, told in answers.items():
        theirs = told[0]["out"]
        agree = all(theirs[key] == ours[key] for key in ours)
        seconds, memory = middle(name, "total"), middle(name, "rss_mb")
        against = f"{middle('Spielraum', 'total') / seconds:.2f} x time, {middle('Spielraum', 'rss_mb') / memory:.2f} x memory" if name != "Spielraum" else ""
        print(f"{name:<10} {seconds:7.2f} s  {memory:7.0f} MB  {against:<32} {told[0]['parts']}{'' if agree else '  OTHER VALUES: ' + json.dumps(theirs)}")


if __name__ == "__main__":
    main()
