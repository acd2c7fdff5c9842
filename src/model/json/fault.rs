//! What can be wrong with a text that is to be JSON.

use crate::model::phrase::{Phrase, t};

macro_rules! faults {
    ($($name:ident $id:literal $zh:literal $en:literal;)*) => {
        $(pub(super) const $name: Phrase = t!($id: $zh, $en);)*

        /// All of them.
        pub static FAULTS: &[Phrase] = &[$($name),*];
    };
}

faults! {
    NOT_UTF_8 "json#not-utf-8" "不是 UTF-8 编码" "not UTF-8";
    TRAILING "json#trailing" "结尾多出内容" "text after the value";
    LIST_END "json#list-end" "缺少 ',' 或 ']'" "',' or ']' missing";
    OBJECT_END "json#object-end" "缺少 ',' 或 '}'" "',' or '}' missing";
    MEMBER_NAME "json#member-name" "缺少双引号括起的栏目名" "field name in double quotes missing";
    COLON "json#colon" "缺少 ':'" "':' missing";
    VALUE "json#value" "不是 JSON 的值" "not a JSON value";
    END "json#end" "内容不完整" "incomplete";
    DIGIT "json#digit" "缺少数字" "a digit is missing";
    CONTROL "json#control" "文字中有控制字符" "control character in a text; write it as \\u00XX";
    QUOTE "json#quote" "缺少结尾的双引号" "the closing double quote is missing";
    ESCAPE "json#escape" "转义写法不对" "incorrect escape";
    HEXADECIMAL "json#hexadecimal" "缺少四位十六进制数" "four hexadecimal digits are missing";
}
