//! Files that hang on cards.

use std::path::Path;
use std::sync::Arc;

use spielraum_engine::board::*;
use spielraum_engine::{Error, Rejection, Workspace};

use crate::exchange::written;
use crate::stage::Stage;

#[test]
fn a_file_hangs_on_a_card_and_is_saved_as_it_was() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let path = s.folder.path().join("what we say.pdf");
    std::fs::write(&path, b"%PDF pretended").unwrap();
    let add = |path: &Path| w.add_attachment(&us, AttachmentAdd { card: s.cards[0].clone(), path: path.into() });
    let id = add(&path).unwrap().output;
    std::fs::remove_file(&path).unwrap();
    assert_eq!(w.attachment_bytes(&AttachmentRef { id: id.clone() }).unwrap(), b"%PDF pretended", "the source may go");
    let hung = w.card(&CardRef { id: s.cards[0].clone() }).unwrap();
    assert_eq!((hung.attachments[0].name.as_str(), hung.attachments[0].size), ("what we say.pdf", 14));
    assert_eq!(hung.card.attachments, 1);
    let gone = add(&path);
    assert!(matches!(gone, Err(Error::Rejected(Rejection::NoSuchFile { .. }))), "{gone:?}");
    let folder = add(s.folder.path());
    assert!(matches!(folder, Err(Error::Rejected(Rejection::IsAFolder { .. }))), "{folder:?}");
    let large = s.folder.path().join("large.bin");
    std::fs::File::create(&large).unwrap().set_len(11 << 20).unwrap();
    let refused = add(&large);
    assert!(
        matches!(&refused, Err(Error::Rejected(Rejection::AttachmentTooLarge { name, size: 11_534_336, .. })) if name == "large.bin"),
        "{refused:?}"
    );
    std::fs::File::create(&large).unwrap().set_len(10 << 20).unwrap();
    add(&large).unwrap();
    let foreign = w.remove_attachment(&s.them(), AttachmentRef { id: id.clone() });
    assert!(matches!(foreign, Err(Error::Rejected(Rejection::NotYours { .. }))), "{foreign:?}");
    w.remove_attachment(&us, AttachmentRef { id }).unwrap();
    assert_eq!(w.card(&CardRef { id: s.cards[0].clone() }).unwrap().attachments.len(), 1);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_called_so_and_a_link_to_one_is_followed() {
    let s = Stage::set();
    let add = |path: &Path| {
        s.workspace.add_attachment(&s.us(), AttachmentAdd { card: s.cards[0].clone(), path: path.into() })
    };
    let [pipe, socket, link] = ["pipe", "socket", "link"].map(|name| s.folder.path().join(name));
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    for path in [&pipe, &socket, Path::new("/dev/null")] {
        let refused = add(path);
        assert!(matches!(refused, Err(Error::Rejected(Rejection::NotAFile { .. }))), "{refused:?}");
    }
    let brought = s.workspace.look_at_boards(&BoardFile { path: pipe.clone() });
    assert!(matches!(brought, Err(Error::Rejected(Rejection::NotAFile { .. }))), "{brought:?}");
    std::os::unix::fs::symlink(written(&s, "letter.txt", "Dear customer"), &link).unwrap();
    let id = add(&link).unwrap().output;
    assert_eq!(s.workspace.attachment_bytes(&AttachmentRef { id }).unwrap(), b"Dear customer");
}

/// How many files the workspace holds the bytes of.
fn kept(s: &Stage) -> u32 {
    let tables = rusqlite::Connection::open(&s.path).unwrap();
    tables.query_row("SELECT count(*) FROM blob", [], |row| row.get(0)).unwrap()
}

#[test]
fn a_file_that_hangs_there_already_is_not_hung_twice() {
    let s = Stage::set();
    let add = |name: &str, text: &str| {
        let path = written(&s, name, text);
        s.workspace.add_attachment(&s.us(), AttachmentAdd { card: s.cards[0].clone(), path }).unwrap().output
    };
    let one = add("letter.txt", "Dear customer");
    assert_eq!(add("letter.txt", "Dear customer"), one);
    assert_ne!(add("copy.txt", "Dear customer"), one);
    let other = add("letter.txt", "Dear customers");
    assert_ne!(other, one);
    assert_eq!(add("letter.txt", "Dear customers"), other, "nor is what got a number");
    add("Letter.txt", "Dear all");
    let files = s.workspace.card(&CardRef { id: s.cards[0].clone() }).unwrap().attachments;
    assert_eq!(
        files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(),
        ["letter.txt", "copy.txt", "letter 2.txt", "Letter 3.txt"]
    );
}

#[test]
fn bytes_go_when_nothing_can_bring_them_back() {
    let s = Stage::set();
    let (w, us) = (&s.workspace, s.us());
    let add = |name: &str| {
        let path = written(&s, name, name);
        w.add_attachment(&us, AttachmentAdd { card: s.cards[0].clone(), path }).unwrap().output
    };
    let one = add("one");
    let same = written(&s, "same", "one");
    w.add_attachment(&us, AttachmentAdd { card: s.cards[1].clone(), path: same }).unwrap();
    assert_eq!(kept(&s), 1, "equal bytes are kept once");
    w.undo(&us).unwrap();
    w.remove_attachment(&us, AttachmentRef { id: one.clone() }).unwrap();
    add("two");
    assert_eq!(kept(&s), 2, "undo would bring it back");
    w.undo(&us).unwrap();
    w.undo(&us).unwrap();
    assert_eq!(w.attachment_bytes(&AttachmentRef { id: one.clone() }).unwrap(), b"one", "it did");
    w.redo(&us).unwrap();
    assert_eq!(kept(&s), 2, "redo would bring the second");
    w.rename(&us, "Another name").unwrap();
    let three = add("three");
    assert_eq!(kept(&s), 2, "what was undone is buried, so the second has gone");
    w.remove_attachment(&us, AttachmentRef { id: three }).unwrap();
    // An act that binds others: nobody undoes what was before it.
    let board = w.add_board(&s.them(), crate::cards::board_of(&s.other)).map(|done| done.output).unwrap();
    let ask = w.add_asked(&us, crate::cards::ask(&s)).unwrap().output;
    w.answer_ask(&s.them(), AskAnswer { id: ask, reply: Reply::Accept }).unwrap();
    drop(board);
    let (path, clock) = (s.path.clone(), Arc::clone(&s.clock));
    let Stage { workspace, folder, .. } = s;
    drop(workspace);
    let again = Workspace::open(&path, clock).unwrap();
    let tables = rusqlite::Connection::open(&path).unwrap();
    let left: u32 = tables.query_row("SELECT count(*) FROM blob", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0, "nothing can bring any of them back");
    crate::stage::tables(&again);
    drop((again, folder));
}
