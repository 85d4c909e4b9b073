// An id where there is no room for it: its end tells records apart, for its begin is the time; the whole one is in the title.

export function ShortId({ id }: { id: string }) {
  return (
    <span className="mono" title={id} style={{ whiteSpace: 'nowrap' }}>
      {shortened(id)}
    </span>
  )
}

/** `bkg_…8yrhx2qm` */
function shortened(id: string): string {
  return `${id.slice(0, id.indexOf('_') + 1)}…${id.slice(-8)}`
}
