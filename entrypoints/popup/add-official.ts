import { emptyForm, officialOf } from '../../components/options/official-form.ts'
import type { Correction } from '../../components/popup/model/state.ts'
import { changeSettings, loadSettings } from '../../lib/settings/store.ts'

/** Adds a person of this name to the reader's own officials, once; term and other names are given in the settings. */
export async function addOfficial(name: string, title: string): Promise<Correction> {
  const { ownOfficials } = await loadSettings()
  const today = new Date().toISOString().slice(0, 10)
  const official = officialOf({ ...emptyForm, name, title }, null, today, () => crypto.randomUUID())
  const known = ownOfficials.find((one) => one.name === official.name)
  if (known) return { name: known.name, id: known.id }
  await changeSettings({ ownOfficials: [...ownOfficials, official] })
  return { name: official.name, id: official.id }
}
