//! Markup as the text of a file, for figures that leave the page.
//!
//! Only elements and words: what listens to events or has a state of its own has no place in a file.

use yew::Html;
use yew::virtual_dom::VNode;

/// The markup as XML.
pub fn xml(markup: &Html) -> String {
    let mut text = String::new();
    write(markup, &mut text);
    text
}

fn write(node: &VNode, text: &mut String) {
    match node {
        VNode::VTag(tag) => {
            text.push('<');
            text.push_str(tag.tag());
            for (name, value) in tag.attributes.iter() {
                text.push(' ');
                text.push_str(name);
                text.push_str("=\"");
                escape(value, text);
                text.push('"');
            }
            text.push('>');
            if let Some(children) = tag.children() {
                write(children, text);
            }
            text.push_str("</");
            text.push_str(tag.tag());
            text.push('>');
        }
        VNode::VList(list) => list.iter().for_each(|node| write(node, text)),
        VNode::VText(words) => escape(&words.text, text),
        _ => {}
    }
}

fn escape(words: &str, text: &mut String) {
    for letter in words.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '"' => text.push_str("&quot;"),
            _ => text.push(letter),
        }
    }
}
