//! Where a data file can be spoiled, for the tests of its reader.

use serde_json::Value;

/// Pointers to the file, to the first two of every list, and to all fields.
pub fn places(value: &Value) -> Vec<String> {
    let below: Vec<(String, &Value)> = match value {
        Value::Array(list) => {
            list.iter().take(2).enumerate().map(|(at, part)| (at.to_string(), part)).collect()
        }
        Value::Object(fields) => fields.iter().map(|(id, part)| (id.clone(), part)).collect(),
        _ => Vec::new(),
    };
    let inner =
        |(id, part): (String, &Value)| places(part).into_iter().map(move |place| format!("/{id}{place}"));
    std::iter::once(String::new()).chain(below.into_iter().flat_map(inner)).collect()
}
