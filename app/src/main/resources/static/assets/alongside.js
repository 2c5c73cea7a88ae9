// What HTML cannot do alone yet. Every page works without this file.
document.addEventListener('input', (event) => {
  const range = event.target.closest('.range input');
  if (!range) return;
  range.parentElement.querySelector('progress').value = range.value;
  const output = range.closest('.weight, .field')?.querySelector('output');
  if (output) output.value = range.value;
});

document.addEventListener('click', (event) => {
  const dismiss = event.target.closest('[data-dismiss]');
  if (dismiss) dismiss.closest(dismiss.dataset.dismiss).remove();
  if ('commandForElement' in HTMLButtonElement.prototype) return;
  const button = event.target.closest('button[commandfor]');
  const dialog = button && document.getElementById(button.getAttribute('commandfor'));
  if (!dialog) return;
  if (button.getAttribute('command') === 'show-modal') dialog.showModal();
  if (button.getAttribute('command') === 'close') dialog.close();
});

// After a refused form, the summary of what is wrong takes the focus.
const summary = document.querySelector('[data-error-summary]');
if (summary) summary.focus();
