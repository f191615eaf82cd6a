//! Prose: its form as a text of lines, and its one outline in both languages.

use super::{compile, complains, writes};

#[test]
fn prose_becomes_a_text_of_lines() {
    let text = "## Modellen {#model}\n\nEn **stor** [side](#a)\ni dag.\n\n{points-table}\n\n1. en\n2. to\n";
    writes(
        "about.md",
        text,
        &text.replace("i dag", "*i dag*"),
        r###"pub fn about(lang: Lang) -> &'static str {
    pack::at(lang, 27)
"###,
        [
            "##\tmodel\tModellen\nEn `**stor` `side|#a` i dag.\n{}\tpoints-table\n1.\ten\tto\n",
            "##\tmodel\tModellen\nEn `**stor` `side|#a` `*i dag`.\n{}\tpoints-table\n1.\ten\tto\n",
        ],
    );
}

#[test]
fn prose_has_one_outline_in_both_languages() {
    let check = |da, en, expected| complains("about.md", da, en, &[expected]);
    check(
        "## A {#a}\n\nA.\n\nB.\n\n### B {#b}\n",
        "## A {#a}\n\nA. B.\n\n### B {#c}\n",
        "en/about.md:5: the heading ### #c stands where da/about.md:7 has the heading ### #b",
    );
    check("- a\n- b\n", "- a\n", "en/about.md:1: a list of 1 stands where da/about.md:1 has a list of 2");
    check("A\n\n{slot}\n", "A\n", "da/about.md:3: the slot {slot} is missing in en/about.md");
    check("A\n", "A\n\n1. b\n", "en/about.md:3: a numbered list of 1 is missing in da/about.md");
    check(
        "## A {#a}\n\n## B {#a}\n",
        "## A {#a}\n\n## B {#a}\n",
        "da/about.md:3: `a` stands already in line 1",
    );
}

#[test]
fn prose_that_cannot_be_drawn_is_named() {
    for (text, line, fault) in [
        ("## A\n", 1, "this heading has no id: end it with {#its-id}"),
        ("A\n*b*\n", 2, "emphasis marks a Danish word in an English text; here all words are Danish"),
        ("Se {slot} her\n", 1, "a slot stands alone in its paragraph: {its-name}"),
        ("A\n\n![a](b.png)\n", 3, "not supported here: an image"),
        ("A `b`\n", 1, "not supported here: code"),
        ("A | b\n", 1, "not supported here: `, | or a tab in the words"),
        ("A\n\n```\nb\n```\n", 3, "not supported here: code"),
        ("A <b>c\n", 1, "not supported here: HTML"),
        ("A\n\n<p>c</p>\n", 3, "not supported here: HTML"),
        ("A\n\n|a|b|\n|-|-|\n|c|d|\n", 3, "not supported here: a table"),
        ("- a\n  - b\n- c\n", 2, "not supported here: a list inside a list item"),
        ("- a\n\n  b\n", 3, "not supported here: a second paragraph in a list item"),
        ("A **b [c](d)**\n", 1, "not supported here: bold, emphasis or a link in one another"),
        ("> a\n", 1, "not supported here: a quotation"),
        ("A  \nb\n", 1, "not supported here: a forced line break"),
    ] {
        let complaints = compile(&[("about.md", text)], &[("about.md", text)]).unwrap_err();
        assert_eq!(complaints[0], format!("da/about.md:{line}: {fault}"), "{text}");
    }
}
