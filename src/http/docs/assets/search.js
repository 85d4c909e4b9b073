// The search of the docs: `/` or Ctrl-K opens it; the index and its reader are loaded when it is first opened.
const opener = document.querySelector('.search')
const dialog = document.querySelector('.finder')
const input = dialog.querySelector('input')
const list = dialog.querySelector('[role=listbox]')
const status = dialog.querySelector('[role=status]')
const most = 12

let loading
let marked = -1

function load() {
  loading ??= Promise.all([
    import(dialog.dataset.library),
    fetch(dialog.dataset.index).then(response => response.json()),
  ]).then(([library, { index, options }]) => library.default.loadJS(index, options))
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

function open() {
  if (dialog.open) return
  dialog.showModal()
  input.select()
  load().then(show, () => {
    status.textContent = 'The search did not load. Close it and try again.'
  })
}

async function show() {
  const words = input.value.trim()
  const found = words === '' ? [] : (await load()).search(words).slice(0, most)
  if (words !== input.value.trim()) return
  list.replaceChildren(...found.map(option))
  input.setAttribute('aria-expanded', String(found.length > 0))
  mark(found.length > 0 ? 0 : -1)
  if (words === '') status.textContent = ''
  else if (found.length === 0) status.textContent = `Nothing found for “${words}”`
  else status.textContent = `${found.length} ${found.length === 1 ? 'result' : 'results'}`
}

function option({ id, title, place }, index) {
  const item = document.createElement('li')
  item.id = `found-${index}`
  item.role = 'option'
  item.dataset.path = id
  const name = document.createElement('strong')
  name.textContent = title
  const where = document.createElement('span')
  where.textContent = place
  item.append(name, where)
  return item
}

function mark(index) {
  marked = index
  for (const [at, item] of [...list.children].entries()) {
    item.setAttribute('aria-selected', String(at === index))
    if (at === index) item.scrollIntoView({ block: 'nearest' })
  }
  if (index < 0) input.removeAttribute('aria-activedescendant')
  else input.setAttribute('aria-activedescendant', `found-${index}`)
}

function go(item) {
  if (item === undefined) return
  dialog.close()
  const target = new URL(item.dataset.path, location.href)
  const samePage = target.pathname === location.pathname
  location.assign(target)
  // The reference finds an operation of the address when it starts.
  if (samePage && document.body.classList.contains('wide')) location.reload()
}

input.addEventListener('input', show)
input.addEventListener('keydown', event => {
  const count = list.children.length
  if (event.key === 'ArrowDown' && count > 0) mark((marked + 1) % count)
  else if (event.key === 'ArrowUp' && count > 0) mark((marked - 1 + count) % count)
  else if (event.key === 'Enter') go(list.children[marked])
  else return
  event.preventDefault()
})
list.addEventListener('click', event => go(event.target.closest('li') ?? undefined))
// Outside of the panel is the dialog itself.
dialog.addEventListener('click', event => {
  if (event.target === dialog) dialog.close()
})

document.addEventListener(
  'keydown',
  event => {
    const isTyping = event.target.closest?.(
      'input, textarea, select, [contenteditable]:not([contenteditable=false])',
    )
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping
    const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    if (!isSlash && !isK) return
    event.preventDefault()
    event.stopPropagation()
    open()
  },
  { capture: true },
)
opener.addEventListener('click', open)
opener.hidden = false
