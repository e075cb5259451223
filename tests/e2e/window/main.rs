//! The real window (WebKitGTK), driven from outside as a person would: clicks, keys, drags, pictures.
#![allow(clippy::panic, reason = "a step that cannot be taken fails the test, with what it saw")]

mod bench;
mod board;
mod desktop;
mod main_job;
mod rooms;
mod shell;
mod start;
mod together;
mod window;
