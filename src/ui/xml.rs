//! Markup as the text of a file, for figures that leave the page.
//!
//! Only elements and words: what listens to events or has a state of its own has no place in a file. Not the browser's
//! `XMLSerializer`, which needs the figure drawn into a document first: a picture is the same natively, where its tests
//! are.

use html_escape::{encode_double_quoted_attribute_to_string, encode_text_to_string};
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
                encode_double_quoted_attribute_to_string(value, text);
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
        VNode::VText(words) => {
            encode_text_to_string(&words.text, text);
        }
        _ => {}
    }
}
