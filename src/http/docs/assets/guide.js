// What makes the blocks of a guide work: languages, copying, running as the signed-in reader, and the calculator.
import { send } from './session.js'

const languagePlace = 'taxlens.docs-language'

for (const block of document.querySelectorAll('.block:not(.calculator)')) {
  const bar = block.querySelector('.bar')
  for (const choice of bar.querySelectorAll('[data-shows]')) {
    choice.addEventListener('click', () => choose(choice.dataset.shows))
  }
  bar.append(button('Copy', copy(block)))
  if (block.dataset.run !== undefined) {
    bar.append(button('Run', event => run(block, JSON.parse(block.dataset.run), event.currentTarget), 'run'))
  }
  bar.hidden = false
}
choose(localStorage.getItem(languagePlace) ?? 'sh')

/** Shows one language in all blocks of the page that have it. */
function choose(language) {
  for (const block of document.querySelectorAll('.block')) {
    const choices = [...block.querySelectorAll('[data-shows]')]
    if (!choices.some(choice => choice.dataset.shows === language)) continue
    for (const choice of choices)
      choice.setAttribute('aria-pressed', String(choice.dataset.shows === language))
    for (const code of block.querySelectorAll(':scope > pre'))
      code.hidden = code.dataset.language !== language
  }
  localStorage.setItem(languagePlace, language)
}

function copy(block) {
  return async ({ currentTarget }) => {
    await navigator.clipboard.writeText(block.querySelector(':scope > pre:not([hidden])').textContent)
    currentTarget.textContent = 'Copied'
    setTimeout(() => {
      currentTarget.textContent = 'Copy'
    }, 2000)
  }
}

async function run(block, { method, path, body }, starter) {
  const response = await sent(block, starter, path, {
    method,
    ...(body === null ? {} : { body, headers: { 'Content-Type': 'application/json' } }),
  })
  if (response === null) return
  const answer = await response.json()
  const code = element('pre', JSON.stringify(answer, null, 2))
  code.tabIndex = 0
  tell(block, ...headline(response, answer))
  block.querySelector('.result').replaceChildren(code)
}

/** The answer; null when the reader is told something else instead. */
async function sent(block, starter, path, init) {
  block.querySelector('.result').replaceChildren()
  tell(block)
  starter.disabled = true
  try {
    const response = await send(path, init)
    if (response === null) tell(block, ...signInPrompt(block))
    return response
  } catch (error) {
    const text =
      error instanceof TypeError ? 'The service cannot be reached. Try again shortly.' : error.message
    tell(block, text)
    return null
  } finally {
    starter.disabled = false
  }
}

/** A line above the result, which screen readers tell when it changes. */
function tell(block, ...parts) {
  block.querySelector('.told').replaceChildren(...parts)
}

function signInPrompt(block) {
  const back = encodeURIComponent(`${location.pathname}#${block.id}`)
  const end = ' to run this. You come back to this place, and nothing you run here is saved.'
  return [anchor(`/login?return_to=${back}`, 'Sign in'), end]
}

function headline(response, { code, detail }) {
  if (response.ok) return [`${response.status}: the answer for your organization. Nothing was saved.`]
  return [`${response.status} `, anchor(`/docs/errors/${encodeURIComponent(code)}`, code), `: ${detail}`]
}

for (const form of document.querySelectorAll('form.calculator')) {
  const now = new Date()
  form.elements.stay_date.value ||= new Date(now - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 10)
  const starter = form.querySelector('button')
  starter.disabled = false
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const request = requestOf(Object.fromEntries(new FormData(form)))
    const response = await sent(form, starter, '/v1/tax/calculate', {
      method: 'POST',
      body: JSON.stringify(request),
      headers: { 'Content-Type': 'application/json' },
    })
    if (response === null) return
    const answer = await response.json()
    if (!response.ok) tell(form, ...headline(response, answer))
    else showTaxes(form, answer)
  })
}

function requestOf({ place, stay_date, nights, nightly_rate, currency, star_rating, number_of_guests }) {
  const where = place.trim()
  return {
    ...(/^[A-Z]{2}(-[A-Z0-9]+)*$/i.test(where)
      ? { jurisdiction_code: where.toUpperCase() }
      : { address: where }),
    stay_date,
    nights: Number(nights),
    nightly_rate: nightly_rate.trim(),
    currency: currency.toUpperCase(),
    ...(star_rating === '' ? {} : { star_rating: Number(star_rating) }),
    number_of_guests: Number(number_of_guests),
  }
}

function showTaxes(form, { jurisdiction, tax_breakdown, total_with_tax, warnings }) {
  const { components, subtotal_excluding_tax, currency } = tax_breakdown
  const table = element('table')
  const head = table.createTHead().insertRow()
  for (const title of ['Tax', currency]) head.append(element('th', title))
  const rows = table.createTBody()
  const row = (name, amount, authority) => {
    const line = rows.insertRow()
    const what = element('td', name)
    if (authority !== undefined) what.append(element('small', authority))
    line.append(what, element('td', amount))
    return line
  }
  row('Price before tax', subtotal_excluding_tax)
  for (const { name, authority, tax_amount, exempt } of components) {
    row(exempt ? `${name} (exempt)` : name, tax_amount, authority)
  }
  row('The guest pays', total_with_tax).className = 'total'
  const frame = element('div')
  frame.className = 'scroll'
  frame.tabIndex = 0
  frame.role = 'group'
  frame.ariaLabel = 'Taxes of the stay'
  frame.append(table)
  const notes = element('ul')
  notes.append(...warnings.map(({ message }) => element('li', message)))
  form.querySelector('.result').append(frame, ...(warnings.length > 0 ? [notes] : []))
  tell(
    form,
    `${jurisdiction.name} (${jurisdiction.code}): ${total_with_tax} ${currency} in all. Nothing was saved.`,
  )
}

function element(name, text = '') {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

function anchor(path, text) {
  const made = element('a', text)
  made.href = path
  return made
}

function button(text, onClick, className = '') {
  const made = element('button', text)
  made.type = 'button'
  made.className = className
  made.addEventListener('click', onClick)
  return made
}
