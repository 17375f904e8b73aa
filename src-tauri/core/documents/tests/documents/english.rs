//! English words and invented people for the tests of this crate.

use case_file::{CaseFile, Date};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use law::Law;
use plan::{Words, plan};
use screening::screen;
use serde_json::{Value as Json, json};

use documents::Packet;

/// The English catalogue of the plan.
pub struct English(FluentBundle<FluentResource>);

impl English {
    pub fn new() -> Self {
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
        bundle.set_use_isolating(false);
        for text in [
            include_str!("../../../../../assets/text/en/plan.ftl"),
            include_str!("../../../../../assets/text/en/pages.ftl"),
            include_str!("../../../../../assets/text/en/papers.ftl"),
            include_str!("../../../../../assets/text/en/proof.ftl"),
            include_str!("../../../../../assets/text/en/ui-proof.ftl"),
        ] {
            bundle.add_resource(FluentResource::try_new(text.to_owned()).unwrap()).unwrap();
        }
        Self(bundle)
    }
}

impl Words for English {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value.parse::<i64>() {
                Ok(count) if *name == "count" => values.set(*name, FluentValue::from(count)),
                _ => values.set(*name, FluentValue::from(*value)),
            }
        }
        let mut errors = Vec::new();
        let pattern = self.0.get_message(key).and_then(|message| message.value());
        let pattern = pattern.unwrap_or_else(|| panic!("{key} has no English words"));
        let said = self.0.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        assert!(errors.is_empty(), "{key} lacks an argument: {errors:?}");
        said
    }
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn law() -> Law {
    let packs = [
        ("us-ca", include_str!("../../../../../assets/law/us-ca/pack.toml")),
        ("us-or", include_str!("../../../../../assets/law/us-or/pack.toml")),
    ];
    Law::new(
        packs.map(|(file, text)| law::read(file, text).unwrap_or_else(|problems| panic!("{problems:?}"))),
    )
}

pub fn file(json: &Json) -> CaseFile {
    let mut json = json.clone();
    json["format"] = json!("goodname-case-file");
    json["version"] = json!(1);
    case_file::read(json.to_string().as_bytes()).unwrap()
}

/// Joe Example: vandalism in California, dismissed; he says that he did not do it.
pub fn joe() -> Json {
    json!({
        "person": {
            "name": { "given": "Joe", "family": "Example" },
            "date_of_birth": "1990-01-01", "record_is_complete": true, "pending_charges": false,
            "on_supervision": false, "incarcerated": false, "trafficking_survivor": false, "not_us_citizen": false
        },
        "cases": [{
            "id": "k1", "jurisdiction": "us-ca", "county": "Los Angeles", "number": "EX-0001",
            "arrest_date": "2025-03-01", "filed_date": "2025-03-20", "juvenile": false,
            "charges": [{
                "id": "c1", "description": "Vandalism", "severity": "misdemeanor", "kinds": ["property-damage"],
                "outcome": "dismissed", "outcome_date": "2025-09-15", "claims_innocence": true,
                "mistaken_identity": false, "more": { "us-ca/can-recharge": false, "us-ca/evaded": false }
            }]
        }]
    })
}

/// Ola Sample: two convictions and an arrest in Oregon, some dates only roughly known.
pub fn ola() -> Json {
    json!({
        "person": { "name": { "given": "Ola", "family": "Sample" }, "date_of_birth": "1985-07-04", "not_us_citizen": true },
        "cases": [
            { "id": "k1", "jurisdiction": "us-or", "county": "Multnomah", "number": "EX-2009-1",
              "arrest_date": "2009", "charges": [
                { "id": "c1", "description": "Theft in the second degree", "severity": "misdemeanor", "grade": "A",
                  "kinds": ["theft"], "outcome": "convicted", "outcome_date": "2009-05", "sentence_completed": "2011",
                  "incarceration": "none", "fines_paid": true, "supervision_revoked": false },
                { "id": "c2", "description": "Criminal trespass", "severity": "misdemeanor", "grade": "C",
                  "kinds": ["trespass"], "outcome": "dismissed", "outcome_date": "2009-05" }
            ] },
            { "id": "k2", "jurisdiction": "us-or", "county": "Lane", "number": "EX-2025-7",
              "arrest_date": "2024-11-02", "charges": [
                { "id": "c3", "description": "Burglary in the second degree", "severity": "felony", "grade": "C",
                  "kinds": ["burglary"], "outcome": "convicted", "outcome_date": "2025-02-10",
                  "sentence_completed": "2026-02-10", "incarceration": "jail", "incarceration_ended": "2025-06-01",
                  "fines_paid": true, "supervision_revoked": false }
            ] }
        ]
    })
}

/// Makes the packet of a case file.
pub fn packet_of(json: &Json, as_of: &str) -> Packet {
    let (law, file) = (law(), file(json));
    let screening = screen(&file, &law, day(as_of));
    documents::packet(&plan(&screening, &file, &law), &file, &law, &English::new())
}

/// Makes what there is after something was granted on the first of June 2026: packet, letters, card.
pub fn granted_of(json: &Json, remedy: &str, as_of: &str) -> [Packet; 3] {
    let (law, file) = (law(), file(json));
    let screening = screen(&file, &law, day(as_of));
    let mut made = plan(&screening, &file, &law);
    let grant = plan::Grant {
        remedy: remedy.into(),
        target: case_file::Owner::Charge("c1".into()),
        on: case_file::VagueDate::day(day("2026-06-01")),
    };
    made.granted = plan::granted(&[grant], &file, &law);
    let words = English::new();
    [
        documents::packet(&made, &file, &law, &words),
        documents::letters(&made, &file, &law, &words, &words).unwrap(),
        documents::wallet_card(&made, &words).unwrap(),
    ]
}
