//! What a function could return instead, from its type alone. What does not compile shows when it is compiled.

use std::collections::HashMap;
use syn::{GenericArgument, Item, PathArguments, ReturnType, Type, TypePath};

/// Types by their other names.
pub type Aliases<'a> = HashMap<String, &'a Type>;

/// The names without parameters that these files give to types.
pub fn aliases<'a>(files: impl Iterator<Item = &'a syn::File>) -> Aliases<'a> {
    let items = files.flat_map(|file| &file.items);
    let named = items.filter_map(|item| match item {
        Item::Type(alias) if alias.generics.params.is_empty() => Some((alias.ident.to_string(), &*alias.ty)),
        _ => None,
    });
    named.collect()
}

pub fn of(output: &ReturnType, aliases: &Aliases<'_>) -> Vec<String> {
    match output {
        ReturnType::Default => texts(&["()"]),
        ReturnType::Type(_, of) => values(of, aliases),
    }
}

fn values(of: &Type, aliases: &Aliases<'_>) -> Vec<String> {
    match of {
        Type::Path(path) => named(path, aliases),
        Type::Paren(inner) => values(&inner.elem, aliases),
        Type::Reference(reference) => match &*reference.elem {
            Type::Path(path) if path.path.is_ident("str") => texts(&[r#""""#, r#""xyzzy""#]),
            Type::Slice(slice) => some("Vec::leak(vec![", &[String::new()], &values(&slice.elem, aliases), "])"),
            inner => wrapped("Box::leak(Box::new(", &values(inner, aliases), "))"),
        },
        Type::Tuple(tuple) => {
            let each: Vec<Vec<String>> = tuple.elems.iter().map(|each| values(each, aliases)).collect();
            let Some(firsts) = each
                .iter()
                .map(|values| values.first().cloned())
                .collect::<Option<Vec<_>>>()
            else {
                return Vec::new();
            };
            // All the first, then one at a time another.
            let mut rows = vec![firsts.clone()];
            for (at, values) in each.iter().enumerate() {
                rows.extend(values.iter().skip(1).map(|value| {
                    let mut row = firsts.clone();
                    row[at].clone_from(value);
                    row
                }));
            }
            let rows: Vec<String> = rows.iter().map(|row| row.join(", ")).collect();
            wrapped("(", &rows, ")")
        }
        Type::Array(array) => wrapped("std::array::from_fn(|_| ", &values(&array.elem, aliases), ")"),
        _ => Vec::new(),
    }
}

fn named(path: &TypePath, aliases: &Aliases<'_>) -> Vec<String> {
    let Some(last) = path.path.segments.last() else {
        return Vec::new();
    };
    let name = last.ident.to_string();
    let inner = || first(&last.arguments).map_or_else(Vec::new, |inner| values(inner, aliases));
    match name.as_str() {
        "bool" => texts(&["true", "false"]),
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" => texts(&["0", "1"]),
        "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => texts(&["0", "1", "-1"]),
        "f32" | "f64" => texts(&["0.0", "1.0", "-1.0"]),
        "String" => texts(&["String::new()", r#""xyzzy".into()"#]),
        "Option" => some("", &texts(&["None"]), &wrapped("Some(", &inner(), ")"), ""),
        "Result" if matches!(last.arguments, PathArguments::None) => texts(&["Ok(Default::default())"]),
        "Result" => wrapped("Ok(", &inner(), ")"),
        "Vec" => some("vec![", &[String::new()], &inner(), "]"),
        "Box" | "Rc" | "Arc" => wrapped(&format!("{name}::new("), &inner(), ")"),
        "Cow" => texts(&[r#""".into()"#, r#""xyzzy".to_owned().into()"#]),
        _ => match aliases.get(&name) {
            Some(of) => values(of, aliases),
            None => texts(&["Default::default()"]),
        },
    }
}

/// The first type among the parameters.
fn first(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(of) => Some(of),
        _ => None,
    })
}

fn texts(values: &[&str]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn wrapped(before: &str, values: &[String], after: &str) -> Vec<String> {
    values.iter().map(|value| format!("{before}{value}{after}")).collect()
}

fn some(before: &str, none: &[String], values: &[String], after: &str) -> Vec<String> {
    wrapped(before, &[none, values].concat(), after)
}
