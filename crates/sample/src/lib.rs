//! The example workspace: a mail-order company, written by the same commands a team uses.
