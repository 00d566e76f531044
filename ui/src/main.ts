// Starts the user interface: finds its host, reads the words, and mounts the app.
import { mount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import { start } from "./state/start";

await start();
mount(App, { target: document.getElementById("app")! });
