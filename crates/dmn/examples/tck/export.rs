//! The tables of the suite as we write them, so that the schemas of the standard can be asked whether we may.

use std::fs;
use std::path::Path;

use spielraum_dmn::read;
use spielraum_dmn::rules::{Rules, rules};
use spielraum_dmn::write::{Decision, Edition, write};

use super::{Failure, directories, directories_files};

/// Writes every model with tables in both editions; whether there was one.
pub(super) fn all(path: &Path, folder: &Path) -> Result<bool, Failure> {
    let mut written = 0u32;
    for level in ["compliance-level-2", "compliance-level-3"] {
        for directory in directories(&path.join("TestCases").join(level))? {
            for file in directories_files(&directory)? {
                let rules = rules(&read(&fs::read_to_string(&file)?)?);
                if rules.tables.is_empty() {
                    continue;
                }
                let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                for (edition, number) in [(Edition::V1_3, "1.3"), (Edition::V1_5, "1.5")] {
                    fs::create_dir_all(folder.join(number))?;
                    fs::write(folder.join(number).join(format!("{level} {name}.dmn")), again(&name, &rules, edition)?)?;
                }
                written += 1;
            }
        }
    }
    println!("{written} models with tables were written in both editions");
    Ok(written > 0)
}

fn again(name: &str, rules: &Rules, edition: Edition) -> std::io::Result<String> {
    let decisions: Vec<Decision<'_>> = rules
        .tables
        .iter()
        .map(|rule| Decision {
            name: &rule.name,
            table: &rule.table,
            impossible: &rule.impossible,
            guardrails: &rule.guardrails,
            remarks: &rule.remarks,
            tests: &rule.tests,
        })
        .collect();
    write(name, &decisions, &rules.terms, edition)
}
