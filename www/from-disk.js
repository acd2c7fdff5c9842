// Opened from a disk, browsers do not run this page's modules: it says which file to open instead.
if (location.protocol === "file:") {
  const note = document.createElement("p");
  note.className = "from-disk";
  note.textContent = "请打开同一文件夹里的 beian.html：它可以直接从磁盘打开，断网也能用。 Open beian.html in the same folder: it runs from a disk and without a network.";
  document.getElementById("app").replaceChildren(note);
}
