// The request log: a chart of what is loaded, and its entries.
import { Stack } from '@mantine/core'
import { Activity } from 'lucide-react'
import { useMemo, useState } from 'react'
import { listRequestLog } from '../../../generated/api/sdk.gen.ts'
import type { RequestLogEntry } from '../../../generated/api/types.gen.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { DateFilter, SelectFilter } from '../pieces/filter-fields.tsx'
import { TextFilter, useFilters } from '../pieces/filters.tsx'
import { Empty } from '../pieces/states.tsx'
import { useList } from '../session/requests.ts'
import classes from './activity.module.css'
import { credentialTypes, methods, statuses } from './choices.ts'
import { HttpStatus, Line, LogTime, milliseconds } from './entry-values.tsx'
import { LogBar } from './log-bar.tsx'
import { type NameOf, useKeys, useNames } from './names.ts'
import { faultOf, requestFilters, requestQuery } from './queries.ts'
import { RequestChart } from './request-chart.tsx'
import { RequestDetails } from './request-details.tsx'

const queryKey = ['request-log']

export function Requests() {
  const filters = useFilters(requestFilters)
  const query = requestQuery(filters.values)
  const list = useList([...queryKey, query], (page, signal) =>
    listRequestLog({ query: { ...query, ...page }, signal }),
  )
  const [opened, setOpened] = useState<RequestLogEntry | null>(null)
  const nameOf = useNames()
  const keys = useKeys()
  const columns = useMemo(() => columnsWith(nameOf), [nameOf])
  return (
    <>
      <LogBar filters={filters} queryKey={queryKey} onRefresh={list.reload}>
        <DateFilter filters={filters} name="from" label="From" />
        <DateFilter filters={filters} name="to" label="To" />
        <SelectFilter filters={filters} name="status_code" label="Status" data={statuses} searchable />
        <SelectFilter filters={filters} name="method" label="Method" data={methods} />
        <TextFilter
          filters={filters}
          name="operation_id"
          label="Operation"
          placeholder="calculateTax"
          error={faultOf('operation_id', filters.values.operation_id)}
        />
        <SelectFilter filters={filters} name="credential_type" label="Credential" data={credentialTypes} />
        <SelectFilter
          filters={filters}
          name="api_key_id"
          label="API key"
          data={keys.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
          searchable
        />
        <TextFilter
          filters={filters}
          name="request_id"
          label="Request id"
          error={faultOf('request_id', filters.values.request_id)}
        />
      </LogBar>
      <Stack gap="lg">
        <RequestChart list={list} nameOf={nameOf} filters={filters} />
        <DataTable
          label="Requests"
          list={list}
          columns={columns}
          rowKey={({ id }) => id}
          onOpen={setOpened}
          empty={
            <Empty
              icon={Activity}
              text={
                filters.isAny
                  ? 'No request fits these filters. Change or clear them.'
                  : 'No requests yet. Make a call with an API key: it shows up here within seconds.'
              }
            />
          }
        />
      </Stack>
      <RequestDetails entry={opened} nameOf={nameOf} filters={filters} onClose={() => setOpened(null)} />
    </>
  )
}

function columnsWith(nameOf: NameOf): Column<RequestLogEntry>[] {
  return [
    { title: 'Time', render: ({ created_at }) => <LogTime at={created_at} /> },
    { title: 'Method', render: ({ method }) => <span className="mono">{method}</span> },
    { title: 'Path', render: ({ path }) => <Line mono>{path}</Line> },
    { title: 'Status', render: ({ status_code }) => <HttpStatus code={status_code} /> },
    {
      title: 'Duration',
      align: 'right',
      render: ({ duration_ms }) => <span className={classes.nowrap}>{milliseconds(duration_ms)}</span>,
    },
    { title: 'Credential', render: entry => <Line small>{nameOf(entry)}</Line> },
    {
      title: 'Request id',
      render: ({ request_id }) => (
        <Line mono small>
          {request_id}
        </Line>
      ),
    },
  ]
}
