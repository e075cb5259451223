//! The engine as its hosts use it: one file, its commands, its history.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on says where")]
#![allow(clippy::too_many_lines, reason = "the tables of acts have one arm an act")]

mod answers;
mod attachments;
mod board_sequences;
mod boards;
mod cards;
mod cohorts;
mod consent;
mod dates;
mod definitions;
mod desk;
mod desk_chain;
mod dmn;
mod door;
mod exchange;
mod exchange_report;
mod experiment_days;
mod experiments;
mod flow;
mod frame;
mod frame_answers;
mod frame_breaking;
mod frame_notice;
mod groups;
mod import;
mod import_layouts;
mod import_life;
mod import_zone;
mod opening;
mod others;
mod own_board;
mod people;
mod privacy;
mod proposals;
mod proving;
mod pulse;
mod retro;
mod retro_hidden;
mod rhythm;
mod rule_batch;
mod rule_columns;
mod rule_life;
mod rule_topics;
mod rules;
mod search;
mod stage;
mod templates;
mod today;
mod undo;
mod undo_rules;
mod voices;
mod waves;
