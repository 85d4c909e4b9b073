// JSON that is written a part at a time is the JSON of the whole.
import { describe, expect, it } from 'vitest'
import { JsonList } from '../../src/written-json.ts'

describe('a list written as it grows', () => {
  it.each([0, 1, 15, 16, 17, 32, 33, 500])(
    'holds %d items in order, to the byte as the whole would be',
    count => {
      const items = Array.from({ length: count }, (_, id) => ({
        id,
        text: 'Zürich "§ 3" \u2028 東京',
        none: null,
      }))
      const list = new JsonList<'results', (typeof items)[number]>('results')
      for (const item of items) list.add(item)
      expect(list.end().bytes.toString()).toBe(JSON.stringify({ results: items }))
    },
  )

  it('is its value where another value holds it', () => {
    const list = new JsonList<'results', string>('results')
    list.add('a')
    expect(JSON.stringify({ body: list.end() })).toBe('{"body":{"results":["a"]}}')
  })
})
