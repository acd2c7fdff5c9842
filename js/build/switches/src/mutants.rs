//! The mutants of a file, and the file with them.

use crate::values::{self, Aliases};
use proc_macro2::{LineColumn, Span};
use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, BinOp, Block, Expr, Pat, ReturnType, Signature, Stmt, Type, UnOp};

pub struct Mutant {
    pub id: u32,
    pub line: usize,
    pub column: usize,
    pub name: String,
    /// The compiler runs it, before anything could be switched.
    pub is_const: bool,
}

pub struct Found {
    pub mutants: Vec<Mutant>,
    /// Each `const fn`: it is none any more, so that mutants in it can be switched, where its number is not left out.
    pub freed: Vec<(u32, String)>,
    pub switched: String,
}

pub fn of(file: &syn::File, source: &str, aliases: &Aliases<'_>, left_out: &HashSet<u32>, next: &mut u32) -> Found {
    let mut finder = Finder {
        source,
        aliases,
        left_out,
        next,
        function: Vec::new(),
        is_const: false,
        edits: Vec::new(),
        mutants: Vec::new(),
        freed: Vec::new(),
    };
    finder.visit_file(file);
    let Finder {
        mut edits,
        mutants,
        freed,
        ..
    } = finder;
    // What stands around something comes before it; of the same place, what was found first.
    edits.sort_by_key(|edit| (edit.place.start, Reverse(edit.place.end)));
    let switched = render(source, 0..source.len(), &edits);
    Found {
        mutants,
        freed,
        switched,
    }
}

/// What stands in the place of a piece of the source.
struct Edit {
    place: Range<usize>,
    with: Vec<Piece>,
}

enum Piece {
    Text(String),
    /// Of the source, with the edits in it.
    Source(Range<usize>),
}

fn render(source: &str, place: Range<usize>, edits: &[Edit]) -> String {
    let mut text = String::new();
    let mut at = place.start;
    let mut rest = edits;
    while let Some((edit, after)) = rest.split_first() {
        if edit.place.start > place.end {
            break;
        }
        rest = after;
        if edit.place.start < at || edit.place.end > place.end {
            continue;
        }
        let inner = after
            .iter()
            .take_while(|inner| inner.place.start <= edit.place.end)
            .count();
        text.push_str(&source[at..edit.place.start]);
        for piece in &edit.with {
            match piece {
                Piece::Text(with) => text.push_str(with),
                Piece::Source(part) => text.push_str(&render(source, part.clone(), &after[..inner])),
            }
        }
        at = edit.place.end;
    }
    text.push_str(&source[at..place.end]);
    text
}

struct Choice {
    before: Vec<Piece>,
    wrong: Vec<(u32, Vec<Piece>)>,
    right: Vec<Piece>,
    after: &'static str,
}

struct Finder<'a> {
    source: &'a str,
    aliases: &'a Aliases<'a>,
    left_out: &'a HashSet<u32>,
    next: &'a mut u32,
    /// The names of the functions, and of what they belong to, in which it stands.
    function: Vec<String>,
    is_const: bool,
    edits: Vec<Edit>,
    mutants: Vec<Mutant>,
    freed: Vec<(u32, String)>,
}

