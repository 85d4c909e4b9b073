// Downloads that need the session: asked for with the client, then handed to the browser as a file.
import { useMutation } from '@tanstack/react-query'
import { answerOf } from '../session/problem.ts'
import { toast } from './toasts.ts'

type Sent = Promise<{ data?: Blob | File | string; error?: unknown; response?: Response }>

/** What went wrong shows in a message of the corner. The file has the name that the service gives it, else `name`. */
export function useDownload<Input = void>(ask: (input: Input) => Sent, name: string) {
  return useMutation({
    mutationFn: async (input: Input) => {
      const sent = ask(input)
      const body = await answerOf(sent)
      const { response } = await sent
      save(new Blob([body]), givenName(response) ?? name)
    },
    retry: false,
    onError: toast.failure,
  })
}

function givenName(response: Response | undefined): string | undefined {
  return /filename="([^"]+)"/.exec(response?.headers.get('Content-Disposition') ?? '')?.[1]
}

function save(body: Blob, name: string): void {
  const url = URL.createObjectURL(body)
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // Some browsers begin to read only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
