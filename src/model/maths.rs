//! The two functions between log-odds and probability.
//!
//! Invariant: transcendental functions come from `libm`, so that native and wasm give the same bits.

/// Probability of log-odds `x`; any finite `x` gives a value in `0..=1`.
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + libm::exp(-x))
}

/// Log-odds (natural logarithm) of a probability strictly between 0 and 1.
pub fn logit(p: f64) -> f64 {
    libm::log(p / (1.0 - p))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logistic_undoes_logit() {
        for p in [0.01, 0.25, 0.5, 0.75, 0.999] {
            assert!((logistic(logit(p)) - p).abs() < 1e-15, "{p}");
        }
    }

    #[test]
    fn even_odds_are_one_half() {
        assert!((logistic(0.0) - 0.5).abs() < f64::EPSILON);
    }
}
