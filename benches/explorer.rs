//! How long the explorer's calculations take. Built as the page is; the same cases in both places.

mod timing;

use std::hint::black_box;

use er_du_groen::model::{Catalogue, Preset, Reach, counterfactuals, shapley_values};
use er_du_groen::shipped::CATALOGUE;
use timing::Case;

fn person(round: usize) -> &'static Preset {
    black_box(CATALOGUE.preset(round % CATALOGUE.presets.len()))
}

fn times() {
    let Catalogue { form, model, .. } = &CATALOGUE;
    let cases = [
        Case {
            name: "assess one person",
            run: &|round| {
                black_box(black_box(model).assess(form, &person(round).profile));
            },
        },
        Case {
            name: "counterfactuals of one person",
            run: &|round| {
                black_box(counterfactuals(form, black_box(model), &person(round).profile));
            },
        },
        Case {
            name: "reach over the whole form",
            run: &|_| {
                black_box(Reach::of(form, black_box(model)));
            },
        },
        Case {
            name: "assess one person, Shapley values",
            run: &|round| {
                let found = black_box(model).assess(form, &person(round).profile);
                black_box(shapley_values(model.rule(), &found.explanation));
            },
        },
    ];
    timing::print(CATALOGUE.presets.len(), &cases);
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen_test::wasm_bindgen_test]
fn in_the_browser() {
    times();
}

fn main() {
    if cfg!(not(target_arch = "wasm32")) {
        times();
    }
}
