//! Reads any bytes as a decision model, and evaluates all its decisions and services.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use spielraum_dmn::{Given, Program, read};
use spielraum_domain::feel::Value;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let Ok(model) = read(&text) else { return };
    let given: Vec<Given> = model
        .inputs
        .iter()
        .map(|input| Given { namespace: None, name: input.variable.name.clone(), value: Value::from(5) })
        .collect();
    let services: Vec<String> = model.services.iter().map(|service| service.variable.name.clone()).collect();
    let program = Arc::new(Program::new(&[model]));
    for decision in program.decisions().take(5) {
        let _ = program.evaluate(decision, &given, None);
    }
    for service in services.iter().take(5) {
        let _ = program.serve(service, &given, None);
    }
});
