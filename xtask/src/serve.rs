//! Serves the page on this machine while somebody works on it or only wants to see it.
//!
//! Trunk does the building, watching and serving; this module sees to the tools, the port and a plain word about
//! the address. It is no way to publish the page.

use std::{
    env,
    net::{Ipv4Addr, TcpListener},
};

use anyhow::{Context as _, Result, bail};
use xshell::Cmd;

use crate::{
    project::Project,
    setup::{self, Purpose},
};

/// Carries the address to the page hook, which tells it again when a build is done.
pub const ADDRESS: &str = "ER_DU_GROEN_ADDRESS";

const FIRST_PORT: u16 = 8080;
const PORTS_TRIED: u16 = 50;
const USAGE: &str = "cargo xtask serve [--open] [--port N]";

/// Kept apart from `dist`, so that serving never touches a release that lies ready there.
const SERVED: &str = "target/serve";

/// What the visitor of the command line asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Options {
    open: bool,
    port: u16,
}

impl Options {
    /// Reads `--open` and `--port N`, in any order.
    pub fn parse(mut arguments: &[&str]) -> Result<Self> {
        let given = arguments.join(" ");
        let mut options = Self { open: false, port: FIRST_PORT };
        loop {
            arguments = match arguments {
                [] => return Ok(options),
                ["--open", rest @ ..] => {
                    options.open = true;
                    rest
                }
                ["--port", port, rest @ ..] => match port.parse() {
                    Ok(port @ 1..) => {
                        options.port = port;
                        rest
                    }
                    _ => bail!("`{given}` is not understood.\n\nUsage: {USAGE}"),
                },
                _ => bail!("`{given}` is not understood.\n\nUsage: {USAGE}"),
            };
        }
    }
}

/// Sets up what is missing, then builds and serves until it is stopped.
pub fn serve(project: &Project, options: &Options) -> Result<()> {
    setup::setup(project, Purpose::Serve)?;
    let port = free_port(options.port)?;
    if port != options.port {
        println!("Port {} is in use by another program; taking {port} instead.", options.port);
    }
    let address = format!("http://127.0.0.1:{port}/");
    println!("\n  Er du grøn? will be at {address} when the first build is done");
    println!("  (the first takes 2-4 minutes, later ones some seconds; stop with Ctrl-C).\n");

    // An older build would be served, and called ready, if the new one failed.
    project.shell.remove_path(SERVED)?;
    let fixed = ["--dist", SERVED, "--address", "127.0.0.1", "--disable-address-lookup", "true"];
    let open = options.open.then_some("--open");
    let call = trunk(project, "serve").args(fixed).args(["--port", &port.to_string()]).args(open);
    hand_over(call.env(ADDRESS, &address))
}

/// Returns a call of one of Trunk's commands.
pub fn trunk<'a>(project: &'a Project, command: &str) -> Cmd<'a> {
    let trunk = project.shell.cmd("trunk").arg(command);
    // Trunk 0.21 reads the usual `NO_COLOR=1` as a flag of its own and refuses any value but true and false.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk.env("NO_COLOR", "true")
    } else {
        trunk
    }
}

/// Becomes Trunk, so that whoever stops this process stops the server and not only its parent.
#[cfg(unix)]
fn hand_over(trunk: Cmd<'_>) -> Result<()> {
    use std::{os::unix::process::CommandExt as _, process::Command};
    println!("$ {trunk}");
    let refused = Command::from(trunk).exec();
    Err(refused).context("could not start Trunk")
}

#[cfg(not(unix))]
fn hand_over(trunk: Cmd<'_>) -> Result<()> {
    Ok(trunk.run()?)
}

fn free_port(first: u16) -> Result<u16> {
    let last = first.saturating_add(PORTS_TRIED);
    let free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    (first..=last)
        .find(free)
        .with_context(|| format!("no free port from {first} to {last}; name another with --port"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_come_in_any_order() {
        let expected = Options { open: true, port: 9000 };
        assert_eq!(Options::parse(&["--open", "--port", "9000"]).unwrap(), expected);
        assert_eq!(Options::parse(&["--port", "9000", "--open"]).unwrap(), expected);
        assert_eq!(Options::parse(&[]).unwrap(), Options { open: false, port: FIRST_PORT });
    }

    #[test]
    fn a_port_that_is_none_is_refused() {
        for arguments in [&["--port"][..], &["--port", "0"], &["--port", "70000"], &["8080"]] {
            assert!(Options::parse(arguments).is_err(), "{arguments:?}");
        }
    }

    #[test]
    fn a_port_in_use_gives_way_to_a_later_one() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        assert!(free_port(port).unwrap() > port);
    }
}
