// Empties the functions of a built program that never run in it, so that wasm-opt can leave them out with all that
// only they use: `node snip.mjs page_bg.wasm snipped.wasm`. A twenty-fifth of a first visit.
//
// A function that is empty here stops the program if it is called after all, and the page then says so (`boot.mjs`).
// The program must still have its names; that the page does without these functions is what the end-to-end tests show.

import binaryen from "binaryen";
import { readFileSync, writeFileSync } from "node:fs";

/** What never runs, by the names that the compiler gives. */
const SNIPPED = {
  // A panic stops the released page without words: nobody is there to read where in the code. A debug build has them.
  "the words of a panic": [
    /^core\W.*\bpanicking::/,
    /^core::panicking::/,
    /^std\W.*\bpanicking::(?!set_hook)/,
    /\b(expect|unwrap|slice_error|borrow)_failed?\b/,
    /_fail(_rt)?\b/,
    /\b(panic_already|handle_error$|handle_alloc_error|capacity_overflow)/,
    /\brust_(begin_unwind|panic)$/,
    /^console_error_panic_hook::/,
  ],
  "values as a developer would read them": [/ as core\S*::fmt::Debug>::fmt/, /::escape_debug/],
  "words by the patterns of `format!`: the page joins its own, and only a panic would still use these": [
    /^core\W.*::fmt::write$/,
    /^<core\W.*::fmt::Formatter>::pad/,
    / as core\S*::fmt::Display>::fmt/,
  ],
  "kinds of nodes that no view makes": [/yew::dom_bundle::(bcomp|bportal|braw|bsuspense)::/],
  "attributes compared by name: all elements have them in the same places (`ui/markup.rs`)": [/::apply_diff_as_maps/, /indexmap::.*::get_index_of/],
  "who hears of an event: the app knows it by itself (`ui/ears.rs`)": [
    /^yew::dom_bundle::btag::listeners::(Registry|ListenerRegistration)::/,
    /^yew::dom_bundle::subtree_root::(SubtreeData::add_listener|BSubtree::ensure_handled)/,
    /^core::ptr::drop_in_place<.*\bListener>/,
  ],
  "copies of markup: every drawing makes its own": [/^<yew::virtual_dom::v(node::VNode|list::VList) as core::clone::Clone>::clone/],
  "another start, or the end, of the one component there is": [
    /::props_changed/,
    /drop_in_place<yew::html::component::lifecycle::CompStateInner</,
    /AnyScope::find_parent_scope/,
  ],
  "balance in a queue of more components than that one": [
    /btree::node::BalancingContext<.*>::(bulk_steal|do_merge)/,
    /btree::node::Handle<.*>::split/,
  ],
};

const [program, snipped] = process.argv.slice(2);
binaryen.setDebugInfo(true);
const module = binaryen.readBinary(readFileSync(program));

const functions = Array.from({ length: module.getNumFunctions() }, (_, place) => {
  const found = module.getFunctionByIndex(place);
  return { found, ...binaryen.getFunctionInfo(found) };
}).filter(({ module }) => !module);

for (const [what, patterns] of Object.entries(SNIPPED)) {
  for (const pattern of patterns) {
    const snipped = functions.filter(({ name }) => pattern.test(name));
    if (snipped.length === 0) throw new Error(`${program} has no function like ${pattern} (${what})`);
    for (const { found } of snipped) binaryen.Function(found).setBody(module.unreachable());
  }
}
writeFileSync(snipped, module.emitBinary());
