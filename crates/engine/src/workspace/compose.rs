//! A workspace that a program writes as a whole: nobody sees it before it is complete.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Begin, Workspace, nobody, opening};
use crate::{Broken, Clock, Op, Rejection, Result, door};

impl Workspace {
    /// Writes a new workspace by the commands that `tell` runs, and closes it. What they did is where its history begins: nobody
    /// takes it back. It is written beside its place and moved there when
    /// it is complete; when anything fails, nothing is left. As nobody knows of it before, commits do not wait for the disk one
    /// by one: the whole is made durable once, at the end.
    pub fn compose(
        path: &Path,
        begin: &Begin,
        clock: Arc<dyn Clock>,
        tell: impl FnOnce(&Self) -> Result<()>,
    ) -> Result<()> {
        if path.exists() {
            return Err(Rejection::FileExists { path: path.display().to_string() }.into());
        }
        let beside = beside(path);
        // A program that was killed may have left one.
        opening::remove_file(&beside);
        let composed = Self::create(&beside, begin, clock).and_then(|workspace| {
            workspace.wait_for_the_disk(false)?;
            tell(&workspace)?;
            workspace.transact(&nobody(), Op::WorkspaceEdit, door::settle)?;
            workspace.wait_for_the_disk(true)
        });
        let moved = composed.and_then(|()| {
            std::fs::rename(&beside, path)
                .map_err(|source| Broken::File { path: path.display().to_string(), source }.into())
        });
        opening::remove_file(&beside);
        moved
    }

    /// Whether every commit waits for the disk. Turning it on again makes everything before durable, too.
    fn wait_for_the_disk(&self, wait: bool) -> Result<()> {
        self.writer()?.run(move |connection| {
            connection.pragma_update(None, "synchronous", if wait { "full" } else { "off" })?;
            if wait {
                connection.pragma_update_and_check(None, "wal_checkpoint", "truncate", |_| Ok(()))?;
            }
            Ok(())
        })
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    name.into()
}
