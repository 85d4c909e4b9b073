// The chart above the request log: requests and errors of the entries that are loaded, by day and by key.
import { Anchor, Group, Paper, Skeleton, Text, Title, Tooltip, VisuallyHidden } from '@mantine/core'
import type { RequestLogEntry } from '../../../generated/api/types.gen.ts'
import type { Filters } from '../pieces/filters.tsx'
import { calendarDate } from '../pieces/values.tsx'
import type { List } from '../session/requests.ts'
import classes from './activity.module.css'
import type { NameOf } from './names.ts'
import type { requestFilters } from './queries.ts'
import {
  byCaller,
  byDay,
  type CallerTally,
  type DayTally,
  dayOf,
  shareOf,
  type Tally,
  totalOf,
} from './tally.ts'

interface Chart {
  list: List<RequestLogEntry>
  nameOf: NameOf
  filters: Filters<(typeof requestFilters)[number]>
}

export function RequestChart({ list, nameOf, filters }: Chart) {
  const { items } = list
  if (list.error !== null || items?.length === 0) return null
  if (items === undefined) return <Skeleton h={300} radius="lg" />
  const total = totalOf(items)
  const today = dayOf(new Date())
  const days = byDay(items, { isComplete: !list.hasMore, today })
  return (
    <Paper component="section" aria-label="Chart of the requests loaded">
      <dl className={classes.figures}>
        <Figure name="Requests" value={total.count.toLocaleString('en-US')} />
        <Figure name="Errors" value={total.errors.toLocaleString('en-US')} />
        <Figure name="Error share" value={shareOf(total)} />
        <Figure name="Median duration" value={`${total.median.toLocaleString('en-US')} ms`} />
      </dl>
      <div className={classes.charts}>
        <Days days={days} onChoose={day => filters.setAll({ from: day, to: day })} />
        <Callers callers={byCaller(items)} nameOf={nameOf} filters={filters} />
      </div>
      <Text size="sm" c="dimmed" mt="md" role="status">
        {list.hasMore ? (
          <>
            Computed from the {items.length} newest requests, which are loaded; the first day may be
            incomplete.{' '}
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={list.loadMore}
              disabled={list.isLoadingMore}
            >
              Load more
            </Anchor>{' '}
            to look further back.
          </>
        ) : (
          <>
            Computed from the {items.length} requests loaded: all that there are
            {filters.isAny && ' for these filters'}.
          </>
        )}
      </Text>
    </Paper>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Days({ days, onChoose }: { days: DayTally[]; onChoose(day: string): void }) {
  const most = Math.max(1, ...days.map(({ count }) => count))
  // As many dates below the columns as can be read.
  const step = days.length <= 6 ? 1 : days.length <= 12 ? 2 : 3
  return (
    <figure className={classes.figure}>
      <Group component="figcaption" justify="space-between" mb="xs">
        <Title order={2} size="h6">
          By day
        </Title>
        <Legend />
      </Group>
      <div className={classes.plot}>
        <div className={classes.scale} aria-hidden>
          <span>{most.toLocaleString('en-US')}</span>
          <span>0</span>
        </div>
        <ol className={classes.days} ref={toNewest}>
          {days.map((day, place) => (
            <li key={day.day}>
              <Tooltip label={`${calendarDate(day.day)} · ${inWords(day)}`}>
                <button type="button" className={classes.day} onClick={() => onChoose(day.day)}>
                  <VisuallyHidden>
                    {calendarDate(day.day)}: {inWords(day)}. Show this day.
                  </VisuallyHidden>
                  <span className={classes.share} aria-hidden>
                    {day.errors > 0 && roundedShare(day)}
                  </span>
                  <span className={classes.column} style={{ height: `${(100 * day.count) / most}%` }}>
                    <span className={classes.errors} style={{ height: sizeOf(day) }} />
                  </span>
                </button>
              </Tooltip>
              <span className={classes.date} aria-hidden>
                {(days.length - 1 - place) % step === 0 && calendarDate(day.day).replace(/, \d+$/, '')}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  )
}

function Legend() {
  return (
    <Group gap="md" aria-hidden>
      <span className={classes.legend}>Succeeded</span>
      <span className={classes.legend} data-errors>
        Errors, with their share
      </span>
    </Group>
  )
}

/** Where there is not room for all days, the newest are seen first. */
function toNewest(list: HTMLElement | null): void {
  if (list !== null) list.scrollLeft = list.scrollWidth
}

/** More than a screen has room for are one line. */
const shown = 6

interface By extends Pick<Chart, 'nameOf' | 'filters'> {
  callers: CallerTally[]
}

function Callers({ callers, nameOf, filters }: By) {
  const most = Math.max(1, ...callers.map(({ count }) => count))
  const rest = callers.slice(shown)
  return (
    <figure className={classes.figure}>
      <Title order={2} size="h6" mb="xs" component="figcaption">
        By key
      </Title>
      <ul className={classes.callers}>
        {callers.slice(0, shown).map(caller => {
          const { api_key_id } = caller
          const name = api_key_id === null ? 'People, signed in' : nameOf({ api_key_id, user_id: null })
          return (
            <li key={api_key_id}>
              <button
                type="button"
                className={classes.caller}
                onClick={() =>
                  filters.setAll(api_key_id === null ? { credential_type: 'session' } : { api_key_id })
                }
              >
                <span className={classes.name}>{name}</span>
                <VisuallyHidden>: {inWords(caller)}. Show these only.</VisuallyHidden>
                <span className={classes.numbers} aria-hidden>
                  {caller.count.toLocaleString('en-US')} · {shareOf(caller)} errors
                </span>
                <span className={classes.line} style={{ width: `${(100 * caller.count) / most}%` }}>
                  <span className={classes.errors} style={{ width: sizeOf(caller) }} />
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {rest.length > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          and {rest.length} more with {rest.reduce((sum, { count }) => sum + count, 0)} requests
        </Text>
      )}
    </figure>
  )
}

function inWords(tally: Tally): string {
  const requests = `${tally.count} request${tally.count === 1 ? '' : 's'}`
  if (tally.errors === 0) return `${requests}, no errors`
  return `${requests}, ${tally.errors} error${tally.errors === 1 ? '' : 's'} (${shareOf(tally)})`
}

function sizeOf({ count, errors }: Tally): string {
  return `${count === 0 ? 0 : (100 * errors) / count}%`
}

function roundedShare({ count, errors }: Tally): string {
  return `${Math.max(1, Math.round((100 * errors) / count))}%`
}
