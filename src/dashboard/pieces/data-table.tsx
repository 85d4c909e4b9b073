// A list of records: skeleton rows, an empty state with the next step, an error with another try, and more on request.
// biome-ignore-all lint/a11y/noRedundantRoles: on narrow screens rows are laid out as cards, which takes a table's own roles away in some browsers.
import { Alert, Button, Center, Group, Paper, Skeleton, VisuallyHidden } from '@mantine/core'
import { memo, type ReactNode } from 'react'
import { Link } from 'react-router'
import { messageOf } from '../session/problem.ts'
import type { List } from '../session/requests.ts'
import classes from './data-table.module.css'
import { LoadFailure } from './states.tsx'

export interface Column<Item> {
  title: string
  render: (item: Item) => ReactNode
  /** Amounts stand right. */
  align?: 'right'
  /** A column of buttons has a title for screen readers only. */
  hideTitle?: boolean
}

interface Table<Item> {
  /** What is listed, for those who do not see it: "API keys". */
  label: string
  list: List<Item>
  /** Keep it outside of the component or in useMemo: rows are drawn again only when it or the item changes. */
  columns: readonly Column<Item>[]
  rowKey: (item: Item) => string
  /** Makes the first cell of each row a link to the record. */
  href?: (item: Item) => string
  onOpen?: (item: Item) => void
  /** Many columns: less room between them. */
  dense?: boolean
  /** Rows of totals below all others: a text over the first columns, and what stands below others, by their titles. */
  foot?: readonly Total[]
  empty: ReactNode
}

interface Total {
  key: string
  label: string
  cells: Record<string, ReactNode>
}

export function DataTable<Item>(props: Table<Item>) {
  const { label, list, columns, rowKey, empty } = props
  if (list.error !== null) {
    return (
      <Paper p={0}>
        <LoadFailure error={list.error} onRetry={list.reload} />
      </Paper>
    )
  }
  if (list.items?.length === 0) return <Paper p={0}>{empty}</Paper>
  const isLoading = list.items === undefined
  return (
    <Paper p={0} className={classes.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable). */}
      <section className={classes.scroll} tabIndex={0} aria-label={label}>
        <table
          className={classes.table}
          data-dense={props.dense || undefined}
          role="table"
          aria-label={label}
          aria-busy={isLoading}
        >
          <thead role="rowgroup">
            <tr role="row">
              {columns.map(({ title, align, hideTitle }) => (
                <th key={title} role="columnheader" scope="col" data-align={align}>
                  {hideTitle ? <VisuallyHidden>{title}</VisuallyHidden> : title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {list.items === undefined ? (
              <SkeletonRows columns={columns.length} />
            ) : (
              list.items.map(item => (
                <Row
                  key={rowKey(item)}
                  item={item}
                  columns={columns as readonly Column<unknown>[]}
                  href={props.href?.(item)}
                  onOpen={props.onOpen as ((item: unknown) => void) | undefined}
                />
              ))
            )}
          </tbody>
          {props.foot !== undefined && props.foot.length > 0 && (
            <tfoot role="rowgroup">
              {props.foot.map(total => (
                <TotalRow key={total.key} total={total} columns={columns as readonly Column<unknown>[]} />
              ))}
            </tfoot>
          )}
        </table>
      </section>
      {list.moreError !== null && (
        <Alert color="red" m="md" role="alert">
          {messageOf(list.moreError)}
        </Alert>
      )}
      {list.hasMore && (
        <Center p="md" className={classes.more}>
          <Button variant="default" loading={list.isLoadingMore} onClick={list.loadMore}>
            Load more
          </Button>
        </Center>
      )}
    </Paper>
  )
}

interface RowOf {
  item: unknown
  columns: readonly Column<unknown>[]
  href?: string
  onOpen?: (item: unknown) => void
}

const Row = memo(function Row({ item, columns, href, onOpen }: RowOf) {
  const isOpenable = href !== undefined || onOpen !== undefined
  return (
    <tr role="row" data-openable={isOpenable || undefined}>
      {columns.map(({ title, render, align, hideTitle }, place) => (
        <td key={title} role="cell" data-title={hideTitle ? undefined : title} data-align={align}>
          {place === 0 && isOpenable ? (
            <Opener item={item} href={href} onOpen={onOpen}>
              {render(item)}
            </Opener>
          ) : (
            render(item)
          )}
        </td>
      ))}
    </tr>
  )
})

function TotalRow({ total, columns }: { total: Total; columns: readonly Column<unknown>[] }) {
  const first = columns.findIndex(({ title }) => title in total.cells)
  return (
    <tr role="row">
      <th role="rowheader" scope="row" colSpan={first}>
        {total.label}
      </th>
      {columns.slice(first).map(({ title, align }) => (
        <td key={title} role="cell" data-title={title in total.cells ? title : undefined} data-align={align}>
          {total.cells[title]}
        </td>
      ))}
    </tr>
  )
}

/** One real link or button for each row; its area is stretched over the row, so that a click anywhere opens the record. */
function Opener({ item, href, onOpen, children }: Omit<RowOf, 'columns'> & { children: ReactNode }) {
  if (href !== undefined) {
    return (
      <Link to={href} className={classes.opener}>
        {children}
      </Link>
    )
  }
  return (
    <button type="button" className={classes.opener} onClick={() => onOpen?.(item)}>
      {children}
    </button>
  )
}

const skeletons = ['a', 'b', 'c', 'd', 'e']

function SkeletonRows({ columns }: { columns: number }) {
  return skeletons.map((row, place) => (
    <tr key={row} role="row">
      <td role="cell" colSpan={columns}>
        <Group gap="xl" wrap="nowrap">
          <Skeleton h={14} w={`${28 - place * 3}%`} />
          <Skeleton h={14} w="18%" />
          <Skeleton h={14} w="12%" visibleFrom="sm" />
        </Group>
        {place === 0 && <VisuallyHidden role="status">Loading</VisuallyHidden>}
      </td>
    </tr>
  ))
}
