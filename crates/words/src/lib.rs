//! The words of the two languages, for what has no window: command line, exports, sample.
