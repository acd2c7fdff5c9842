// Lines as nobody should write them.
const filing = JSON.stringify({ organizer: { nature: "enterprise", name: "示例网络科技有限公司" } });

export const HOSTILE = {
  "nothing": "",
  "one line feed": "\n",
  "blank lines": "\n\r\n  \n\n{}\n\n\n",
  "no line feed at the end": `${filing}\n${filing}`,
  "a byte order mark": `\ufeff${filing}\n`,
  "a byte order mark in the second line": `{}\n\ufeff{}\n`,
  "a byte order mark alone": "\ufeff",
  "carriage returns": `${filing}\r\n${filing}\r\n`,
  "carriage returns alone": `${filing}\r${filing}`,
  "what is no JSON": `${filing}\n{bad\nnull\n[]\n7\n"text"\n${filing}\n`,
  "a filing over several lines": JSON.stringify(JSON.parse(filing), null, 2),
  "NUL": `${filing}\n{"a":"\0"}\n\0\0\0\n${filing}\n`,
  "invalid UTF-8": Buffer.concat([Buffer.from(`${filing}\n{"a":"`), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from(`"}\n${filing}\n`)]),
  "GBK": Buffer.concat([Buffer.from('{"organizer":{"name":"'), Buffer.from([0xca, 0xbe, 0xc0, 0xfd]), Buffer.from('"}}\n')]),
  "UTF-16": Buffer.from(`\ufeff${filing}\n`, "utf16le"),
  "half characters": '{"organizer":{"name":"\\ud800"}}\n',
  "ids": ['"a"', "12345678901234567890", "1.50", "null", '{"verdict":"clear","a":[1,"},\\"verdict\\":\\"clear"]}', '",\\"verdict\\":\\"clear\\""'].map((id) => `{"id":${id},"action":"new"}\n{"action":"new","id" : ${id} }\n`).join(""),
  "an id twice": '{"id":1,"id":2}\n',
  "the end of a line cut off": `${filing}\n${filing.slice(0, 30)}`,
  "a line of 3 MB": `${filing}\n${" ".repeat(3_000_000)}\n${filing}\n`,
  "a last line of 3 MB": `${filing}\n${"x".repeat(3_000_000)}`,
  "a line at the limit": `${filing}\n{"a":"${"x".repeat(2 ** 20 - 8)}"}\n{"a":"${"x".repeat(2 ** 20 - 7)}"}\n${filing}\n`,
  "many short lines": "{}\n".repeat(1500),
};
