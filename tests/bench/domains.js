// The registrable domain of what was typed: hosts and addresses as they come, beside libraries that look up the public suffix alone.
import psl from "psl";
import { getDomain } from "tldts";
import { getDomain as getIcannDomain } from "tldts-icann";
import { inspectDomain, registrableDomain } from "../../dist/node.js";
import { atMost } from "./support/bars.js";
import { measure, table } from "./support/measure.js";

const HOSTS = ["example.com", "www.example.com", "www.example.com.cn", "shop.example.cn", "a.b.example.net", "example.top", "mail.example.org", "www.example.gov.cn", "api-2.example-shop.xyz", "www.example.co"];
const CHINESE = ["例子.中国", "www.例子.网络", "示例.公司.cn", "xn--fsqu00a.xn--fiqs8s"];
const ADDRESSES = HOSTS.map((host) => `https://${host}/path/page.html?id=1`);

/** Browsers' own reading first, as an IDN needs it: the libraries take what they are given. */
const throughUrl = (get) => (host) => get(new URL(`http://${host}`).hostname);

export default function () {
  const all = (inputs, get) => () => {
    let length = 0;
    for (const input of inputs) length += get(input)?.length ?? 0;
    return length;
  };
  const rows = (inputs, peers) => Object.fromEntries(Object.entries(peers).map(([name, get]) => [name, all(inputs, get)]));
  const ours = { "registrableDomain": registrableDomain, "inspectDomain, with findings": (input) => inspectDomain(input).domain };
  const theirs = { "tldts": (input) => getDomain(input), "tldts-icann": (input) => getIcannDomain(input) };
  const hosts = measure(rows(HOSTS, { ...ours, ...theirs, "psl": (input) => psl.get(input), "URL, then tldts-icann": throughUrl(getIcannDomain) }), HOSTS.length);
  table("registrable domain of a host", hosts);
  table("registrable domain of an address", measure(rows(ADDRESSES, { ...ours, ...theirs }), ADDRESSES.length));
  table("A-label of the registrable domain of a Chinese host", measure(rows(CHINESE, { ...ours, "URL, then tldts-icann": throughUrl(getIcannDomain), "URL, then psl": throughUrl((input) => psl.get(input)) }), CHINESE.length));
  atMost("inspectDomain: to psl", 2, hosts["inspectDomain, with findings"] / hosts.psl);
  atMost("registrableDomain: to psl", 0.13, hosts.registrableDomain / hosts.psl);
}
