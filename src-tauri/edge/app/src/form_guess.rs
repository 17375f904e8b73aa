//! Guesses from the label of a field what belongs into it, where no pack knows the form.
//!
//! Not here: filling. A guess is shown with its reason, and counts only when the person confirms it.
//! The idea: careful rather than complete. The words of the label must be exactly those of one line of the table, in
//! any order; a label that says anything more ("attorney", "2") is left to the person.

use law::Printable;

/// Words that change nothing.
const EMPTY: &[&str] = &[
    "a", "an", "and", "enter", "field", "fill", "form", "here", "in", "of", "please", "print", "text", "the",
    "txt", "type", "your", "s",
];

/// The labels that we understand, and what belongs there.
const LABELS: &[(Printable, &[&str])] = &[
    (
        Printable::FullName,
        &[
            "name",
            "full name",
            "legal name",
            "full legal name",
            "printed name",
            "petitioner",
            "petitioner name",
            "petitioner full name",
            "defendant",
            "defendant name",
            "defendant full name",
            "applicant",
            "applicant name",
            "applicant full name",
            "movant",
            "movant name",
        ],
    ),
    (Printable::GivenName, &["first name", "given name", "petitioner first name", "defendant first name"]),
    (Printable::MiddleName, &["middle name", "petitioner middle name", "defendant middle name"]),
    (
        Printable::FamilyName,
        &["last name", "family name", "surname", "petitioner last name", "defendant last name"],
    ),
    (Printable::NameSuffix, &["suffix", "name suffix"]),
    (Printable::OtherNames, &["alias", "aliases", "other names", "former names", "other names used", "aka"]),
    (Printable::BirthDate, &["birth date", "birthdate", "dob", "petitioner dob", "defendant dob"]),
    (
        Printable::FullAddress,
        &[
            "address",
            "mailing address",
            "home address",
            "current address",
            "petitioner address",
            "defendant address",
        ],
    ),
    (Printable::Street, &["street", "street address", "mailing street address"]),
    (Printable::City, &["city"]),
    (Printable::CityStateZip, &["city state zip", "city state zip code"]),
    (Printable::State, &["state"]),
    (Printable::Zip, &["zip", "zip code", "zipcode"]),
    (
        Printable::Phone,
        &[
            "phone",
            "telephone",
            "phone number",
            "telephone number",
            "phone no",
            "telephone no",
            "daytime phone",
        ],
    ),
    (Printable::Email, &["email", "e mail", "email address", "e mail address"]),
    (Printable::County, &["county", "county name"]),
    (Printable::Court, &["court", "court name"]),
    (
        Printable::CaseNumber,
        &[
            "case number",
            "case no",
            "case",
            "docket number",
            "docket no",
            "cause number",
            "cause no",
            "court case number",
            "court case no",
        ],
    ),
    (Printable::Agency, &["arresting agency", "law enforcement agency", "arresting law enforcement agency"]),
    (Printable::ArrestDate, &["arrest date"]),
    (
        Printable::Description,
        &["charge", "offense", "charge description", "offense description", "offense charged"],
    ),
    (Printable::Statute, &["statute", "statute number", "statute violated", "code section"]),
    (Printable::OffenseDate, &["offense date"]),
    (Printable::OutcomeDate, &["disposition date"]),
];

/// Returns what belongs into a field with this label, if the label says it and nothing else.
pub(crate) fn guess(label: &str) -> Option<Printable> {
    let mut said = words(label);
    if said.is_empty() {
        return None;
    }
    said.sort_unstable();
    let fits = |line: &str| {
        let mut line: Vec<&str> = line.split(' ').collect();
        line.sort_unstable();
        line == said
    };
    LABELS.iter().find(|(_, lines)| lines.iter().any(|line| fits(line))).map(|(printable, _)| *printable)
}

/// Returns the part of a full name that speaks of the field: the last one, without the counting of XFA.
pub(crate) fn last_part(name: &str) -> &str {
    let last = name.rsplit('.').next().unwrap_or(name);
    // The first of several is like the only one; others stay as they are and are not guessed.
    last.strip_suffix("[0]").unwrap_or(last)
}

/// Splits a label into words: at signs, between small and capital letters, and before numbers.
fn words(label: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut before = ' ';
    for letter in label.chars() {
        let is_start = (before.is_lowercase() && letter.is_uppercase())
            || (before.is_alphabetic() && letter.is_ascii_digit())
            || !letter.is_alphanumeric();
        if is_start {
            all.push(String::new());
        }
        if let (true, Some(word)) = (letter.is_alphanumeric(), all.last_mut()) {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    all.retain(|word| !word.is_empty() && !EMPTY.contains(&word.as_str()));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_labels_are_understood() {
        for (label, printable) in [
            ("Case Number", Printable::CaseNumber),
            ("Case No.:", Printable::CaseNumber),
            ("CaseNumber", Printable::CaseNumber),
            ("docket_no", Printable::CaseNumber),
            ("Please enter your full name", Printable::FullName),
            ("Defendant's Name", Printable::FullName),
            ("Name of Petitioner", Printable::FullName),
            ("Date of Birth", Printable::BirthDate),
            ("COUNTY", Printable::County),
            ("City, State, ZIP", Printable::CityStateZip),
        ] {
            assert_eq!(guess(label), Some(printable), "{label}");
        }
        assert_eq!(guess(last_part("topmostSubform[0].Page1[0].CaseNumber[0]")), Some(Printable::CaseNumber));
    }

    #[test]
    fn a_label_that_says_anything_more_is_left_to_the_person() {
        for label in [
            "Attorney Name",
            "Name of Judge",
            "Victim Name",
            "County of Birth",
            "Case Number 2",
            "Charge2",
            "Name[1]",
            "Mother's Maiden Name",
            "Date",
            "Signature",
            "Text12",
            "",
            "Phone of Agency",
            "Date of Birth of Child",
            "Clerk's Address",
            "State v.",
        ] {
            assert_eq!(guess(label), None, "{label}");
        }
    }

    #[test]
    fn no_label_means_two_things() {
        let mut seen = std::collections::BTreeSet::new();
        for line in LABELS.iter().flat_map(|(_, lines)| *lines) {
            let mut words: Vec<&str> = line.split(' ').collect();
            words.sort_unstable();
            assert!(seen.insert(words), "{line}");
        }
    }
}
