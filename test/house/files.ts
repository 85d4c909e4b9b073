// The files of the project as the house tests read them: all that git would keep, and the imports of each TypeScript file.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'

export const root = new URL('../..', import.meta.url).pathname

/** Paths from the root of the project: what is tracked, and what is new and not ignored. */
export const files: string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n')
  .filter(path => path !== '' && existsSync(join(root, path)))
  .sort()

export function filesIn(folder: string, extension = ''): string[] {
  return files.filter(path => path.startsWith(`${folder}/`) && path.endsWith(extension))
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

export interface Import {
  from: string
  /** Path from the root for files of ours, the name of the package otherwise. */
  to: string
  /** A file of ours, not a package. */
  ours: boolean
  /** Only types are taken: nothing is loaded. */
  typeOnly: boolean
}

/** Every import and re-export of a file, dynamic ones with a literal name too. */
export function importsOf(path: string): Import[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest)
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return
    const { text } = specifier
    const ours = text.startsWith('.')
    const to = ours ? posix.join(posix.dirname(path), text) : packageOf(text)
    found.push({ from: path, to, ours, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause))
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const names = clause.namedBindings
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every(element => element.isTypeOnly)
  )
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
