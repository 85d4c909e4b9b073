// Which record of a table is open beside it: kept in the address, so that it can be linked.
import { useSearchParams } from 'react-router'

export function useRecord() {
  const [parameters, setParameters] = useSearchParams()
  const change = (id: string | null) =>
    setParameters(
      before => {
        const next = new URLSearchParams(before)
        if (id === null) next.delete('open')
        else next.set('open', id)
        return next
      },
      { preventScrollReset: true, replace: id === null },
    )
  return { id: parameters.get('open'), open: (id: string) => change(id), close: () => change(null) }
}
