import { createRoot } from "react-dom/client";
import { init } from "beian";
import { Service } from "./Service.jsx";

await init();
const submit = (filing) => { document.getElementById("submitted").textContent = JSON.stringify(filing); };
createRoot(document.getElementById("app")).render(<Service onSubmit={submit} />);
