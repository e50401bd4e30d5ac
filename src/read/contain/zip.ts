import type { Entry, ZipFile } from 'yauzl'
import type { Budget } from '../budget.ts'
import { collectBytes } from '../limits.ts'
import type { Container, Item, Opened, Piece } from '../piece.ts'
import { brokenInput } from './broken.ts'
import { isPassedOver } from './passed-over.ts'
import { openZipFile } from './zip-file.ts'

/** Of an archive that lies in no file of its own, in bytes: it must be held whole, its directory stands at the end. */
const MOST_HELD = 200_000_000

/** A ZIP archive: its files one by one; of a web archive (WACZ) the WARC files in it. Office documents are none. */
export const zip: Container = {
  name: 'zip',
  called: 'a ZIP archive',
  mediaTypes: ['application/zip', 'application/x-zip-compressed', 'application/wacz'],
  endings: ['.zip', '.wacz'],
  sniff: head =>
    (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) &&
    !/\[Content_Types\]\.xml|^.{30}mimetype/s.test(head),
  async *open(piece, budget) {
    const archive = await openZip(piece).catch(error => Promise.reject(brokenInput('the ZIP archive', error)))
    try {
      yield* entriesOf(piece, archive, budget)
    } catch (error) {
      throw brokenInput('the ZIP archive', error)
    } finally {
      archive.close()
    }
  },
}

// Nothing is written to disk, so a name that points out of its folder is a name like any other: it is decoded here, unchecked.
const options = { decodeStrings: false, autoClose: false } as const

async function openZip({ path, bytes, from }: Opened): Promise<ZipFile> {
  if (path === undefined) {
    const { fromBufferPromise } = await import('yauzl')
    return fromBufferPromise(Buffer.from(await collectBytes(bytes, from, MOST_HELD)), options)
  }
  await bytes[Symbol.asyncIterator]().return?.()
  return openZipFile(path, options)
}

interface Named {
  readonly name: string
  readonly entry: Entry
}

async function* entriesOf({ from }: Piece, archive: ZipFile, budget: Budget): AsyncGenerator<Item> {
  const entries = await listOf(archive, budget)
  const isWacz = entries.some(e => e.name === 'datapackage.json') && entries.some(e => e.name.startsWith('archive/'))
  for (const { name, entry } of entries) {
    if (isWacz ? !name.startsWith('archive/') : isPassedOver(name)) continue
    yield {
      kind: 'piece',
      from: `${from}#${name}`,
      origin: { name },
      stream: () => unpacked(archive, entry, name, budget),
    }
  }
}

async function listOf(archive: ZipFile, budget: Budget): Promise<Named[]> {
  const { getFileNameLowLevel } = await import('yauzl')
  const entries: Named[] = []
  for await (const entry of archive.eachEntry()) {
    budget.takeEntry()
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    if (!name.endsWith('/')) entries.push({ name, entry })
  }
  return entries
}

async function* unpacked(archive: ZipFile, entry: Entry, name: string, budget: Budget): AsyncGenerator<Uint8Array> {
  try {
    yield* budget.unpacking(await archive.openReadStreamPromise(entry), () => entry.compressedSize)
  } catch (error) {
    throw brokenInput(name, error)
  }
}
