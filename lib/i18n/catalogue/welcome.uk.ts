import type { Message } from '../message.ts'
import type { welcome as english } from './welcome.en.ts'

export const welcome: Record<keyof typeof english, Message> = {
  'welcome.title': 'Вітаємо',
  'welcome.language': 'Мова',
  'welcome.head': 'Хто що сказав, коли і про яке місце.',
  'welcome.what':
    'On the Record позначає посадовців, дати, окуповані області й цитати в новинах про війну Росії проти України та зберігає цитати, які ви виберете.',
  'welcome.see': 'Що воно позначає',
  'welcome.see.how':
    'Наведіть курсор на позначку чи клацніть її; на цитаті натисніть «Зберегти». З клавіатури: відкрийте спливне вікно, вкладку «На сторінці».',
  'welcome.sample': 'Текст-зразок, вигаданий для цієї сторінки. Статті читаються англійською.',
  'welcome.official': 'Посадовець',
  'welcome.official.is': 'посада того дня',
  'welcome.date': 'Дата',
  'welcome.date.is': 'який день і за яким правилом',
  'welcome.oblast': 'Область',
  'welcome.oblast.is': 'частка, окупована того дня',
  'welcome.quote': 'Цитата',
  'welcome.quote.is': 'мовець і чому ми так вважаємо',
  'welcome.where': 'Де читати',
  'welcome.where.how': 'Це можна змінити будь-коли, для кожного сайту.',
  'welcome.listed': 'Новинні сайти з нашого переліку',
  'welcome.listed.is': 'Перелік є в налаштуваннях. Інші сторінки лише після клацання кнопки',
  'welcome.click': 'Лише коли я клацаю',
  'welcome.click.is': 'Жодної сторінки не прочитано, доки ви не відкриєте на ній спливне вікно',
  'welcome.kept': 'Де все зберігається',
  'welcome.kept.here': 'Лише в цьому браузері. Без облікового запису й сервера.',
  'welcome.kept.network': 'Жодного звернення до мережі; у налаштуваннях є перевірка.',
  'welcome.kept.export': 'Експорт у CSV будь-коли, усе або частину.',
  'welcome.kept.trash': 'Видалені цитати лишаються в кошику 30 днів.',
  'welcome.permissions': 'Дозволи: сховище тримає журнал, меню зберігає виділене, а новинні сайти читаються тут, у браузері.',
  'welcome.start': 'Відкрити журнал',
  'welcome.settings': 'Налаштування',
  'welcome.tip': 'Порада: закріпіть кнопку на панелі, поруч з адресою.',
}
