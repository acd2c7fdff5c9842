// The pages to read, in both languages.
export const prose = {
  words: {
    "zh-CN": { title: "备案里的几个词", parts: [
      { head: "主体（主办者）", text: ["办备案的单位或个人。一个主体只有一个主体备案号，下面可以有几个网站、APP、小程序。"] },
      { head: "服务", text: ["要备案的网站、APP、小程序或快应用。每个服务有自己的服务备案号，写作主体备案号后面加“-1”“-2A”这样的序号。"] },
      { head: "接入服务提供者（接入服务商）", text: ["给您提供云主机、服务器或带宽的公司，如各家云服务商。备案材料由它初审，再报省通信管理局。服务器在哪家，就在哪家办。"] },
      { head: "新增接入", text: ["网站已经备过案，又用上了另一家接入服务商的服务器时办理，备案号不变。"] },
      { head: "前置审批", text: ["新闻、出版、文化、广播电影电视节目、宗教等内容，先取得主管部门批准，再办备案。不涉及的，选“以上都不涉及”。"] },
      { head: "真实性核验单", text: ["接入服务商提供的一张表，核对人、证件和网站，打印后由负责人签字，单位还要盖章。"] },
      { head: "主体负责人、服务负责人", text: ["主体负责人对整个主体负责，多数省份要求是法定代表人；服务负责人管一个网站或 APP，可以是同一个人。"] },
      { head: "短信核验", text: ["提交省通信管理局以后，负责人的手机会收到验证码，要在 24 小时内到工业和信息化部的备案系统填写。"] },
      { head: "省通信管理局", text: ["作出备案决定的机关。自收到齐全的材料起，二十个工作日内办结。"] },
    ] },
    en: { title: "A few words explained", parts: [
      { head: "Organizer (主体)", text: ["The organization or person that files. An organizer has one filing number and can have several websites, apps and mini-programs under it."] },
      { head: "Service", text: ["The website, app, mini-program or quick app that is filed. Each has its own number: the organizer's, followed by “-1” or “-2A”."] },
      { head: "Access provider (接入服务提供者)", text: ["The company that provides your cloud server, hosting or bandwidth. It reviews the filing first and passes it to the provincial administration. File with the provider where the server stands."] },
      { head: "Adding an access provider (新增接入)", text: ["For a website that is filed already and now runs on servers of another provider. The number stays."] },
      { head: "Prior approval (前置审批)", text: ["News, publishing, culture, broadcasting, religion and similar content needs the competent authority's approval before filing. If none applies, choose “None of these”."] },
      { head: "Verification form (真实性核验单)", text: ["A sheet from the access provider on which persons, certificates and the website are verified. The person in charge signs the printout; an organization also adds its seal."] },
      { head: "Persons in charge", text: ["One person answers for the organizer, in most provinces its legal representative; one answers for each website or app. They may be the same person."] },
      { head: "SMS verification", text: ["Once the filing is with the administration, the persons in charge receive a code by text message and enter it in the ministry's filing system within 24 hours."] },
      { head: "Provincial communications administration (省通信管理局)", text: ["The authority that decides, within twenty working days of receiving the complete material."] },
    ] },
  },
  privacy: {
    "zh-CN": { title: "您填写的内容去了哪里", parts: [
      { head: "留在这里", text: ["检查程序就在这个页面里运行。您填写的内容、选择的文件、粘贴的记录都只在这个浏览器的内存里，不上传，不写入浏览器的存储，也不出现在网址里。关掉页面就没有了。"] },
      { head: "怎么核实", text: ["打开飞行模式或断开网络，页面照样检查。也可以打开浏览器的开发者工具，看“网络”一栏：填写和检查时没有任何请求；第一次选择证件等文件时，只从本站取来读文件的程序。", "网页的安全策略（Content-Security-Policy）禁止把数据发往别处。"] },
      { head: "策略拦不住的", text: ["任何网页策略都不能完全拦住两件事：整个页面跳转到别的网址，以及 WebRTC 连接。本页面的程序里没有这两种用法。"] },
      { head: "浏览器自己可能留下的", text: ["浏览器可能按您的设置记住填过的姓名、电话，或在崩溃后恢复页面；输入法可能记住常用词；截图、剪贴板和下载的文件由您自己保管。公用电脑上办理后，请点“全部清空”，再关闭浏览器。"] },
      { head: "保存的文件", text: ["“保存为文件”把内容存到您的设备上，里面有完整的证件号码。可以设一个口令加密保存（AES-256-GCM，密钥由口令经 PBKDF2 运算六十万次得出）；口令忘了，谁也打不开。"] },
    ] },
    en: { title: "Where your data goes", parts: [
      { head: "It stays here", text: ["The checker runs inside this page. What you type, the files you choose and the records you paste are only in this browser's memory: nothing is uploaded, written to the browser's storage or put into the address. Closing the page forgets it."] },
      { head: "How to verify that", text: ["Switch to airplane mode: the page still checks. Or open the developer tools and watch the network panel: filling in and checking makes no request; the first document you choose only brings the file reader from this site.", "The page's Content-Security-Policy forbids sending data anywhere else."] },
      { head: "What no policy can stop", text: ["No page policy fully prevents two things: navigating the whole page to another address, and WebRTC connections. This page's program uses neither."] },
      { head: "What the browser itself may keep", text: ["Your browser may remember names and phone numbers for autofill, or restore the page after a crash; an input method may learn words; screenshots, the clipboard and downloads are yours to look after. On a shared computer, clear everything and close the browser when you are done."] },
      { head: "Saved files", text: ["“Save as a file” writes to your device, with identity numbers in full. You can encrypt the file with a passphrase (AES-256-GCM, key derived with 600,000 rounds of PBKDF2). Nobody can open it without the passphrase."] },
    ] },
  },
  about: {
    "zh-CN": { title: "关于备案预检", parts: [
      { head: "这是什么", text: ["提交给接入服务商之前，先把 ICP 备案的内容自查一遍：哪里要改、怎么改、依据哪一条。", "这是自查，不是行政许可，也不保证备案成功；结果以省通信管理局的审核为准。备案本身不收费。"] },
      { head: "依据", text: ["每条结果都写明依据的文件、条款和施行日期。各省和各家服务商的做法来自它们公开的说明，写明了查阅的日期；超过一年的标有“可能已过期”。"] },
      { head: "谁做的", text: ["beian 是开源软件，以 MIT 或 Apache-2.0 许可发布，与任何管理机关、接入服务商都没有关系。"] },
    ] },
    en: { title: "About this pre-check", parts: [
      { head: "What it is", text: ["Your own check before an ICP filing goes to the access provider: what to change, how, and on what basis.", "It is neither a permit nor a guarantee; the provincial communications administration decides. Filing itself is free of charge."] },
      { head: "Sources", text: ["Every finding names the document, the article and its dates. Practices of provinces and providers come from what they publish, with the day it was read; those older than a year are marked."] },
      { head: "Who made it", text: ["beian is open source under MIT or Apache-2.0. It is not affiliated with any authority or access provider."] },
    ] },
  },
};
