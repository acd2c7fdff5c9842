// Every way that a program in a page could send something out, each to an address of its own that counts what arrives.
// A channel is live where its address was asked. Not among them: preconnect and dns-prefetch, which tell the name of a host and nothing else,
// and which a browser without a window does not do; WebTransport, which needs HTTPS; service workers, whose program has to be the page's own.

const append = (tag, attributes) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
};

/** Run inside the page; they see only `target` and what stands in `helpers`. */
export const helpers = append.toString();

export const channels = {
  "fetch": (target) => fetch(target, { mode: "no-cors" }),
  "fetch, keepalive": (target) => fetch(target, { mode: "no-cors", keepalive: true, method: "POST", body: "x" }),
  "XMLHttpRequest": (target) => { const request = new XMLHttpRequest(); request.open("GET", target); request.send(); },
  "sendBeacon": (target) => navigator.sendBeacon(target, "x"),
  "EventSource": (target) => new EventSource(target),
  "WebSocket": (target) => new WebSocket(target.replace("http", "ws")),
  "new Image": (target) => { new Image().src = target; },
  "img": (target) => append("img", { src: target }),
  "img srcset": (target) => append("img", { srcset: `${target} 1x` }),
  "picture source": (target) => { const picture = append("picture", {}); const source = document.createElement("source"); source.srcset = target; picture.append(source, document.createElement("img")); },
  "svg image": (target) => { const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const image = document.createElementNS("http://www.w3.org/2000/svg", "image"); image.setAttribute("href", target); svg.append(image); document.body.append(svg); },
  "input image": (target) => append("input", { type: "image", src: target }),
  "video": (target) => append("video", { src: target, preload: "auto" }),
  "video poster": (target) => append("video", { poster: target }),
  "audio": (target) => append("audio", { src: target, preload: "auto" }),
  "media track": (target) => { const video = append("video", { crossorigin: "anonymous" }); const track = document.createElement("track"); track.src = target; track.default = true; video.append(track); track.track.mode = "hidden"; },
  "script": (target) => append("script", { src: target }),
  "module script": (target) => append("script", { type: "module", src: target }),
  "import()": (target) => import(target),
  "stylesheet": (target) => append("link", { rel: "stylesheet", href: target }),
  "CSS @import": (target) => { append("style", {}).textContent = `@import "${target}";`; },
  "CSS url()": (target) => { append("p", {}).style.backgroundImage = `url("${target}")`; },
  "CSS url() in a constructed sheet": (target) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(`body { border-image-source: url("${target}"); }`); document.adoptedStyleSheets = [sheet]; },
  "font": (target) => { const font = new FontFace("x", `url("${target}")`); document.fonts.add(font); return font.load(); },
  "prefetch": (target) => append("link", { rel: "prefetch", href: target }),
  "preload": (target) => append("link", { rel: "preload", as: "image", href: target }),
  "modulepreload": (target) => append("link", { rel: "modulepreload", href: target }),
  "speculation rules": (target) => { const script = append("script", {}); script.remove(); script.type = "speculationrules"; script.textContent = JSON.stringify({ prefetch: [{ urls: [target], eagerness: "immediate" }] }); document.body.append(script); },
  "iframe": (target) => append("iframe", { src: target }),
  "object": (target) => append("object", { data: target }),
  "embed": (target) => append("embed", { src: target }),
  "form in a frame": (target) => { append("iframe", { name: "sink" }); append("form", { action: target, target: "sink", method: "post" }).submit(); },
  "worker": (target) => new Worker(URL.createObjectURL(new Blob([`fetch("${target}", { mode: "no-cors" })`]))),
  "shared worker": (target) => new SharedWorker(URL.createObjectURL(new Blob([`fetch("${target}", { mode: "no-cors" })`]))),
  "a[ping]": (target) => { const link = append("a", { href: "#", ping: target }); link.click(); },
  "WebRTC": async (target) => {
    const connection = (window.connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${new URL(target).host}` }] }));
    connection.createDataChannel("x");
    await connection.setLocalDescription(await connection.createOffer());
  },
};

/** Those that leave the page: each has one of its own. */
export const navigations = {
  "location": (target) => { location.href = target; },
  "link": (target) => { append("a", { href: target }).click(); },
  "link to download": (target) => { append("a", { href: target, download: "x" }).click(); },
  "form": (target) => { append("form", { action: target }).submit(); },
  "meta refresh": (target) => { const meta = document.createElement("meta"); meta.httpEquiv = "refresh"; meta.content = `0;url=${target}`; document.head.append(meta); },
  "window.open": (target) => { window.open(target); },
};

/** Refused under the policy, but the browser may connect ahead: the name of a host is looked up, and nothing is asked of it. */
export const AHEAD = ["iframe", "form in a frame", "form"];

/** What no policy of a page closes, and why. */
export const OPEN = {
  "link to download": "a policy has no say about where a page goes",
  "WebRTC": "connect-src does not reach it",
  "location": "a policy has no say about where a page goes",
  "link": "a policy has no say about where a page goes",
  "meta refresh": "a policy has no say about where a page goes",
  "window.open": "a policy has no say about where a page goes",
};
