import { init } from "beian";
import { createApp } from "vue";
import Service from "./Service.vue";

await init();
const submit = (filing) => { document.getElementById("submitted").textContent = JSON.stringify(filing); };
createApp(Service, { onSubmit: submit }).mount("#app");
