//! The writing connection on its own thread: commands queue here, queries do not wait for them.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread::JoinHandle;

use rusqlite::Connection;

use crate::{Broken, Result};

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

#[derive(Debug)]
pub(crate) struct Writer {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    pub(crate) fn start(connection: Connection) -> Result<Self> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let thread = std::thread::Builder::new()
            .name("workspace-writer".into())
            .spawn(move || work(connection, &queue))
            .map_err(|error| Broken::Defect(error.to_string()))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Runs the job on the writing thread and waits for its answer. A panic inside becomes an error: the transaction it was in
    /// is rolled back while the stack unwinds.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let gone = || Broken::Defect("the writing thread is gone".into());
        let (answer, wait) = mpsc::sync_channel(1);
        let job: Job = Box::new(move |connection| {
            let outcome = catch_unwind(AssertUnwindSafe(|| job(connection)));
            let outcome = outcome.unwrap_or_else(|panic| Err(Broken::Defect(panic_words(&*panic)).into()));
            // Nobody waits any more when the caller is gone; the work is committed or not all the same.
            let _ = answer.send(outcome);
        });
        self.jobs.as_ref().ok_or_else(gone)?.send(job).map_err(|_| gone())?;
        wait.recv().map_err(|_| gone())?
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn work(mut connection: Connection, queue: &mpsc::Receiver<Job>) {
    while let Ok(job) = queue.recv() {
        job(&mut connection);
    }
    // Nothing deleted stays readable in the write-ahead log, and the file can be copied alone.
    let _ = connection.pragma_update_and_check(None, "wal_checkpoint", "truncate", |_| Ok(()));
    if let Err((_, error)) = connection.close() {
        tracing::warn!(%error, "the workspace did not close cleanly");
    }
}

fn panic_words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic without words".into())
}
