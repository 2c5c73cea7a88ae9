// What HTML cannot do alone yet. Every page works without this file.
document.addEventListener('input', (event) => {
  const range = event.target.closest('.range input');
  if (!range) return;
  range.parentElement.querySelector('progress').value = range.value;
  const output = range.closest('.weight, .field')?.querySelector('output');
  if (output) output.value = range.value;
  const number = range.dataset.for && document.getElementById(range.dataset.for);
  if (number) number.value = range.value;
});

document.addEventListener('input', (event) => {
  const number = event.target.closest('.weight input[type="number"]');
  const range = number && number.closest('.weight').querySelector('.range input');
  if (!range) return;
  range.value = number.value;
  range.parentElement.querySelector('progress').value = range.value;
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

// Ctrl K, or Command K, goes to the first search that can be seen. A single key would be in the way of whoever speaks to
// their computer, so there is none.
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  const search = [...document.querySelectorAll('input[type=search]')].find((each) => each.checkVisibility());
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
});

// After a refused form, the summary of what is wrong takes the focus.
const summary = document.querySelector('[data-error-summary]');
if (summary) summary.focus();

// What the server says about an answer stands beside its field; the field says so, too.
document.addEventListener('htmx:afterSettle', () => {
  document.querySelectorAll('[data-verdict]').forEach((verdict) => {
    document.querySelectorAll(`[aria-describedby~="${verdict.id}"]`).forEach((field) => {
      if (verdict.firstElementChild) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    });
  });
});

// Whoever works by keyboard stays where they were when the button they pressed is gone from the page.
document.addEventListener('htmx:afterSettle', (event) => {
  if (document.activeElement && document.activeElement !== document.body) return;
  const { requestConfig, target } = event.detail;
  const row = document.getElementById(requestConfig?.elt.dataset.return);
  const heading = target?.id && document.getElementById(target.id)?.querySelector('[data-focus]');
  (row || heading)?.focus();
});

// Screen readers say what changes in a live region, not what it holds when the page opens: so say it again.
const said = document.querySelector('.flash > span');
if (said) setTimeout(() => said.replaceChildren(said.textContent), 400);

// The skill picker: a text field with a listbox under it. Without script the text is understood when it is sent.
const pickerOf = (element) => element.closest?.('[data-picker]');
const pickerClose = (picker) => {
  const input = picker.querySelector('[role=combobox]');
  picker.querySelector('[role=listbox]').hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
};
const pickerFill = async (picker) => {
  const input = picker.querySelector('[role=combobox]');
  const list = picker.querySelector('[role=listbox]');
  const asked = input.value.trim();
  if (!asked) return pickerClose(picker);
  const answer = await fetch(`${picker.dataset.picker}?q=${encodeURIComponent(asked)}`);
  if (!answer.ok || input.value.trim() !== asked) return;
  list.innerHTML = await answer.text();
  const options = [...list.querySelectorAll('[role=option]')];
  options.forEach((option, number) => { option.id = `${list.id}-${number}`; });
  list.hidden = options.length === 0;
  input.setAttribute('aria-expanded', String(options.length > 0));
  const count = picker.querySelector('[data-picker-count]');
  count.textContent = `${options.filter((option) => option.dataset.pick).length} ${count.dataset.pickerCount}`;
};
const pickerActivate = (picker, option) => {
  const input = picker.querySelector('[role=combobox]');
  picker.querySelectorAll('[role=option]').forEach((each) => each.setAttribute('aria-selected', String(each === option)));
  input.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
};
const pickerAdd = (picker) => {
  const button = picker.parentElement.querySelector('[data-picker-add]');
  if (button) button.click();
  else picker.querySelector('[role=combobox]').form.requestSubmit();
};
const pickerChoose = (picker, option) => {
  const input = picker.querySelector('[role=combobox]');
  const chosen = document.createElement('input');
  chosen.type = 'hidden';
  chosen.name = (picker.dataset.pickerPrefix ?? '') + (option.dataset.pick ? 'pick' : 'suggest');
  chosen.value = option.dataset.pick ?? option.dataset.suggest;
  input.value = '';
  pickerClose(picker);
  picker.append(chosen);
  pickerAdd(picker);
};
let pickerWaiting;
document.addEventListener('input', (event) => {
  const picker = pickerOf(event.target);
  if (!picker) return;
  clearTimeout(pickerWaiting);
  pickerWaiting = setTimeout(() => pickerFill(picker), 150);
});
document.addEventListener('keydown', (event) => {
  const picker = event.target.matches?.('[role=combobox]') && pickerOf(event.target);
  if (!picker) return;
  const options = [...picker.querySelectorAll('[role=option]')];
  const open = !picker.querySelector('[role=listbox]').hidden && options.length > 0;
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape' && open) {
    pickerClose(picker);
  } else if (open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const step = event.key === 'ArrowDown' ? 1 : -1;
    pickerActivate(picker, options[at < 0 ? (step > 0 ? 0 : options.length - 1) : (at + step + options.length) % options.length]);
  } else if (open && event.key === 'Enter' && at >= 0) {
    pickerChoose(picker, options[at]);
  } else if (event.key === 'Enter') {
    if (event.target.value.trim()) pickerAdd(picker);
  } else {
    return;
  }
  event.preventDefault();
});
document.addEventListener('mousedown', (event) => {
  const option = event.target.closest?.('.picker__list [role=option]');
  if (option) event.preventDefault();
});
document.addEventListener('click', (event) => {
  const option = event.target.closest?.('.picker__list [role=option]');
  if (option && pickerOf(option)) pickerChoose(pickerOf(option), option);
});
document.addEventListener('focusout', (event) => {
  const picker = pickerOf(event.target);
  if (picker && !picker.contains(event.relatedTarget)) pickerClose(picker);
});

