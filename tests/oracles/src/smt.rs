//! An SMT solver as a process of its own, spoken to in SMT-LIB 2: Z3, or what the environment variable SMT_SOLVER names.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A running solver.
pub struct Solver {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Default for Solver {
    fn default() -> Self {
        Self::new()
    }
}

impl Solver {
    /// Starts one.
    pub fn new() -> Self {
        let command = std::env::var("SMT_SOLVER").unwrap_or_else(|_| "z3 -in".to_owned());
        let mut words = command.split_whitespace();
        let mut process = Command::new(words.next().expect("a command"))
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{command}: {error}; Debian's package is z3"));
        let input = process.stdin.take().expect("piped");
        let output = BufReader::new(process.stdout.take().expect("piped"));
        Self { process, input, output }
    }

    /// Forgets everything and takes these declarations and assertions.
    pub fn begin(&mut self, commands: &[String]) {
        self.say("(reset)");
        // A question that takes longer is answered "unknown", which fails the test.
        self.say("(set-option :timeout 20000)");
        self.say("(set-option :produce-models true)");
        commands.iter().for_each(|command| self.say(command));
    }

    /// Whether something makes all of these true, on top of what was said before.
    pub fn possible(&mut self, all: &[String]) -> bool {
        self.ask(all, &[]).is_some()
    }

    /// Values of these constants that make all of `all` true, nothing if that is impossible.
    pub fn ask(&mut self, all: &[String], constants: &[String]) -> Option<Vec<String>> {
        self.say("(push 1)");
        all.iter().for_each(|one| self.say(&format!("(assert {one})")));
        self.say("(check-sat)");
        let answer = match self.line().as_str() {
            "sat" => Some(constants.iter().map(|name| self.value(name)).collect()),
            "unsat" => None,
            other => panic!("the solver says {other} to {all:?}"),
        };
        self.say("(pop 1)");
        answer
    }

    /// The value of one constant, brackets and all.
    fn value(&mut self, name: &str) -> String {
        self.say(&format!("(get-value ({name}))"));
        let mut text = self.line();
        while text.matches('(').count() > text.matches(')').count() {
            text.push(' ');
            text.push_str(&self.line());
        }
        text.trim_start_matches("((").trim_start_matches(name).trim_end_matches("))").trim().to_owned()
    }

    fn say(&mut self, command: &str) {
        writeln!(self.input, "{command}").expect("a solver that listens");
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.input.flush().expect("a solver that listens");
        assert!(self.output.read_line(&mut line).expect("a solver that answers") > 0, "the solver has ended");
        line.trim().to_owned()
    }
}

impl Drop for Solver {
    fn drop(&mut self) {
        // It ends by itself when its input does; killed, it leaves nothing behind either.
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