impl Finder<'_> {
    fn number(&mut self) -> u32 {
        let number = *self.next;
        *self.next += 1;
        number
    }

    /// Notes a mutant; its number, if it is to be switched.
    fn note(&mut self, at: Span, what: String) -> Option<u32> {
        let id = self.number();
        let LineColumn { line, column } = at.start();
        let name = match self.function.is_empty() {
            true => what,
            false => format!("{what} in {}", self.function.join("::")),
        };
        let is_const = self.is_const;
        self.mutants.push(Mutant {
            id,
            line,
            column: column + 1,
            name,
            is_const,
        });
        (!is_const && !self.left_out.contains(&id)).then_some(id)
    }

    fn text(&self, of: &impl Spanned) -> String {
        let text: Vec<&str> = self.source[of.span().byte_range()].split_whitespace().collect();
        text.join(" ")
    }

    /// Something wrong where its mutant is on, otherwise the right thing.
    fn choose(&mut self, place: Range<usize>, choice: Choice) {
        let Choice {
            before,
            wrong,
            right,
            after,
        } = choice;
        if wrong.is_empty() && before.is_empty() {
            return;
        }
        let ids: Vec<String> = wrong.iter().map(|(id, _)| id.to_string()).collect();
        let mut with = vec![Piece::Text(format!("/*<around {}*/(", ids.join(" ")))];
        with.extend(before);
        for (id, pieces) in wrong {
            with.push(Piece::Text(format!("if crate::mutant({id}) {{/*<wrong {id}*/")));
            with.extend(pieces);
            with.push(Piece::Text("/*>*/} else ".into()));
        }
        with.push(Piece::Text("{".into()));
        with.extend(right);
        with.push(Piece::Text(format!("}}{after})/*>*/")));
        self.edits.push(Edit { place, with });
    }

    fn insert(&mut self, at: usize, text: String) {
        self.edits.push(Edit {
            place: at..at,
            with: vec![Piece::Text(text)],
        });
    }

    /// What the function returns.
    fn function(&mut self, attributes: &[Attribute], signature: &Signature, body: &Block, visit: impl Fn(&mut Self)) {
        if is_test(attributes) || signature.unsafety.is_some() {
            return;
        }
        let was_const = self.is_const;
        self.is_const = false;
        if let Some(keyword) = &signature.constness {
            let id = self.number();
            self.freed.push((id, signature.ident.to_string()));
            self.is_const = self.left_out.contains(&id);
            if !self.is_const {
                let place = keyword.span().byte_range();
                self.edits.push(Edit {
                    place,
                    with: Vec::new(),
                });
            }
        }
        self.function.push(signature.ident.to_string());
        if !is_same(&self.function, body) {
            self.returned(signature, body);
        }
        visit(self);
        self.function.pop();
        self.is_const = was_const;
    }

    fn returned(&mut self, signature: &Signature, body: &Block) {
        let output = match &signature.output {
            ReturnType::Default => String::new(),
            output => format!("{} ", self.text(output)),
        };
        if let (ReturnType::Type(_, of), Some(Stmt::Expr(last, None))) = (&signature.output, body.stmts.last())
            && matches!(**of, Type::ImplTrait(_))
            && output.contains("Iterator")
        {
            // Nothing else has its type; without its items it has.
            if let Some(id) = self.note(last.span(), format!("replace {output}with nothing")) {
                let place = last.span().byte_range();
                let with = vec![
                    Piece::Text(format!("/*<around {id}*/(")),
                    Piece::Source(place.clone()),
                    Piece::Text(format!(
                        ").take(if crate::mutant({id}) {{ 0 }} else {{ usize::MAX }})/*>*/"
                    )),
                ];
                self.edits.push(Edit { place, with });
            }
            return;
        }
        let first = body.brace_token.span.open().byte_range().end;
        for value in values::of(&signature.output, self.aliases) {
            let text = self.text(&body);
            let right = text.trim_matches(['{', '}', ' ']);
            let is_default = value == "Default::default()" && right.ends_with("::default()") && body.stmts.len() == 1;
            if right == value || is_default {
                continue;
            }
            if let Some(id) = self.note(body.stmts[0].span(), format!("replace {output}with {value}")) {
                let text = format!("if crate::mutant({id}) {{/*<wrong {id}*/return {value};/*>*/}}");
                self.insert(first, text);
            }
        }
    }

    fn operator(&mut self, binary: &syn::ExprBinary) {
        let operator = self.text(&binary.op);
        let mut wrong = Vec::new();
        for other in others(&binary.op) {
            if let Some(id) = self.note(binary.op.span(), format!("replace {operator} with {other}")) {
                wrong.push((id, other));
            }
        }
        if wrong.is_empty() {
            return;
        }
        let [left, right] = [&binary.left, &binary.right].map(|side| side.span().byte_range());
        // The left side may be long, as of a && b && c: it is written once.
        let once = match operator.as_str() {
            "==" | "!=" | "<" | ">" | "<=" | ">=" => Some(("match &(", "*__left")),
            _ if operator.ends_with('=') => None,
            _ => Some(("match (", "__left")),
        };
        let again = || once.map_or(Piece::Source(left.clone()), |(_, name)| Piece::Text(name.into()));
        let with = |operator: &str| {
            vec![
                again(),
                Piece::Text(format!(" {operator} ")),
                Piece::Source(right.clone()),
            ]
        };
        let before = once.map(|(start, _)| {
            [
                Piece::Text(start.into()),
                Piece::Source(left.clone()),
                Piece::Text(") { __left => ".into()),
            ]
        });
        let choice = Choice {
            wrong: wrong.into_iter().map(|(id, other)| (id, with(other))).collect(),
            right: with(&operator),
            after: if before.is_some() { " }" } else { "" },
            before: before.map_or_else(Vec::new, Vec::from),
        };
        self.choose(binary.span().byte_range(), choice);
    }

    fn constant(&mut self, visit: impl FnOnce(&mut Self)) {
        let was_const = std::mem::replace(&mut self.is_const, true);
        visit(self);
        self.is_const = was_const;
    }

    fn named(&mut self, name: String, visit: impl FnOnce(&mut Self)) {
        self.function.push(name);
        visit(self);
        self.function.pop();
    }
}

