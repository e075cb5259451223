//! Where a workspace lies, and what follows from it.

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

/// Something the person should know about where the file lies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Warning {
    /// The folder is carried to other computers by a service: one computer at a time.
    Synchronised {
        /// The service's name.
        service: String,
    },
    /// The folder lies on another computer: one computer at a time.
    Network {
        /// The kind of file system.
        system: String,
    },
}

/// Folder names that synchronising services use, and what to call the service.
const SERVICES: &[(&str, &str)] = &[
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("icloud", "iCloud"),
    ("mobile documents", "iCloud"),
    ("seafile", "Seafile"),
    ("syncthing", "Syncthing"),
    ("pcloud", "pCloud"),
    ("mega", "MEGA"),
];

const NETWORK_SYSTEMS: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afpfs",
    "webdav",
    "davfs",
    "fuse.sshfs",
    "fuse.davfs2",
    "fuse.rclone",
    "9p",
    "ceph",
    "afs",
];

/// What to warn of at this path.
pub(crate) fn warnings(path: &Path) -> Vec<Warning> {
    let mounts = std::fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    warnings_with(path, &mounts)
}

fn warnings_with(path: &Path, mounts: &str) -> Vec<Warning> {
    let service = path.components().rev().find_map(|component| {
        let name = component.as_os_str().to_string_lossy().to_lowercase();
        // Services add an owner: "OneDrive - Example Ltd", "Dropbox (Private)".
        SERVICES.iter().find(|(folder, _)| {
            name.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '_', '~', '(']))
        })
    });
    let synchronised = service.map(|(_, service)| Warning::Synchronised { service: (*service).to_owned() });
    synchronised.into_iter().chain(network(path, mounts)).collect()
}

/// The file system with the longest mount point above the path decides.
fn network(path: &Path, mounts: &str) -> Option<Warning> {
    let (_, system) = mounts
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ').skip(1);
            Some((words.next()?.replace("\\040", " "), words.next()?))
        })
        .filter(|(mount, _)| path.starts_with(mount))
        .max_by_key(|(mount, _)| mount.len())?;
    NETWORK_SYSTEMS.contains(&system).then(|| Warning::Network { system: system.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_synchronised_folder_is_told_by_its_name() {
        let told = |path: &str| warnings_with(Path::new(path), "");
        assert_eq!(
            told("/home/a/OneDrive - Example Ltd/x.spielraum"),
            [Warning::Synchronised { service: "OneDrive".into() }]
        );
        assert_eq!(told("/home/a/Dropbox/team/x.spielraum"), [Warning::Synchronised { service: "Dropbox".into() }]);
        assert_eq!(told("/home/a/megaphones/x.spielraum"), []);
    }

    #[test]
    fn the_nearest_mount_decides() {
        let mounts = "/dev/sda / ext4 rw 0 0\nserver:/x /mnt/team\\040share nfs4 rw 0 0\n";
        let told = |path: &str| warnings_with(Path::new(path), mounts);
        assert_eq!(told("/mnt/team share/x.spielraum"), [Warning::Network { system: "nfs4".into() }]);
        assert_eq!(told("/mnt/other/x.spielraum"), []);
    }
}
