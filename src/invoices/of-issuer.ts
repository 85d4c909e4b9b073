// What a legal issuer may know of the documents that were issued in its name.
import type { Scope } from '../database/scope.ts'
import * as repository from './repository.ts'

/** Whether any document was ever issued, test documents included. To be asked under the issuer's lock. */
export async function hasIssued(scope: Scope, issuerId: string): Promise<boolean> {
  return repository.existsOfIssuer(scope, issuerId)
}
