import "@fontsource-variable/inter/opsz.css";
import "@fontsource-variable/source-serif-4/opsz.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/print.css";
import "./styles/forced-colors.css";
import "./files/own-page.ts";
import { mount } from "svelte";
import App from "./app.svelte";
import { startLanguage } from "./store/language.ts";

const target = document.getElementById("app");
if (!target) throw new Error('index.html: no element with id "app" to mount in.');
// Not awaited up here: a language is a part that leans on this file, and would wait for it for good.
void startLanguage().then((languages) => mount(App, { target, props: { languages } }));
