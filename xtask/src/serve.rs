//! Serves the page on this machine while somebody works on it or only wants to see it.
//!
//! Trunk does the building, watching and serving; this module sees to the tools, the port and a plain word about
//! the address. It is no way to publish the page.

use std::{
    env, fs,
    net::{Ipv4Addr, TcpListener},
    process::Command,
};

use xshell::{Cmd, cmd};

use crate::{
    error::Error,
    project::{self, Project},
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
    pub fn parse(mut arguments: &[&str]) -> Result<Self, Error> {
        let misread = Error::Usage { given: arguments.join(" "), usage: USAGE };
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
                    _ => return Err(misread),
                },
                _ => return Err(misread),
            };
        }
    }
}

/// Sets up what is missing, then builds and serves until it is stopped.
pub fn serve(project: &Project, options: &Options) -> Result<(), Error> {
    setup::setup(project, Purpose::Serve)?;
    let port = free_port(options.port)?;
    if port != options.port {
        println!("Port {} is in use by another program; taking {port} instead.", options.port);
    }
    let address = format!("http://127.0.0.1:{port}/");
    println!("\n  Er du grøn? will be at {address} when the first build is done");
    println!("  (the first takes 2-4 minutes, later ones some seconds; stop with Ctrl-C).\n");

    // An older build would be served, and called ready, if the new one failed.
    let served = project.root.join(SERVED);
    if served.exists() {
        fs::remove_dir_all(&served).map_err(Error::file(&served))?;
    }
    let port = port.to_string();
    let mut arguments = vec![
        "serve",
        "--dist",
        SERVED,
        "--address",
        "127.0.0.1",
        "--disable-address-lookup",
        "true",
        "--port",
        &port,
    ];
    if options.open {
        arguments.push("--open");
    }
    let mut trunk = Command::from(trunk(project, &arguments).env(ADDRESS, &address));
    trunk.current_dir(&project.root);
    hand_over(trunk)
}

/// Returns a call of Trunk.
pub fn trunk<'a>(project: &'a Project, arguments: &[&str]) -> Cmd<'a> {
    let mut trunk = cmd!(project.shell, "trunk {arguments...}");
    // Trunk 0.21 reads the usual `NO_COLOR=1` as a flag of its own and refuses any value but true and false.
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        trunk = trunk.env("NO_COLOR", "true");
    }
    trunk
}

/// Becomes Trunk, so that whoever stops this process stops the server and not only its parent.
#[cfg(unix)]
fn hand_over(mut trunk: Command) -> Result<(), Error> {
    use std::os::unix::process::CommandExt as _;
    println!("  $ {}", project::shown(&trunk));
    let refused = trunk.exec();
    Err(project::not_started(&trunk)(refused))
}

#[cfg(not(unix))]
fn hand_over(trunk: Command) -> Result<(), Error> {
    project::run(trunk)
}

fn free_port(first: u16) -> Result<u16, Error> {
    let last = first.saturating_add(PORTS_TRIED);
    let free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    (first..=last).find(free).ok_or(Error::NoFreePort { first, last })
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
