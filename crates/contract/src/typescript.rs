//! The contract as TypeScript: every type, and one interface that gives each method its parameters and its reply.

use std::collections::BTreeMap;
use std::fmt::Write;

use spielraum_engine::{Op, Party, Tag};
use ts_rs::{Config, TS, TypeVisitor};

use crate::{BrokenCode, RejectedCode, methods};

/// What TypeScript is told.
pub(crate) struct Declarations {
    config: Config,
    types: BTreeMap<String, String>,
    methods: Vec<String>,
    /// The methods that write.
    commands: Vec<String>,
    /// The methods that may take long.
    long: Vec<String>,
    /// Names that two different types have.
    collisions: Vec<String>,
}

/// The whole file `ui/src/contract/generated.ts`.
///
/// # Errors
/// The names that two different types have.
pub fn typescript() -> Result<String, Vec<String>> {
    let mut declarations = Declarations {
        config: Config::new().with_large_int("number"),
        types: BTreeMap::new(),
        methods: Vec::new(),
        commands: Vec::new(),
        long: Vec::new(),
        collisions: Vec::new(),
    };
    declarations.include::<Tag>();
    declarations.include::<Op>();
    declarations.include::<Party>();
    declarations.include::<RejectedCode>();
    declarations.include::<BrokenCode>();
    methods::declare(&mut declarations);
    if declarations.collisions.is_empty() { Ok(declarations.write()) } else { Err(declarations.collisions) }
}

impl Declarations {
    /// Adds one method with the types it needs.
    pub(crate) fn method<P: TS + 'static, R: TS + 'static>(&mut self, name: &str, shape: &str) {
        self.include::<P>();
        self.include::<R>();
        let (params, reply) = (P::name(&self.config), R::name(&self.config));
        let reply = if reply == "()" { "null".to_owned() } else { reply };
        match shape {
            "command" => self.commands.push(format!("  {name:?},")),
            "long" | "shared" => self.long.push(format!("  {name:?},")),
            _ => {}
        }
        self.methods.push(format!("  {name:?}: {{ shape: {shape:?}; params: {params}; reply: {reply} }};"));
    }

    fn include<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }

    fn write(&self) -> String {
        let mut text = String::from("// Generated from crates/contract by `script/contract`; do not edit.\n\n");
        for declaration in self.types.values() {
            let _ = writeln!(text, "export {declaration}\n");
        }
        text.push_str("/** Every method of the contract: queries read, commands write on behalf of a party. */\n");
        text.push_str("export interface Methods {\n");
        for method in &self.methods {
            let _ = writeln!(text, "{method}");
        }
        text.push_str("}\n");
        let sets = [
            ("COMMANDS", "The commands among them, for whoever has to tell them apart while running.", &self.commands),
            ("LONG", "Those among them that may take long to answer, so that nobody should wait for them.", &self.long),
        ];
        for (name, what, methods) in sets {
            let _ = writeln!(text, "\n/** {what} */");
            let _ = writeln!(text, "export const {name}: ReadonlySet<keyof Methods> = new Set<keyof Methods>([");
            for method in methods {
                let _ = writeln!(text, "{method}");
            }
            text.push_str("]);\n");
        }
        text
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only types with a file of their own are declared; the others are written where they are used.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            let declaration = T::decl(&self.config);
            match self.types.get(&name) {
                Some(known) if *known == declaration => return,
                // TypeScript has one name for a type, whatever module it lives in; the drift test stops here.
                Some(_) => self.collisions.push(name),
                None => drop(self.types.insert(name, declaration)),
            }
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
