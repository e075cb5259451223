//! What a window needs around it: a display of its own and a WebDriver that starts the app on it.
//!
//! Each test has its own pair. On a shared display drags fail now and then, and a crash would reach the neighbours.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

const START_LIMIT: Duration = Duration::from_secs(20);

/// A running process and all it started; ended when dropped.
pub struct Group(Child);

impl Group {
    fn spawn(command: &mut Command) -> Self {
        let child = command.stdin(Stdio::null()).process_group(0).spawn();
        Self(child.unwrap_or_else(|error| panic!("{command:?} does not start: {error}")))
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // An app can outlive its driver, so the whole group goes. An error means that it is gone already.
        let _ = kill_process_group(Pid::from_child(&self.0), Signal::KILL);
        let _ = self.0.wait();
    }
}

/// A program that the kernel ends with the test, even when the test is killed and drops nothing.
fn bound_to_the_test(program: &str) -> Command {
    let mut command = Command::new("setpriv");
    command.args(["--pdeathsig", "KILL", program]);
    command
}

/// One Xvfb and one driver. The order of the fields matters: a display ends after what is shown on it.
pub struct Desktop {
    /// Where the driver answers.
    pub driver: SocketAddr,
    number: String,
    home: PathBuf,
    _driver: Group,
    _display: Group,
}

impl Desktop {
    /// Starts both; the app will inherit `home` as its home folder and log there. `screen` is so many pixels wide and high.
    pub fn start(home: &Path, screen: (u32, u32)) -> Self {
        let (display, number) = display(home, screen);
        let (driver, address) = driver(home, &number);
        Self { driver: address, number, home: home.into(), _driver: driver, _display: display }
    }

    /// Starts a program here; it ends when what is given is dropped.
    pub fn run(&self, program: &Path, arguments: &[&str]) -> Group {
        Group::spawn(
            at_home(Command::new(program).args(arguments), &self.number).env("HOME", &self.home).stdout(Stdio::null()),
        )
    }

    /// Runs a program here to its end, and gives what it says.
    pub fn output(&self, program: &Path, arguments: &[&OsStr]) -> String {
        let output = at_home(Command::new(program).args(arguments), &self.number).env("HOME", &self.home).output();
        String::from_utf8_lossy(&output.expect("the program runs").stdout).into_owned()
    }

    /// The memory of all processes on this display but the driver's and the display's own, shared pages counted once, in KiB.
    pub fn memory(&self) -> u64 {
        self.processes().iter().map(|process| kib(&process.join("smaps_rollup"), "Pss:")).sum()
    }

    /// The most memory that a program on this display has had, and how much of what it has now are files that the system shows
    /// it, the libraries of the window above all; in KiB.
    pub fn most_of(&self, name: &str) -> (u64, u64) {
        let is = |process: &&PathBuf| named(process) == name;
        let of = |process: &PathBuf| {
            let status = process.join("status");
            (kib(&status, "VmHWM:"), kib(&status, "RssFile:") + kib(&status, "RssShmem:"))
        };
        self.processes().iter().filter(is).map(of).max().unwrap_or_default()
    }

    /// The folders of the processes that have this display in their surroundings.
    fn processes(&self) -> Vec<PathBuf> {
        let display = format!("DISPLAY={}", self.number).into_bytes();
        let folders = std::fs::read_dir("/proc").into_iter().flatten().flatten().map(|one| one.path());
        folders
            .filter(|process| {
                let environment = std::fs::read(process.join("environ")).unwrap_or_default();
                environment.split(|byte| *byte == 0).any(|one| one == display)
            })
            .filter(|process| !matches!(named(process).as_str(), "WebKitWebDriver" | "setpriv" | "Xvfb"))
            .collect()
    }

    /// Saves the whole screen: what a person would see, title bar, place and all.
    pub fn picture(&self, path: &Path) {
        let taken = Command::new("import").args(["-display", &self.number, "-window", "root"]).arg(path).status();
        assert!(taken.is_ok_and(|status| status.success()), "ImageMagick's import takes no picture of {}", self.number);
    }
}

/// The same surroundings for all that is started: without these two every start leaves daemons behind, until the system runs out of file
/// watches.
fn at_home<'a>(command: &'a mut Command, display: &str) -> &'a mut Command {
    for name in ["WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "SPIELRAUM_CONFIG"] {
        command.env_remove(name);
    }
    command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("NO_AT_BRIDGE", "1");
    command.env("DISPLAY", display).env("GDK_BACKEND", "x11").env("LANG", "C.UTF-8")
}

fn named(process: &Path) -> String {
    std::fs::read_to_string(process.join("comm")).unwrap_or_default().trim().to_owned()
}

/// A figure of a file about a process.
fn kib(file: &Path, name: &str) -> u64 {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}

fn display(home: &Path, (width, height): (u32, u32)) -> (Group, String) {
    let log = File::create(home.join("xvfb.log")).expect("a log for Xvfb");
    let mut xvfb = bound_to_the_test("Xvfb");
    xvfb.args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24"), "-nolisten", "tcp"]);
    let mut group = Group::spawn(xvfb.stdout(Stdio::piped()).stderr(log));
    let mut number = String::new();
    let output = group.0.stdout.take().expect("Xvfb's output is piped");
    BufReader::new(output).read_line(&mut number).expect("Xvfb says which display it is");
    assert!(!number.trim().is_empty(), "Xvfb ended at once, see {}", home.join("xvfb.log").display());
    (group, format!(":{}", number.trim()))
}

fn driver(home: &Path, display: &str) -> (Group, SocketAddr) {
    let log = File::create(home.join("driver.log")).expect("a log for the driver");
    let address = free_address();
    let mut driver = bound_to_the_test("WebKitWebDriver");
    driver.arg("--host=127.0.0.1").arg(format!("--port={}", address.port()));
    at_home(&mut driver, display).env("HOME", home).env("TAURI_WEBVIEW_AUTOMATION", "true");
    let errors = log.try_clone().expect("a second handle on the log");
    let group = Group::spawn(driver.stdout(log).stderr(errors));
    let begun = Instant::now();
    while TcpStream::connect(address).is_err() {
        assert!(begun.elapsed() < START_LIMIT, "WebKitWebDriver does not answer at {address}");
        std::thread::sleep(Duration::from_millis(20));
    }
    (group, address)
}

/// A port that was free a moment ago; WebKitWebDriver cannot choose one itself.
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("the port's number")
}
