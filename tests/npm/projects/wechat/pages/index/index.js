const { check, init } = require("beian");

Page({
  data: { report: "" },
  async onLoad() {
    await init({ instantiate: (imports) => WXWebAssembly.instantiate("/miniprogram_npm/beian/beian.wasm.br", imports) });
    const report = check(
  { organizer: { nature: "individual" }, services: [{ kind: "website", name: "中国摄影网" }] },
  { asOf: "2026-11-22", lang: "en" },
);
    this.setData({ report: JSON.stringify(report) });
  },
});
