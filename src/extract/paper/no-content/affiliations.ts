import { allMatch, phrases, words } from './phrases.ts';

const unit =
  /^(?:Departments?|Dept\.?|(?:Graduate |Medical |Doctoral )?Schools?|Faculty|Faculties|Divisions?|Chair|Professor|Associate Professor|Assistant Professor|Lecturer) (?:of|for|in) (?:the )?(\p{Lu}[\p{L}-]*)/u;
const subject =
  /(?:olog(?:y|ies|ical)|ics|istry|metry|therapy|ing|omy|ography|ences?|Sciences?|Studies|Arts|Law|Medicine|Medical|Public|Education|Business|Management|Pharmacy|Health|Social|Surgery|Agriculture|Architecture|Finance|Commerce|History|Humanities|Philosophy|Forestry|Languages?|English|Music|Journalism|Computer|Information|Veterinary|Animal|Plant|Clinical|Internal|Industrial|Electrical|Mechanical|Civil|Chemical|Materials|Environmental|Natural|Political|Theology|Pediatrics|Psychiatry|Communication|Urban|International|Applied|Life|Biomedical|Basic|Food|Family|Community|Preventive|Oral|Molecular|Wildlife|Marketing|Accounting|Obstetrics|Radiation)$/;
/** What follows "Department of" in the name of a part of a government. */
const government = words(`
Agriculture Children Commerce Conservation Correction Corrections Defence Defense Education Employment Energy Environment Fish Fisheries Forestry Forests
Health Home Homeland Housing Human Immigration Interior Justice Labor Labour Lands Natural Parks Public Revenue Social State Statistics Sustainability Tourism Trade
Transport Transportation Treasury Veterans Water Welfare Wildlife Women Work
`);
const roles = phrases(`
corresponding author | first author | last author | senior author | author for correspondence | e-mail address | email address | mailing address | postal address | author affiliation |
author address | author contribution | author information | author's note | co-author
`);

/** "Department of Botany", "Faculty of Law", "corresponding author": who wrote the paper and where. Departments of a government are none. */
export const isAffiliation = (key: string, texts: readonly string[]): boolean =>
  roles.has(key) || (texts.length > 0 && texts.every((text) => allMatch([text], unit) && isOfUniversity(text)));

function isOfUniversity(text: string): boolean {
  const first = unit.exec(text)![1]!;
  return text.startsWith('Dep') ? !government.has(first) : subject.test(first);
}
