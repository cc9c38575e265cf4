import type { DateLanguage } from '../date-language.ts'
import { englishClock } from './english-clock.ts'

const months = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
]

const weekdays = [
  'sunday|sun',
  'monday|mon',
  'tuesday|tues|tue',
  'wednesday|weds|wed',
  'thursday|thurs|thur|thu',
  'friday|fri',
  'saturday|sat',
]

const never = /(?!)/

/** How English names months, days and stretches of time. */
export const englishDates: DateLanguage = {
  months: months.map((names) => `(?:${names})\\.?`),
  weekdays: weekdays.map((names) => `(?:${names})\\.?`),
  dayNames: [],
  prefix: '',
  suffix: '',
  aloneWeekday: /^(?:\p{L}{6,})$/u,
  weekdayJoin: '[,،]?\\s+',
  weekdayRun: /^\s*(?:[-–—/]|to|into|and)\s*$/i,
  nightInto: /\b(?:overnight|the\s+night|night)\s+(?:in)?to\s+$/i,
  figures: 'either-first',
  ordinal: '(?:st|nd|rd|th)?',
  of: '(?:\\s+of)?',
  the: '(?:the\\s+)?',
  yearBefore: '(?!)',
  thisYear: '(?:of\\s+)?this\\s+year',
  lastYear: '(?:of\\s+)?last\\s+year',
  thisYearBefore: '(?!)',
  lastYearBefore: '(?!)',
  pastMonth: '(?!)',
  notAMonth: /^(?:may|march|mar)$/,
  weekdayToCome: {
    before: /\b(?:next|coming|every|each|following|subsequent|previous|preceding|that|an?|one|any|some)\s+$/i,
    after: /^(?:\s+(?:before\s+last|after\s+next|week)\b|[,\s]+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\b)/i,
  },
  weekdayHangs: [
    { side: '>', before: /\bthe\s+(?:following|next|subsequent)\s+$/i, after: /^/ },
    { side: '<', before: /\bthe\s+(?:previous|preceding)\s+$/i, after: /^/ },
    { side: '>', before: /\bthe\s+$/i, after: /^\s+(?:after|following)\b(?!\s+next\b)/i },
    { side: '<', before: /\bthe\s+$/i, after: /^\s+(?:before|preceding)\b(?!\s+last\b)/i },
  ],
  weekendPast: never,
  weekdayPast: { before: /\blast\s+$/i, after: never },
  yearOpener:
    /\b(?:in|of|during|throughout|year|since|from|until|till|through|before|after|by|early|mid|late|around|about|circa|c\.|between|and|to)[\s-]+(?:the\s+year\s+)?$|[([,~]\s*$/i,
  yearCloser: never,
  monthCloser: never,
  rangeCloser: never,
  monthOpener:
    /\b(?:in|of|during|since|from|until|till|through|before|after|by|early|mid|late|between|and|to|last|this)[\s-]+$/i,
  rangeOpener: /\b(?:between|from)\s+(?:the\s+)?$/i,
  rangeJoin: /^\s*(?:[-–—]|to|until|till|through)\s*(?:the\s+)?$/i,
  openedRangeJoin: /^\s+and\s+(?:the\s+)?$/i,
  choiceJoin: /^\s+or\s+(?:on\s+)?(?:the\s+)?$/i,
  dayJoin: '(?:\\s*[-–—/]\\s*|\\s+to\\s+|\\s+and\\s+)',
  dayChoice: '\\s+or\\s+',
  before: [
    {
      pattern:
        /\b(?:ever\s+)?(?:since|from|starting(?:\s+in|\s+on)?|beginning(?:\s+in|\s+on)?)\s+(?:the\s+)?$/i,
      means: 'since',
    },
    { pattern: /\b(?:until|till|up to|up until|through|by|no later than)\s+(?:the\s+)?$/i, means: 'until' },
    { pattern: /\b(?:before|prior to|earlier than)\s+(?:the\s+)?$/i, means: 'before' },
    { pattern: /\b(?:after|later than)\s+(?:the\s+)?$/i, means: 'after' },
    {
      pattern:
        /\b(?:early|(?:(?:at|in)\s+)?(?:the\s+)?(?:beginning|start)\s+of|in\s+the\s+first\s+days\s+of)(?:\s+in)?[\s-]+$/i,
      means: 'early',
    },
    { pattern: /\b(?:mid|(?:the\s+)?middle\s+of)[\s-]+$/i, means: 'mid' },
    { pattern: /\b(?:late|(?:at\s+)?(?:the\s+)?end\s+of)(?:\s+in)?[\s-]+$/i, means: 'late' },
    {
      pattern:
        /(?:\b(?:on\s+or\s+)?(?:about|around|circa|approximately|roughly)\s+(?:the\s+)?|\b(?:c|ca)\.\s*|~\s*)$/i,
      means: 'about',
    },
    { pattern: /\b(?:possibly|perhaps|probably|maybe)\s+(?:in\s+|on\s+)?(?:the\s+)?$/i, means: 'perhaps' },
  ],
  after: [
    {
      pattern:
        /^\s+(?:onwards?|and\s+after|(?:until|till|to)\s+(?:today|now|date|the\s+present(?:\s+day)?))\b/i,
      means: 'since',
    },
    { pattern: /^\s*\?/, means: 'perhaps' },
  ],
  filler: /\b(?:some\s?time|in|on|during|the|of|year|at|both)\s*$/i,
  seasons: [
    { pattern: 'spring', code: 21 },
    { pattern: 'summer', code: 22 },
    { pattern: 'autumn|fall', code: 23 },
    { pattern: 'winter', code: 24 },
    { pattern: 'first quarter|q1', code: 33 },
    { pattern: 'second quarter|q2', code: 34 },
    { pattern: 'third quarter|q3', code: 35 },
    { pattern: 'fourth quarter|last quarter|q4', code: 36 },
    { pattern: 'first half|h1', code: 40 },
    { pattern: 'second half|h2', code: 41 },
  ],
  seasonAfter: '\\s+',
  decade: '(?<year>(?:1\\d|20)\\d0)s',
  decadeNames: [],
  firstWeek: /\bthe\s+first\s+week\s+(?:of|in)\s+$/i,
  clock: englishClock,
  beside: {
    before:
      /\b(?:weeks?|weekend|fortnight|(?:months?|years?|days|\d+\s+day|a\s+day|hours)(?=\s+(?:from|around|following|preceding|to))|(?<=\b(?:within|inside)\s+(?:\S+\s+){1,3})(?:days?|hours|months?|years?)|anniversary|eve)\s+(?:of|from|around|following|preceding|to)\s+(?:the\s+)?$|\b(?:hours?|hrs|minutes?)\s+(?:after|before|prior\s+to|following)\s+(?:the\s+)?$/i,
    after: never,
  },
  countedFrom:
    /\b(?<unit>days?|nights?|mornings?|evenings?|weeks?|fortnights?|months?|years?)\s+(?:(?<back>before|prior\s+to|preceding)|after|following)\s+(?:the\s+)?$/i,
  offsetUnits: [
    { pattern: /^(?:days?|night|morning|evening)$/i, unit: 'day' },
    { pattern: /^weeks?$/i, unit: 'week' },
    { pattern: /^months?$/i, unit: 'month' },
    { pattern: /^years?$/i, unit: 'year' },
  ],
  oneBefore: /\b(?:the|(?<one>an?))\s+$/i,
}
