//! Conventions that were laid over each other once, for the next filing of the same place.

use std::rc::Rc;

use super::built_in::{BuiltIn, built_in};
use super::{CallerPolicy, Policies};
use crate::model::calendar::Date;

/// Most layerings that are kept: a few for every province.
const MOST: usize = 128;

/// What was laid lately. No report depends on what is found here and what is laid anew.
#[derive(Debug, Default)]
pub struct Layerings {
    /// Of built-in layers alone, the oldest first.
    kept: Vec<Layering>,
    /// The last one with policies of a caller, whatever their size.
    own: Option<(Layering, Vec<CallerPolicy>)>,
}

#[derive(Clone, Debug)]
struct Layering {
    /// Whose conventions it is made of, and on which day.
    of: Layers,
    policies: Rc<Policies>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Layers {
    province: Option<&'static str>,
    provider: Option<&'static str>,
    as_of: Date,
}

impl Layerings {
    /// The conventions for an organizer's province, the options' provider and the caller's own policies.
    pub fn lay(
        &mut self,
        province: Option<&'static str>,
        provider: Option<&str>,
        callers: &[CallerPolicy],
        as_of: Date,
    ) -> Rc<Policies> {
        let of = Layers {
            province,
            provider: provider.and_then(|provider| find(|built_in| built_in.id == provider)?.id.into()),
            as_of,
        };
        if callers.is_empty() {
            return self.built_in(of);
        }
        if let Some((layering, own)) = &self.own
            && layering.of == of
            && own == callers
        {
            return layering.policies.clone();
        }
        let mut policies = Policies::clone(&self.built_in(of));
        policies.lay_callers(callers, as_of);
        let policies = Rc::new(policies);
        let layering = Layering {
            of,
            policies: policies.clone(),
        };
        self.own = Some((layering, callers.to_vec()));
        policies
    }

    fn built_in(&mut self, of: Layers) -> Rc<Policies> {
        if let Some(layering) = self.kept.iter().find(|layering| layering.of == of) {
            return layering.policies.clone();
        }
        let nowhere = Layers {
            province: None,
            provider: None,
            ..of
        };
        let mut policies = match of {
            // Lists to which a province adds nothing are shared with the national default.
            _ if of != nowhere => Policies::clone(&self.built_in(nowhere)),
            _ => Policies::national(),
        };
        let layers = [
            of.province
                .and_then(|code| find(|built_in| is_province(built_in, code))),
            of.provider
                .and_then(|provider| find(|built_in| built_in.id == provider)),
        ];
        for built_in in layers.into_iter().flatten() {
            policies.lay_built_in(built_in, of.as_of);
        }
        let policies = Rc::new(policies);
        if self.kept.len() >= MOST {
            self.kept.remove(0);
        }
        self.kept.push(Layering {
            of,
            policies: policies.clone(),
        });
        policies
    }
}

fn find(is: impl Fn(&BuiltIn) -> bool) -> Option<&'static BuiltIn> {
    built_in().find(|built_in| is(built_in))
}

fn is_province(built_in: &BuiltIn, code: &str) -> bool {
    let digits = built_in.id.strip_prefix("province-");
    digits.is_some_and(|digits| code.starts_with(digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::MONTHS_LEFT;

    #[test]
    fn policies_of_a_caller_are_laid_once_and_told_apart() {
        let read = |months: u8| {
            let json = format!(r#"{{"id":"i","title":"t","source":"s","seen":"2026-01-01","monthsLeft":{months}}}"#);
            [CallerPolicy::read(&crate::model::json::read(json.as_bytes()).unwrap()).unwrap()]
        };
        let mut layerings = Layerings::default();
        let mut lay = |months, code| layerings.lay(Some(code), None, &read(months), Date::of(2026, 11, 22));
        let first = lay(6, "440000");
        assert!(Rc::ptr_eq(&first, &lay(6, "440000")));
        assert_eq!(lay(7, "440000").get(MONTHS_LEFT).value, 7);
        assert_eq!(lay(6, "110000").ids(), ["national", "province-11", "i"]);
        assert_eq!(lay(6, "440000").get(MONTHS_LEFT).value, 6);
    }

    #[test]
    fn what_is_kept_is_bounded_and_told_apart() {
        let mut layerings = Layerings::default();
        let mut day = Date::of(2021, 1, 1);
        for _ in 0..300 {
            let here = layerings.lay(Some("440000"), None, &[], day);
            assert_eq!(here.ids(), ["national", "province-44"]);
            assert!(Rc::ptr_eq(&here, &layerings.lay(Some("440000"), None, &[], day)));
            assert_eq!(layerings.lay(None, Some("tencent-cloud"), &[], day).ids().len(), 2);
            assert_eq!(layerings.lay(None, Some("nobody"), &[], day).ids(), ["national"]);
            day = day.plus_months(1).unwrap();
        }
        assert!(layerings.kept.len() <= MOST);
    }
}
