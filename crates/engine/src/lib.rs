//! One open workspace file: commands, queries, undo, imports, backups.
