/** In development the pane has a small link to the fidelity kit in its corner. */
const link = document.createElement("a");
link.href = "fidelity.html";
link.textContent = "Fidelity kit";
link.style.cssText = "position:fixed;right:4px;bottom:4px;font:11px sans-serif";
document.body.append(link);
