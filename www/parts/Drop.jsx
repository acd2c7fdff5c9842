// A place for files: they can be dropped on it or chosen. The input lies over all of it, so that the browser itself takes the drop.
import { useState } from "preact/hooks";
import { Icon } from "./Icon.jsx";

/** onFiles: takes the list of files. accept: as an input has it. label: the words on it. of: what the file is, for those who do not see where it stands. data: attributes of the input. */
export function Drop({ id, label, of, hint, accept, multiple = false, onFiles, data, describedby, children }) {
  const [isOver, hover] = useState(false);
  const take = (event) => {
    const input = event.currentTarget;
    const files = [...input.files];
    hover(false);
    if (files.length > 0) onFiles(files);
    // The same file may be chosen again.
    input.value = "";
  };
  return (
    <div class={`drop ${isOver ? "over" : ""}`} onDragEnter={() => hover(true)} onDragLeave={() => hover(false)} onDrop={() => hover(false)}>
      <input type="file" id={id} accept={accept} multiple={multiple} onChange={take} aria-describedby={hint ? `${id}-drop` : describedby} {...data} />
      <label for={id}><Icon name="file" />{label}{of && <span class="unseen"> {of}</span>}</label>
      {children}
      {hint && <p class="hint" id={`${id}-drop`}>{hint}</p>}
    </div>
  );
}
