// What the search of the docs looks through: guides with their headings, operations, error codes; indexed once, at start.
import MiniSearch from 'minisearch'
import { errorTexts } from './errors.ts'
import type { Guide } from './guides.ts'
import { slug } from './markdown.ts'
import { type Contract, listOperations, referencePath } from './reference.ts'

interface Entry {
  /** The address that it leads to. */
  id: string
  title: string
  /** Where that is, in a few words. */
  place: string
  text: string
}

// The browser reads the index with the same options, so they travel with it.
const options = {
  fields: ['title', 'place', 'text'],
  storeFields: ['title', 'place'],
  searchOptions: { boost: { title: 4, place: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' as const },
}

export function searchIndex(contract: Contract, guides: readonly Guide[]): string {
  const index = new MiniSearch<Entry>(options)
  index.addAll([...guides.flatMap(guideEntries), ...operationEntries(contract), ...errorEntries()])
  return JSON.stringify({ options, index })
}

/** The guide, and each of its headings with the text below it. */
function guideEntries({ path, title, summary, source }: Guide): Entry[] {
  const [, ...sections] = `\n${source.replaceAll(/^```.*?^```$/gms, '')}`.split(/^#{2,3} /m)
  return [
    { id: path, title, place: 'Guide', text: summary },
    ...sections.map(section => {
      const [heading = '', ...lines] = section.split('\n')
      return { id: `${path}#${slug(heading)}`, title: heading, place: title, text: lines.join(' ') }
    }),
  ]
}

function operationEntries(contract: Contract): Entry[] {
  return listOperations(contract).map(listed => {
    const { path, method, operation } = listed
    const text = `${operation.operationId} ${operation.tags.join(' ')} ${operation.description ?? ''}`
    return { id: referencePath(listed), title: operation.summary, place: `${method} ${path}`, text }
  })
}

function errorEntries(): Entry[] {
  return [...errorTexts].map(([code, { title, meaning }]) => ({
    id: `/docs/errors/${code}`,
    title,
    place: code,
    text: meaning,
  }))
}
