// A button that copies the text of what `data-copies` names, and says so in the line after it.

for (const button of document.querySelectorAll('[data-copies]')) {
  const source = document.getElementById(button.dataset.copies);
  const line = button.nextElementSibling;
  button.hidden = false;
  button.addEventListener('click', async () => {
    // The same words again would not be announced again.
    line.textContent = '';
    try {
      await navigator.clipboard.writeText(source.textContent);
      line.textContent = line.dataset.done;
    } catch {
      getSelection().selectAllChildren(source);
      line.textContent = line.dataset.failed;
    }
  });
}
