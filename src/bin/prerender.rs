//! Prints the first screen as one JSON object, for the build of the page.
use er_du_groen::shipped::CATALOGUE;
use er_du_groen::ui::first_screen;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let screen = tokio::task::LocalSet::new().block_on(&runtime, first_screen(&CATALOGUE, ""));
    println!("{}", serde_json::to_string(&screen)?);
    Ok(())
}