// Free hours can be painted: drawn over with the mouse, with a finger that rested on one first, or by arrows with Shift.
// Each box also works alone, by click, tap and Space.
const painting = { first: null, value: false, spread: false, resting: 0 };
const hourAt = (target) => target?.closest?.('[data-paint] td')?.querySelector('input');
const paintOver = (hour) => {
  if (!hour || (hour === painting.first && !painting.spread)) return;
  painting.spread = true;
  painting.first.checked = painting.value;
  hour.checked = painting.value;
};
const paintBegin = (hour) => {
  painting.first = hour;
  painting.value = hour ? !hour.checked : false;
  painting.spread = false;
};
const paintEnd = () => {
  clearTimeout(painting.resting);
  if (painting.first && painting.spread) painting.first.dispatchEvent(new Event('change', { bubbles: true }));
  painting.first = null;
};
document.addEventListener('pointerdown', (event) => {
  if (event.pointerType !== 'touch') paintBegin(hourAt(event.target));
});
document.addEventListener('pointerover', (event) => {
  if (painting.first && event.pointerType !== 'touch' && event.buttons === 1) paintOver(hourAt(event.target));
});
document.addEventListener('pointerup', (event) => {
  if (event.pointerType !== 'touch') paintEnd();
});
document.addEventListener('click', (event) => {
  if (painting.spread && hourAt(event.target)) event.preventDefault();
  painting.spread = false;
}, true);
document.addEventListener('touchstart', (event) => {
  const hour = event.touches.length === 1 && hourAt(event.target);
  clearTimeout(painting.resting);
  if (!hour) return;
  painting.resting = setTimeout(() => {
    paintBegin(hour);
    painting.spread = true;
    hour.checked = painting.value;
  }, 300);
}, { passive: true });
document.addEventListener('touchmove', (event) => {
  if (!painting.first) return clearTimeout(painting.resting);
  event.preventDefault();
  const finger = event.touches[0];
  paintOver(hourAt(document.elementFromPoint(finger.clientX, finger.clientY)));
}, { passive: false });
document.addEventListener('touchend', (event) => {
  if (painting.first) event.preventDefault();
  paintEnd();
  painting.spread = false;
}, { passive: false });
document.addEventListener('touchcancel', paintEnd);

// What only works here is only told here.
document.querySelectorAll('[data-needs-script]').forEach((hint) => { hint.hidden = false; });

// The table of hours is one stop of the Tab key; arrows move within it.
document.querySelectorAll('[data-paint]').forEach((table) => {
  table.querySelectorAll('input').forEach((hour, number) => { hour.tabIndex = number === 0 ? 0 : -1; });
});
document.addEventListener('focusin', (event) => {
  const hour = event.target.closest?.('[data-paint] input');
  if (!hour) return;
  hour.closest('[data-paint]').querySelectorAll('input[tabindex="0"]').forEach((other) => { other.tabIndex = -1; });
  hour.tabIndex = 0;
});
document.addEventListener('keydown', (event) => {
  const hour = event.target.closest?.('[data-paint] input');
  const step = hour && { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
  if (!step) return;
  event.preventDefault();
  const cell = hour.closest('td');
  const across = getComputedStyle(cell).direction === 'rtl' ? -step[1] : step[1];
  const row = cell.parentElement.parentElement.rows[cell.parentElement.sectionRowIndex + step[0]];
  const next = row?.cells[cell.cellIndex + across]?.querySelector('input');
  if (!next) return;
  next.focus();
  if (!event.shiftKey || next.checked === hour.checked) return;
  next.checked = hour.checked;
  next.dispatchEvent(new Event('change', { bubbles: true }));
});
