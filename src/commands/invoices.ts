// The command that checks the hash chains of everything that was ever issued.
import { toWire } from '../database/identifiers.ts'
import { verifyAll } from '../invoices/verification.ts'
import { type Command, Refusal, withDatabase } from './command.ts'

const verify: Command = {
  name: 'invoices verify',
  usage: '',
  summary: 'checks every issued document of all organizations against its hashes and counters',
  run: async (_args, config) => {
    let [sequences, documents] = [0, 0]
    const broken: string[] = []
    await withDatabase(config, database =>
      verifyAll(
        database,
        (organizationId, { legal_issuer_id, document_type, series, fiscal_year }, check) => {
          sequences += 1
          documents += check.count
          if (check.ok) return
          const [organization, issuer] = [toWire('org', organizationId), toWire('iss', legal_issuer_id)]
          broken.push(
            `${organization} ${issuer} ${document_type} ${series}-${fiscal_year}: broken at ${check.first_broken}`,
          )
        },
      ),
    )
    if (broken.length > 0) throw new Refusal(broken.join('\n'))
    return `${documents} documents in ${sequences} sequences are as they were issued.`
  },
}

export const invoiceCommands = [verify]
