//! Undo and redo: the present value between those before and those undone.

/// A value with its past and its undone future. The past is kept whole for as long as the page is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History<T> {
    past: Vec<T>,
    present: T,
    future: Vec<T>,
}

impl<T> History<T> {
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
    pub fn push(&mut self, next: T) {
        self.past.push(std::mem::replace(&mut self.present, next));
        self.future.clear();
    }

    /// Puts `next` in the place of the present, as the continuation of one change.
    pub fn replace(&mut self, next: T) {
        self.present = next;
        self.future.clear();
    }

    /// Takes the present back for good: nothing of it is left to undo or redo. Without past nothing happens.
    pub fn discard(&mut self) {
        if let Some(before) = self.past.pop() {
            self.present = before;
        }
        self.future.clear();
    }

    /// The values up to now, oldest first; the last one is the present.
    pub fn so_far(&self) -> Vec<&T> {
        self.past.iter().chain([&self.present]).collect()
    }

    /// One step back; `None` when there is no past.
    pub fn undo(&mut self) -> Option<()> {
        let before = self.past.pop()?;
        self.future.push(std::mem::replace(&mut self.present, before));
        Some(())
    }

    /// One step forward again; `None` when nothing was undone.
    pub fn redo(&mut self) -> Option<()> {
        let after = self.future.pop()?;
        self.past.push(std::mem::replace(&mut self.present, after));
        Some(())
    }
}
