// The small calculator inside a guide: a form that `guide.js` sends for signed-in readers.
import { escapeHtml } from './layout.ts'

interface Field {
  name: string
  label: string
  /** Attributes of the input. */
  input: string
  hint?: string
}

const fields: Field[] = [
  {
    name: 'place',
    label: 'Place',
    input: 'type="text" value="ES-CT-BCN" required maxlength="300"',
    hint: 'A code, or an address with its country.',
  },
  { name: 'stay_date', label: 'Check-in', input: 'type="date" required' },
  { name: 'nights', label: 'Nights', input: 'type="number" value="3" min="1" max="1095" required' },
  {
    name: 'nightly_rate',
    label: 'Price a night',
    input: 'type="text" inputmode="decimal" value="200.00" required maxlength="20"',
    hint: 'All rooms, before tax.',
  },
  {
    name: 'currency',
    label: 'Currency',
    input: 'type="text" value="EUR" pattern="[A-Za-z]{3}" maxlength="3" required',
  },
  { name: 'star_rating', label: 'Stars', input: 'type="number" min="1" max="5" placeholder="unknown"' },
  { name: 'number_of_guests', label: 'Guests', input: 'type="number" value="2" min="1" max="1000" required' },
]

export function calculatorForm(id: string): string {
  const rows = fields.map(({ name, label, input, hint }) => {
    const about = hint === undefined ? '' : `<span id="${id}-${name}-hint">${escapeHtml(hint)}</span>`
    const described = hint === undefined ? '' : ` aria-describedby="${id}-${name}-hint"`
    return `<div class="${name}"><label for="${id}-${name}">${label}</label><input id="${id}-${name}" name="${name}" ${input} autocomplete="off"${described}>${about}</div>`
  })
  return `<form class="block calculator" id="${id}" aria-label="Calculator">
<div class="fields">${rows.join('')}</div>
<button class="run" disabled>Calculate</button>
<noscript><p>The calculator needs JavaScript.</p></noscript>
<p class="told" role="status"></p>
<div class="result"></div>
</form>`
}
