//! Prints the first screen, the pages of the teacher's kit and the packs of words as one JSON object, for the build of the site.
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::ui::prerendered;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let drawn = tokio::task::LocalSet::new().block_on(&runtime, prerendered(&CATALOGUE));
    println!("{}", serde_json::to_string(&drawn)?);
    Ok(())
}
