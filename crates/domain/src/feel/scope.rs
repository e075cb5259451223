//! Which names have which values.

use std::sync::Arc;

use super::value::{Context, Value};

/// Names with their values; inner ones hide outer ones.
#[derive(Clone, Debug, Default)]
pub struct Scope(Option<Arc<Frame>>);

#[derive(Debug)]
struct Frame {
    names: Names,
    outer: Scope,
    depth: u32,
}

#[derive(Debug)]
enum Names {
    One(Arc<str>, Value),
    All(Context),
}

impl Scope {
    /// No names.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// These names and one more.
    #[must_use]
    pub fn with(&self, name: impl Into<Arc<str>>, value: Value) -> Self {
        let depth = value.depth();
        self.inside(Names::One(name.into(), value), depth)
    }

    /// These names and the entries of a context.
    #[must_use]
    pub fn with_context(&self, context: Context) -> Self {
        let depth = Value::Context(context.clone()).depth();
        self.inside(Names::All(context), depth)
    }

    fn inside(&self, names: Names, depth: u32) -> Self {
        Self(Some(Arc::new(Frame { names, outer: self.clone(), depth: depth.max(self.depth()) })))
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let mut scope = self;
        while let Some(frame) = &scope.0 {
            let found = match &frame.names {
                Names::One(known, value) => (&**known == name).then_some(value),
                Names::All(context) => context.get(name),
            };
            if found.is_some() {
                return found;
            }
            scope = &frame.outer;
        }
        None
    }

    /// How deep values stand inside each other here.
    pub(super) fn depth(&self) -> u32 {
        self.0.as_ref().map_or(0, |frame| frame.depth)
    }
}
