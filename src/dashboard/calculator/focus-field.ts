// Brings the keyboard to the field that a message names.

/** `path` is that of the request: `star_rating`. A list of rows has no field of its own: its section's head takes the focus. */
export function focusField(path: string): void {
  const [field = ''] = path.split(/[.[]/)
  // A section that was just opened is drawn first.
  setTimeout(() => {
    const input =
      document.querySelector<HTMLElement>(`[data-path="${CSS.escape(field)}"]`) ??
      document.querySelector<HTMLElement>(`[data-fields~="${CSS.escape(field)}"]`)
    input?.scrollIntoView({ block: 'center' })
    input?.focus({ preventScroll: true })
  }, 50)
}
