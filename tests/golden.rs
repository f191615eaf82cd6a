//! Native and wasm give the same bits: a digest over every profile of model 1, the same number in both.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use er_du_groen::model::{Catalogue, Form, Kind, Profile};
use er_du_groen::shipped::CATALOGUE;

/// FNV-1a over the bytes of a number.
fn digested(digest: u64, number: u64) -> u64 {
    number
        .to_le_bytes()
        .iter()
        .fold(digest, |digest, byte| (digest ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

/// One answer for each level of an attribute.
fn answers_by_level(form: &Form) -> Vec<Vec<u8>> {
    form.indices()
        .map(|index| match &form.attribute(index).kind {
            Kind::Range(bands) => bands.iter().map(|band| band.from).collect(),
            Kind::Choice { levels, .. } => (0..levels.len() as u8).collect(),
        })
        .collect()
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn every_profile_of_model_1_has_the_same_bits_everywhere() {
    let Catalogue { form, model, .. } = &CATALOGUE;
    let levels = answers_by_level(form);
    let profiles: usize = levels.iter().map(Vec::len).product();
    let mut digest = 0xcbf2_9ce4_8422_2325;
    for number in 0..profiles {
        let mut rest = number;
        let answers = levels.iter().map(|answers| {
            let answer = answers[rest % answers.len()];
            rest /= answers.len();
            answer
        });
        let found = model.assess(form, &Profile::new(form, answers.collect()).unwrap());
        digest = digested(digest, found.probability.value().to_bits());
        digest = digested(digest, u64::from(found.percent.count()));
        digest = digested(digest, found.zone.colour as u64);
    }
    assert_eq!(profiles, 21_600);
    assert_eq!(digest, 13_682_566_207_807_967_047);
}
