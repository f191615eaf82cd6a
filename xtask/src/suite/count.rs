//! Reads how many tests passed, failed or were left out from what each test program prints.
//!
//! Invariant: a program that failed never counts as no failure, and one that ran no test never counts as well.

use std::{
    fmt::{self, Display},
    ops::Add,
};

/// How a step is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tally {
    /// The whole step is one check, as formatting is.
    Whole,
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; …`, one line per test program.
    Cargo,
    /// `ℹ pass 3` or `# pass 3`.
    Node,
    /// `Ran 3 tests in 0.1s`, then `OK (skipped=1)` or `FAILED (failures=1, errors=1)`.
    Unittest,
}

/// Tests by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
    pub skipped: usize,
}

impl Count {
    /// Returns a count of one, passed or failed.
    pub fn one(passed: bool) -> Self {
        Self { passed: usize::from(passed), failed: usize::from(!passed), skipped: 0 }
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

impl Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 { write!(f, ", {} skipped", self.skipped) } else { Ok(()) }
    }
}

impl Tally {
    /// Counts from how a program ended and what it printed.
    pub fn count(self, succeeded: bool, printed: &str) -> Count {
        let mut count = match self {
            Self::Whole => return Count::one(succeeded),
            Self::Cargo => printed.lines().filter_map(cargo).fold(Count::default(), Add::add),
            Self::Node => node(printed),
            Self::Unittest => unittest(printed),
        };
        let nothing_ran = count.passed + count.failed == 0;
        if count.failed == 0 && (!succeeded || nothing_ran) {
            count.failed = 1;
        }
        count
    }
}

fn cargo(line: &str) -> Option<Count> {
    let (_, counts) = line.trim().strip_prefix("test result: ")?.split_once(". ")?;
    let number = |what: &str| {
        let before = counts.split(';').find_map(|part| part.trim().strip_suffix(what))?;
        before.trim().parse().ok()
    };
    Some(Count { passed: number("passed")?, failed: number("failed")?, skipped: number("ignored")? })
}

fn node(printed: &str) -> Count {
    let sum = |what: &str| -> usize {
        let numbers = printed.lines().filter_map(|line| {
            let line = line.trim_start_matches(['#', 'ℹ']).trim();
            line.strip_prefix(what)?.strip_prefix(' ')?.parse::<usize>().ok()
        });
        numbers.sum()
    };
    Count {
        passed: sum("pass"),
        failed: sum("fail") + sum("cancelled"),
        skipped: sum("skipped") + sum("todo"),
    }
}

fn unittest(printed: &str) -> Count {
    let mut count = Count::default();
    for line in printed.lines() {
        let ran = line.strip_prefix("Ran ").and_then(|rest| rest.split(' ').next()?.parse::<usize>().ok());
        count.passed += ran.unwrap_or(0);
        let verdict = ["OK (", "FAILED ("].into_iter().find_map(|word| line.strip_prefix(word));
        for part in verdict.unwrap_or_default().trim_end_matches(')').split(", ") {
            match part.split_once('=').and_then(|(what, number)| Some((what, number.parse::<usize>().ok()?)))
            {
                Some(("failures" | "errors", number)) => count.failed += number,
                Some(("skipped", number)) => count.skipped += number,
                _ => {}
            }
        }
    }
    // A subtest that fails is one failure more than tests that ran.
    count.passed = count.passed.saturating_sub(count.failed + count.skipped);
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tally: Tally, succeeded: bool, printed: &str, expected: (usize, usize, usize)) {
        let (passed, failed, skipped) = expected;
        assert_eq!(tally.count(succeeded, printed), Count { passed, failed, skipped });
    }

    #[test]
    fn cargo_sums_over_its_test_programs() {
        let printed = "running 3 tests\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 40 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.2s\n";
        check(Tally::Cargo, false, printed, (43, 2, 1));
    }

    #[test]
    fn the_browser_runner_prints_the_same_line() {
        let printed = "test result: ok. 1 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.01s\n";
        check(Tally::Cargo, true, printed, (1, 0, 0));
    }

    #[test]
    fn a_failure_without_a_count_is_one() {
        check(Tally::Cargo, false, "error: could not compile", (0, 1, 0));
        check(Tally::Whole, false, "Diff in src/lib.rs", (0, 1, 0));
    }

    #[test]
    fn no_test_at_all_is_a_failure() {
        check(Tally::Cargo, true, "no tests to run!", (0, 1, 0));
        check(Tally::Node, true, "ℹ tests 0\nℹ pass 0\nℹ fail 0", (0, 1, 0));
        check(Tally::Unittest, true, "Ran 0 tests in 0.000s\n\nOK", (0, 1, 0));
    }

    #[test]
    fn node_is_read_in_both_its_reports() {
        let spec = "ℹ tests 7\nℹ suites 0\nℹ pass 4\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\n";
        check(Tally::Node, false, spec, (4, 2, 1));
        check(Tally::Node, true, &spec.replace('ℹ', "#").replace('1', "0"), (4, 0, 0));
    }

    #[test]
    fn unittest_counts_what_ran_less_what_failed() {
        check(Tally::Unittest, true, "Ran 5 tests in 0.1s\n\nOK", (5, 0, 0));
        check(Tally::Unittest, true, "Ran 5 tests in 0.1s\n\nOK (skipped=2)", (3, 0, 2));
        check(Tally::Unittest, false, "Ran 5 tests in 0.1s\n\nFAILED (failures=1, errors=2)", (2, 3, 0));
    }

    #[test]
    fn the_summary_names_skipped_tests_only_when_there_are_any() {
        assert_eq!(Count { passed: 3, failed: 1, skipped: 0 }.to_string(), "3 passed, 1 failed");
        assert_eq!(Count { passed: 3, failed: 0, skipped: 2 }.to_string(), "3 passed, 0 failed, 2 skipped");
    }
}
