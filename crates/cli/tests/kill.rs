//! What was acknowledged is there after the process has been killed in the middle of writing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// How many requests wait in the pipe: far more than are answered before the kill.
const WAITING: u32 = 400;

fn cli(arguments: &[&str], file: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_spielraum-cli"));
    command.args(arguments).arg("--file").arg(file);
    command
}

fn create(folder: &Path) -> std::path::PathBuf {
    let file = folder.join("killed.spielraum");
    assert!(cli(&["new", "--name", "Killed"], &file).status().unwrap().success());
    file
}

/// Sends many commands at once, kills the process as soon as `answers` of them are answered, and gives the names of
/// the units that were acknowledged by then.
fn killed_while_writing(file: &Path, round: u32, answers: usize) -> Vec<String> {
    let mut child = cli(&["rpc"], file).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut requests = child.stdin.take().unwrap();
    // The pipe breaks when the process dies.
    let writer = std::thread::spawn(move || {
        for number in 0..WAITING {
            let unit = json!({ "name": named(round, number) });
            let request = json!({ "method": "unit.add", "party": { "managers": "" }, "params": unit });
            if writeln!(requests, "{request}").is_err() {
                break;
            }
        }
        requests
    });
    let mut replies = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = 0;
    let mut note = |line: &str| {
        let reply: Value = serde_json::from_str(line).unwrap();
        assert!(reply.get("ok").is_some(), "{reply}");
        acknowledged += 1;
    };
    for line in replies.by_ref().take(answers) {
        note(&line.unwrap());
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What was answered before the kill arrived waits in the pipe; a reply cut off in its middle acknowledges nothing.
    for line in replies.map_while(Result::ok).filter(|line| line.ends_with('}')) {
        note(&line);
    }
    drop(writer.join().unwrap());
    (0..acknowledged).map(|number| named(round, number)).collect()
}

fn named(round: u32, number: u32) -> String {
    format!("Unit {round}-{number}")
}

fn units(file: &Path) -> HashSet<String> {
    let mut child = cli(&["rpc"], file).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    writeln!(child.stdin.take().unwrap(), "{}", json!({ "method": "organisation" })).unwrap();
    let reply: Value = serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap();
    let units = reply["ok"]["units"].as_array().unwrap_or_else(|| panic!("{reply}"));
    units.iter().map(|unit| unit["name"].as_str().unwrap().to_owned()).collect()
}

/// Kills again and again on one file; each time everything acknowledged so far is there, nothing half, and the tables
/// are what the log says.
fn survives(rounds: u32) {
    let folder = tempfile::tempdir().unwrap();
    let file = create(folder.path());
    let mut acknowledged: Vec<String> = Vec::new();
    let mut cut = 0;
    for round in 0..rounds {
        let new = killed_while_writing(&file, round, (round % 7) as usize * 3 + 1);
        cut += u32::from(new.len() < WAITING as usize);
        acknowledged.extend(new);
        let there = units(&file);
        for name in &acknowledged {
            assert!(there.contains(name), "{name} was acknowledged and is lost in round {round}");
        }
        // One command a round may have been written whose answer nobody got.
        assert!(there.len() <= acknowledged.len() + round as usize + 1, "{} of {}", there.len(), acknowledged.len());
    }
    assert!(cut * 10 >= rounds * 9, "only {cut} of {rounds} kills came while commands were waiting");
    let doctor = cli(&["doctor"], &file).output().unwrap();
    assert!(doctor.status.success(), "{}", String::from_utf8_lossy(&doctor.stdout));
}

#[test]
fn a_killed_process_loses_nothing_that_was_acknowledged() {
    survives(4);
}

#[test]
#[ignore = "a hundred kills; runs with `script/test deep`"]
fn a_hundred_killed_processes_lose_nothing_that_was_acknowledged() {
    survives(100);
}
