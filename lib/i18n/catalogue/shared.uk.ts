import type { Message } from '../message.ts'
import type { shared as english } from './shared.en.ts'

export const shared: Record<keyof typeof english, Message> = {
  name: 'On the Record',
  cancel: 'Скасувати',
  close: 'Закрити',
  copy: 'Копіювати цитату',
  remove: 'Вилучити',
  save: 'Зберегти',
  saved: 'Збережено',
  saving: 'Зберігання…',
  saveUnsure: 'Зберегти як непевне',
  tryAgain: 'Спробувати ще раз',
  undo: 'Скасувати',
  export: 'Експорт CSV ({n})',
  keptHere: 'Лише в цьому браузері',
  nobodyNamed: 'Мовця не названо',
  selected: 'Виділено вручну',
  said: 'Сказано',
  notSaved: 'Не збережено.',
  noRoom: 'Диск заповнено. Скопіюйте цитату, звільніть місце й спробуйте ще раз; у журналі нічого не втрачено.',
  inferred: 'Виведено: {rule}',
  fromWords: 'Зі слів «{words}»',
  unsourced: 'термін без джерела',
  loading: 'Читання…',
}
