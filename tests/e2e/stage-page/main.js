import { createStage } from "../../../apps/web/src/stage/create-stage.ts";

const said = [];
const result = await createStage(document.getElementById("stage"), {
  onSelectActor: (id) => said.push(`actor ${id}`),
  onSelectTie: (a, b) => said.push(`tie ${a} ${b}`),
  onSelectNothing: () => said.push("nothing"),
  onHover: (target) => said.push(target ? `over ${target.kind}` : "over none"),
  onLost: () => said.push("lost"),
});
Object.assign(window, { said, result });
document.documentElement.dataset.ready = "";
