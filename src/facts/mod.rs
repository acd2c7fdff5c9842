//! What things are: texts, names, numbers, domains, addresses. No rule, no severity, and no words for people.

pub mod address;
pub mod approval;
pub mod certificate;
pub mod domain;
pub mod ip;
pub mod locality;
pub mod mail;
pub mod moment;
pub mod name;
pub mod phone;
pub mod registration;
pub mod signing;
pub mod text;
