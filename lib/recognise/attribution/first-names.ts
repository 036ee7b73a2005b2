import { allPeople } from '../../gazetteer/officials.ts'
import { plainLower } from '../text/letters.ts'
import type { Gender } from './roles.ts'

/** First names of news in English that no bundled official bears, by gender; from general knowledge. */
const male =
  'aaron abraham adam al alan allan allen andrew anthony arthur barney barry ben bernie bill billy bob bobby brad bradley brandon brendan brent bret brett brian bruce bryan byron calvin carlos chad charlie chris chuck clarence clark clint colin corey cory craig curt dan danny darrell dave dean dennis derek don doug douglas duncan dwight dylan ed eddie edgar eli elijah eric erik ernest eugene evan felix francis franklin fred gary gene geoff george gilbert glenn greg guy hank harold harry harvey henry herman howard hugh ian isaac ivan jack jake jay jeb jeff jeffrey jeremy jerome jerry jesse jim jimmy joel johnny jon josh julian keith ken kenneth kent kevin kirk kurt kyle larry laurence lawrence leon leonard lewis louis luke lyndon marty marvin matt max mel mick mitch mitchell mitt nate neal ned neil nelson newt nick nigel noah norman oliver omar oscar owen perry phil phillip ralph rand randy ray rex rick ricky rob rod rodney ron ross roy rudy rupert russ ryan sam samuel saul scott sean seth shane sidney simon spencer stan stanley stuart ted terry tim timothy toby todd trent trevor trey troy tyler vernon vincent wade walter warren wayne wendell wes woodrow zach zachary'
const female =
  'abigail alice alicia alison allison amanda amber amy angela anita ann anna anne annie april ashley audrey barbara becky beth betsy betty beverly bonnie brenda bridget carla carly carol carole caroline carolyn carrie cecile charlotte chelsea cheryl christina christine cindy claire clara claudia colleen condoleezza connie courtney crystal cynthia dana danielle dawn debbie deborah debra denise diana diane dianne donna doris dorothy eileen elaine eleanor elise elizabeth ellen emily emma erica erin esther ethel eva evelyn fiona florence frances gail georgia gina gloria grace greta hannah harriet heather heidi helen hillary holly hope huma irene isabel ivanka jackie jacqueline jan jane janet janice jenna jennifer jenny jessica jill joan joanne jodi josephine joy joyce juanita judith judy julia june karen kate katherine kathleen kathryn kathy katie kellyanne kelsey kimberly kristen kristin larisa larysa laura lauren laurie leah lillian linda lindsay lisa liz lois loretta lori lorraine louise lucy lydia lynn maggie margaret maria marie marilyn marine marsha martha mary maureen megan megyn melania melissa meredith michele michelle mildred monica nancy naomi natalie nicole nina nora norma olivia pam pamela patricia patty paula peggy phyllis priscilla rachel rebecca rhonda rita robin rosa rose rosemary ruth sally samantha sandra sara sarah savannah shannon sharon sheila shelley shirley sonia sophia sophie stacey stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa tiffany tina tracy valerie vanessa vera veronica vicki virginia vivian wanda wendy whitney whoopi yvonne zoe'

let table: Map<string, Gender | null> | null = null

/** The two lists and the first names of all officials; null for names that both men and women bear. */
function firstNames(): ReadonlyMap<string, Gender | null> {
  if (table) return table
  const names = new Map<string, Gender | null>()
  const add = (name: string, gender: Gender) => names.set(name, (names.get(name) ?? gender) === gender ? gender : null)
  for (const name of male.split(' ')) add(name, 'm')
  for (const name of female.split(' ')) add(name, 'f')
  for (const { name, gender } of allPeople()) {
    const space = name.indexOf(' ')
    if (gender && space > 2) add(plainLower(name.slice(0, space)), gender)
  }
  table = names
  return names
}

export const isFirstName = (name: string): boolean => firstNames().has(plainLower(name))

/** Null when the name says nothing. */
export const genderOf = (name: string): Gender | null => firstNames().get(plainLower(name)) ?? null
