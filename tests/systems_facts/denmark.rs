//! The Danish demonstration tree: how many end in each class, and after how many questions.

use er_du_groen::model::published::Grounds;
use er_du_groen::shipped::SYSTEMS;

use crate::{DENMARK, each};

#[test]
fn every_profile_ends_where_the_products_say() {
    let system = &SYSTEMS[DENMARK];
    assert_eq!(system.classes.as_ref(), ["low", "high"]);
    let mut counts = [[0; 2]; 5];
    each(system, |answers| {
        let found = system.assess(0, &system.answers(answers.to_vec()).unwrap());
        let Grounds::Path { path, .. } = found.grounds else { panic!("a tree gives a path") };
        assert_eq!(found.class, system.class(0, answers));
        counts[path.len()][found.class] += 1;
    });
    let (origins, ages, months) = (6, 59, 37);
    let expected = [
        [0, 0],
        // A job within three months; none within six, or leaving.
        [3 * origins * ages * months, 2 * origins * ages * months],
        // Two expectations go on, and three origins end here.
        [0, 2 * 3 * ages * months],
        // Three origins go on, and ages 56 to 74 end here.
        [0, 2 * 3 * 19 * months],
        // Ages 16 to 55, by 3 to 36 months in work or fewer.
        [2 * 3 * 40 * 34, 2 * 3 * 40 * 3],
    ];
    assert_eq!(counts, expected);
    let by_class = [0, 1].map(|class| counts.iter().map(|counts| counts[class]).sum::<i32>());
    assert_eq!(by_class, [47_454, 44_232]);
}

#[test]
fn every_feature_is_on_a_path_and_what_is_also_asked_is_on_none() {
    let system = &SYSTEMS[DENMARK];
    let mut seen = vec![false; system.features.len()];
    let er_du_groen::model::published::Method::DecisionTree(tree) = &system.versions[0].method else {
        panic!("the demonstration is a tree")
    };
    each(system, |answers| {
        let found = system.assess(0, &system.answers(answers.to_vec()).unwrap());
        if let Grounds::Path { path, .. } = found.grounds {
            path.iter().for_each(|(node, _)| seen[tree.nodes[*node].feature.position()] = true);
        }
    });
    assert_eq!(seen, [true; 4]);
    assert!(system.indices().all(|feature| tree.nodes.iter().any(|node| node.feature == feature)));
    assert_eq!(system.also_asked.len(), 10);
    assert!(system.also_asked.iter().all(|asked| system.find(asked).is_none()));
}
