// What pages do better with scripts than without; without them everything works too.
watchCheck();
takeDrops();
offerCopies();
countTicks();

/** Shows how far a check is, and its result when it is done. */
function watchCheck() {
  const box = document.querySelector('[data-events]');
  if (!(box instanceof HTMLElement)) return;
  const part = (name) => box.querySelector(`[data-part="${name}"]`);
  const events = new EventSource(box.dataset.events);
  events.addEventListener('progress', ({ data }) => {
    const { status, progress } = JSON.parse(data);
    // Said once: whoever listens to the page would hear nothing else if every request were read out.
    const state = part('state');
    if (status === 'running' && state.textContent !== box.dataset.running) {
      state.textContent = box.dataset.running;
    }
    if (!progress) return;
    const { url, sent, budget } = progress;
    part('asked').hidden = false;
    part('url').textContent = url;
    part('count').textContent = box.dataset.count
      .replace('{sent}', sent)
      .replace('{budget}', budget);
    const bar = part('bar');
    bar.max = budget;
    bar.value = sent;
  });
  events.addEventListener('end', () => {
    events.close();
    location.replace(location.href);
  });
  events.addEventListener('error', () => {
    // A refusal is final for the browser, and a lost connection it takes up again by itself.
    if (events.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
  });
}

/** A file that is dropped anywhere on the page is checked. */
function takeDrops() {
  const form = document.querySelector('form[data-drop]');
  if (!(form instanceof HTMLFormElement)) return;
  const input = form.querySelector('input[type="file"]');
  const message = document.createElement('p');
  message.className = 'drop-message';
  message.textContent = form.dataset.drop;
  const end = () => {
    document.body.classList.remove('dropping');
    message.remove();
  };
  const holdsFile = ({ dataTransfer }) => dataTransfer?.types.includes('Files');
  document.addEventListener('dragover', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    document.body.classList.add('dropping');
    document.body.append(message);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) end();
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    end();
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    const one = new DataTransfer();
    one.items.add(file);
    input.files = one.files;
    form.requestSubmit();
  });
}

/** Buttons that copy what stands in a field, or is shown. */
function offerCopies() {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll('button[data-copy]')) {
    const field = document.getElementById(button.dataset.copy);
    const said = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(field.value ?? field.innerText);
      said.textContent = button.dataset.copied;
      setTimeout(() => {
        said.textContent = '';
      }, 3000);
    });
  }
}

/** Requirements: how many are ticked, and all or none at once. */
function countTicks() {
  const form = document.querySelector('form.sheet');
  if (form === null) return;
  const boxes = [...form.querySelectorAll('input[name=id]')];
  const ticked = form.querySelector('.ticked');
  const tell = () => {
    const count = boxes.filter((box) => box.checked).length;
    const { one, many } = ticked.dataset;
    ticked.textContent = count === 1 ? one : many.replace('#', String(count));
  };
  form.addEventListener('change', tell);
  for (const link of form.querySelectorAll('[data-tick]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      for (const box of boxes) box.checked = link.dataset.tick === 'all';
      tell();
    });
  }
  // Coming back, a browser may have kept other ticks than the page was sent with.
  addEventListener('pageshow', tell);
}
