import "@fontsource-variable/inter/opsz.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/print.css";
import { mount } from "svelte";
import App from "./app.svelte";
import { startLanguage } from "./store/language.ts";

const target = document.getElementById("app");
if (!target) throw new Error('index.html: no element with id "app" to mount in.');
mount(App, { target, props: { languages: await startLanguage() } });
