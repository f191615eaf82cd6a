//! Undo and redo: the present value between those before and those undone.

/// A value with its past and its undone future. The past is kept whole for as long as the page is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History<T> {
    past: Vec<T>,
    present: T,
    future: Vec<T>,
}

impl<T: Clone + PartialEq> History<T> {
    /// A history without past.
    pub fn new(present: T) -> Self {
        Self { past: Vec::new(), present, future: Vec::new() }
    }

    /// The value now.
    pub fn present(&self) -> &T {
        &self.present
    }

    /// Whether something can be undone.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether something can be redone.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Moves on to `next`; what had been undone is given up.
    #[must_use]
    pub fn pushed(&self, next: T) -> Self {
        let mut past = self.past.clone();
        past.push(self.present.clone());
        Self { past, present: next, future: Vec::new() }
    }

    /// Puts `next` in the place of the present, as the continuation of one change.
    #[must_use]
    pub fn replaced(&self, next: T) -> Self {
        Self { past: self.past.clone(), present: next, future: Vec::new() }
    }

    /// Takes the present back for good: nothing of it is left to undo or redo. Without past nothing happens.
    #[must_use]
    pub fn dropped(&self) -> Self {
        let mut past = self.past.clone();
        let present = past.pop().unwrap_or_else(|| self.present.clone());
        Self { past, present, future: Vec::new() }
    }

    /// The values up to now, oldest first; the last one is the present.
    pub fn so_far(&self) -> Vec<&T> {
        self.past.iter().chain([&self.present]).collect()
    }

    /// One step back; `None` when there is no past.
    pub fn undone(&self) -> Option<Self> {
        let mut past = self.past.clone();
        let present = past.pop()?;
        let mut future = self.future.clone();
        future.push(self.present.clone());
        Some(Self { past, present, future })
    }

    /// One step forward again; `None` when nothing was undone.
    pub fn redone(&self) -> Option<Self> {
        let mut future = self.future.clone();
        let present = future.pop()?;
        let mut past = self.past.clone();
        past.push(self.present.clone());
        Some(Self { past, present, future })
    }
}
