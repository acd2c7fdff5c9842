"use client";
import { init } from "beian";
import { useEffect, useState } from "react";
import { report } from "../../check.js";

export default function Page() {
  const [text, setText] = useState("");
  useEffect(() => void init().then(() => setText(report())), []);
  return <pre id="report">{text}</pre>;
}
