/** How long a print is kept for the printer's dialog. */
const KEPT_MS = 120_000;

/** Prints a PDF of the API from a hidden frame: no tab opens, and where the browser prints by itself no dialog either. Rejects when there is none. */
export async function printFile(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  const made = URL.createObjectURL(await answer.blob());
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'PDF';
  frame.src = made;
  frame.onload = () => {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
  };
  document.body.append(frame);
  setTimeout(() => {
    frame.remove();
    URL.revokeObjectURL(made);
  }, KEPT_MS);
}
