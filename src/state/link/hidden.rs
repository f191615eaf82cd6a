//! The parts of the explorer that a link can hide or lock.
//!
//! Not how a part is hidden; that is for the page.

/// A part that a link can hide, or lock in the case of the controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The answers can be seen, but not changed.
    Controls,
    /// The number with its colour.
    Number,
    /// Why the number is what it is.
    Reasons,
    /// What it would take to be green.
    Counterfactuals,
    /// Person A beside person B.
    Compare,
    /// What the number does not know.
    Unknowns,
}

impl Part {
    /// All parts, in the order in which a link names them.
    pub const ALL: [Self; 6] =
        [Self::Controls, Self::Number, Self::Reasons, Self::Counterfactuals, Self::Compare, Self::Unknowns];

    /// The part's letter in a link.
    pub const fn letter(self) -> char {
        match self {
            Self::Controls => 'c',
            Self::Number => 'n',
            Self::Reasons => 'r',
            Self::Counterfactuals => 'w',
            Self::Compare => 'k',
            Self::Unknowns => 'u',
        }
    }

    /// The part with this letter; `None` for any other letter.
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.letter() == letter)
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hidden(u8);

impl Hidden {
    /// Whether the part is hidden.
    pub const fn contains(self, part: Part) -> bool {
        self.0 & part.bit() != 0
    }

    /// The set with this part.
    #[must_use]
    pub const fn with(self, part: Part) -> Self {
        Self(self.0 | part.bit())
    }

    /// The set without this part.
    #[must_use]
    pub const fn without(self, part: Part) -> Self {
        Self(self.0 & !part.bit())
    }

    /// The set with this part if it was without it, and the other way round.
    #[must_use]
    pub const fn toggled(self, part: Part) -> Self {
        Self(self.0 ^ part.bit())
    }

    /// The set with what would give its parts away, or has no use without them.
    #[must_use]
    pub const fn implied(self) -> Self {
        if self.contains(Part::Number) {
            self.with(Part::Counterfactuals).with(Part::Compare)
        } else if self.contains(Part::Controls) {
            self.with(Part::Compare)
        } else {
            self
        }
    }

    /// Whether changes may be told with number and reason: in the log, in files and on paper.
    pub const fn allows_telling(self) -> bool {
        !self.contains(Part::Number) && !self.contains(Part::Reasons)
    }

    /// Whether nothing is hidden.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The hidden parts, in the order of [`Part::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Part> {
        Part::ALL.into_iter().filter(move |part| self.contains(*part))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_a_letter_of_its_own() {
        for part in Part::ALL {
            assert_eq!(Part::from_letter(part.letter()), Some(part));
        }
        assert_eq!(Part::from_letter('z'), None);
    }

    #[test]
    fn parts_come_and_go_one_by_one() {
        for part in Part::ALL {
            let alone = Hidden::default().with(part);
            assert_eq!(alone.iter().collect::<Vec<_>>(), [part]);
            assert_eq!(alone.with(part), alone);
            assert!(alone.without(part).is_empty());
            assert!(alone.toggled(part).is_empty());
            assert_eq!(Hidden::default().toggled(part), alone);
            let others = Part::ALL.into_iter().filter(|other| *other != part);
            assert!(others.clone().all(|other| !alone.contains(other)));
            let all = Part::ALL.into_iter().fold(Hidden::default(), Hidden::with);
            assert_eq!(all.without(part).iter().collect::<Vec<_>>(), others.collect::<Vec<_>>());
        }
    }
}
