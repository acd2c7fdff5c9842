//! Everything that is tested from outside the crate, in one binary: each would be linked with the whole core. A test of the
//! tools sees to it that every file is listed.

mod approvals;
mod catalogue;
mod certificate_properties;
mod certificates;
mod corners;
mod coverage;
mod examples;
mod fields;
mod files;
mod filings;
mod fuzz;
mod generate;
mod generated;
mod history;
mod house;
mod json;
mod materials;
mod messages;
mod name_corpus;
mod name_rules;
mod names;
mod native_domain;
mod neighbours;
mod owners;
mod policies;
mod properties;
mod reasons;
mod registrations;
mod requests;
mod suggestions;