/// Nothing else can be returned, or `Default::default` would call itself.
fn is_same(function: &[String], body: &Block) -> bool {
    body.stmts.is_empty() || function.last().is_some_and(|name| name == "default")
}

/// `#[test]`, `#[cfg(test)]`, `#[cfg(all(test, …))]`.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let asks_test = || attribute.parse_args::<syn::Meta>().is_ok_and(|asked| asks_test(&asked));
        attribute.path().is_ident("test") || (attribute.path().is_ident("cfg") && asks_test())
    })
}

fn asks_test(asked: &syn::Meta) -> bool {
    match asked {
        syn::Meta::Path(path) => path.is_ident("test"),
        syn::Meta::List(list) if list.path.is_ident("all") => list
            .parse_args_with(syn::punctuated::Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated)
            .is_ok_and(|all| all.iter().any(asks_test)),
        _ => false,
    }
}

fn has_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

/// What stands in place of an operator.
fn others(operator: &BinOp) -> &'static [&'static str] {
    match operator {
        BinOp::Eq(_) => &["!="],
        BinOp::Ne(_) => &["=="],
        BinOp::And(_) => &["||"],
        BinOp::Or(_) => &["&&"],
        BinOp::Lt(_) => &["==", ">", "<="],
        BinOp::Gt(_) => &["==", "<", ">="],
        BinOp::Le(_) => &[">"],
        BinOp::Ge(_) => &["<"],
        BinOp::Add(_) => &["-", "*"],
        BinOp::Sub(_) => &["+", "/"],
        BinOp::Mul(_) => &["+", "/"],
        BinOp::Div(_) => &["%", "*"],
        BinOp::Rem(_) => &["/", "+"],
        BinOp::Shl(_) => &[">>"],
        BinOp::Shr(_) => &["<<"],
        BinOp::BitAnd(_) => &["|", "^"],
        BinOp::BitOr(_) => &["&", "^"],
        BinOp::BitXor(_) => &["|", "&"],
        BinOp::AddAssign(_) => &["-=", "*="],
        BinOp::SubAssign(_) => &["+=", "/="],
        BinOp::MulAssign(_) => &["+=", "/="],
        BinOp::DivAssign(_) => &["%=", "*="],
        BinOp::RemAssign(_) => &["/=", "+="],
        BinOp::ShlAssign(_) => &[">>="],
        BinOp::ShrAssign(_) => &["<<="],
        BinOp::BitAndAssign(_) => &["|=", "^="],
        BinOp::BitOrAssign(_) => &["&=", "^="],
        BinOp::BitXorAssign(_) => &["|=", "&="],
        _ => &[],
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        if !is_test(&module.attrs) {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        if is_test(&item.attrs) {
            return;
        }
        let owner = self.text(&item.self_ty);
        let name = item.trait_.as_ref().map_or(owner.clone(), |(_, path, _)| {
            format!("<{} for {owner}>", self.text(path))
        });
        self.named(name, |finder| visit::visit_item_impl(finder, item));
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.attrs, &item.sig, &item.block, |finder| {
            visit::visit_item_fn(finder, item)
        });
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.attrs, &item.sig, &item.block, |finder| {
            visit::visit_impl_item_fn(finder, item)
        });
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(body) = &item.default {
            self.function(&item.attrs, &item.sig, body, |finder| {
                visit::visit_trait_item_fn(finder, item)
            });
        }
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        if !is_test(&item.attrs) {
            self.named(item.ident.to_string(), |finder| {
                finder.constant(|finder| visit::visit_item_const(finder, item))
            });
        }
    }

    fn visit_item_static(&mut self, item: &'ast syn::ItemStatic) {
        if !is_test(&item.attrs) {
            self.named(item.ident.to_string(), |finder| {
                finder.constant(|finder| visit::visit_item_static(finder, item))
            });
        }
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.named(item.ident.to_string(), |finder| {
            finder.constant(|finder| visit::visit_impl_item_const(finder, item))
        });
    }

    fn visit_trait_item_const(&mut self, item: &'ast syn::TraitItemConst) {
        self.constant(|finder| visit::visit_trait_item_const(finder, item));
    }

    fn visit_variant(&mut self, variant: &'ast syn::Variant) {
        self.constant(|finder| visit::visit_variant(finder, variant));
    }

    fn visit_type_array(&mut self, array: &'ast syn::TypeArray) {
        self.constant(|finder| visit::visit_type_array(finder, array));
    }

    fn visit_expr_const(&mut self, block: &'ast syn::ExprConst) {
        self.constant(|finder| visit::visit_expr_const(finder, block));
    }

    fn visit_expr_repeat(&mut self, repeat: &'ast syn::ExprRepeat) {
        self.visit_expr(&repeat.expr);
        self.constant(|finder| finder.visit_expr(&repeat.len));
    }

    fn visit_generic_argument(&mut self, argument: &'ast syn::GenericArgument) {
        self.constant(|finder| visit::visit_generic_argument(finder, argument));
    }

    /// Even one in a constant is run later.
    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        let was_const = std::mem::replace(&mut self.is_const, false);
        visit::visit_expr_closure(self, closure);
        self.is_const = was_const;
    }

    fn visit_pat(&mut self, _: &'ast Pat) {}

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        // What is bound in `if let … && …` is not there with `||`.
        if !has_let(&binary.left) && !has_let(&binary.right) {
            self.operator(binary);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_unary(&mut self, unary: &'ast syn::ExprUnary) {
        if matches!(unary.op, UnOp::Not(_) | UnOp::Neg(_)) {
            let operator = self.text(&unary.op);
            if let Some(id) = self.note(unary.op.span(), format!("delete {operator}")) {
                let inner = unary.expr.span().byte_range();
                let right = vec![Piece::Text(operator), Piece::Source(inner.clone())];
                let choice = Choice {
                    before: Vec::new(),
                    wrong: vec![(id, vec![Piece::Source(inner)])],
                    right,
                    after: "",
                };
                self.choose(unary.span().byte_range(), choice);
            }
        }
        visit::visit_expr_unary(self, unary);
    }

    fn visit_expr_match(&mut self, matched: &'ast syn::ExprMatch) {
        let is_rest = |arm: &syn::Arm| matches!(arm.pat, Pat::Wild(_)) && arm.guard.is_none();
        let has_rest = matched.arms.iter().any(is_rest);
        for arm in &matched.arms {
            let end = arm.pat.span().byte_range().end;
            let pattern = self.text(&arm.pat);
            let deleted = match has_rest && !is_rest(arm) {
                true => self.note(arm.pat.span(), format!("delete match arm {pattern}")),
                false => None,
            };
            let kept = deleted.map(|id| format!("!crate::mutant({id})"));
            let Some((_, guard)) = &arm.guard else {
                if let (Some(id), Some(condition)) = (deleted, kept) {
                    self.insert(end, format!(" /*<around {id}*/if {condition}/*>*/"));
                }
                continue;
            };
            let text = self.text(guard);
            let mut wrong = Vec::new();
            for value in ["true", "false"] {
                if let Some(id) = self.note(guard.span(), format!("replace match guard {text} with {value}")) {
                    wrong.push((id, vec![Piece::Text(value.into())]));
                }
            }
            let place = guard.span().byte_range();
            let before = kept
                .into_iter()
                .map(|condition| Piece::Text(format!("{condition} && ")))
                .collect();
            let choice = Choice {
                before,
                wrong,
                right: vec![Piece::Source(place.clone())],
                after: "",
            };
            self.choose(place, choice);
        }
        visit::visit_expr_match(self, matched);
    }

    fn visit_expr_struct(&mut self, literal: &'ast syn::ExprStruct) {
        if let Some(rest) = literal
            .rest
            .as_deref()
            .filter(|rest| self.text(rest).contains("default()"))
        {
            let (path, rest) = (self.text(&literal.path), rest.span().byte_range());
            let fields: Vec<_> = literal.fields.iter().map(|field| field.span().byte_range()).collect();
            let without = |at: Option<usize>| {
                let kept = fields.iter().enumerate().filter(|(field, _)| Some(*field) != at);
                let mut pieces = vec![Piece::Text(format!("{path} {{"))];
                pieces.extend(kept.flat_map(|(_, field)| [Piece::Source(field.clone()), Piece::Text(", ".into())]));
                pieces.extend([
                    Piece::Text("..".into()),
                    Piece::Source(rest.clone()),
                    Piece::Text("}".into()),
                ]);
                pieces
            };
            let mut wrong = Vec::new();
            for (at, field) in literal.fields.iter().enumerate() {
                let name = self.text(&field.member);
                if let Some(id) = self.note(field.span(), format!("delete field {name} from {path}")) {
                    wrong.push((id, without(Some(at))));
                }
            }
            if !wrong.is_empty() {
                let choice = Choice {
                    before: Vec::new(),
                    wrong,
                    right: without(None),
                    after: "",
                };
                self.choose(literal.span().byte_range(), choice);
            }
        }
        visit::visit_expr_struct(self, literal);
    }
}
