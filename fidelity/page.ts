import type { Answers } from "./Behaviour";
import { differences } from "./compare";
import expected from "./expected.json";
import { BEHAVIOURS } from "./index";
import { runBehaviours } from "./run";

/** The page of the kit: runs the behaviours in the Excel it is opened in, shows differences, hands the answers out. */
function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

async function run(): Promise<void> {
  const [button, state] = [element<HTMLButtonElement>("run"), element("state")];
  button.disabled = true;
  try {
    const { host, platform, version } = Office.context.diagnostics;
    const office = { Excel, document: Office.context.document };
    const answers = await runBehaviours(office, `${host} ${platform} ${version}`, BEHAVIOURS, (count) => {
      state.textContent = `${count} of ${BEHAVIOURS.length}`;
    });
    show(answers);
  } catch (fault) {
    state.textContent = `The run stopped: ${String(fault)}`;
  } finally {
    button.disabled = false;
  }
}

function show(answers: Answers): void {
  const lines = differences(expected as Answers, answers);
  element("state").textContent = `${BEHAVIOURS.length} behaviours, ${lines.length} other than expected`;
  element("differences").replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })),
  );
  const text = JSON.stringify(answers, null, 2);
  const area = element<HTMLTextAreaElement>("answers");
  area.value = text;
  const copy = element<HTMLButtonElement>("copy");
  copy.disabled = false;
  copy.onclick = () => {
    area.select();
    void navigator.clipboard.writeText(text).catch(() => document.execCommand("copy"));
  };
  const save = element<HTMLAnchorElement>("save");
  save.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  save.hidden = false;
}

void Office.onReady(() => {
  element<HTMLButtonElement>("run").onclick = () => void run();
});
