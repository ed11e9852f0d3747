/** Opens the view that the page was made for. */

import { CollectionView } from "./collectionview.js";
import { el } from "./dom.js";
import { openPair } from "./pairview.js";
import { openProgram } from "./program.js";
import { TreeView } from "./treeview.js";

async function openView() {
  const data = JSON.parse(document.getElementById("data")?.textContent ?? "");
  if (data.view === "dataset") {
    await new CollectionView(data).follow();
    return;
  }
  const programs = await Promise.all(data.programs.map((/** @type {unknown} */ each) => openProgram(each, data.schema)));
  if (data.view === "pair") await openPair(data, programs);
  else new TreeView(programs[0]);
}

try {
  await openView();
  document.documentElement.dataset.ready = "true";
} catch (error) {
  document.body.append(el("p", { role: "alert" }, `This page cannot be shown: ${error}. It needs a browser of 2024 or later.`));
  throw error;
}
