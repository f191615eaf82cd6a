//! The lessons that the kit holds a plan for, by how long they take.

/// A lesson.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lesson {
    /// 45 minutes with a class.
    #[default]
    Short,
    /// 90 minutes with a class.
    Long,
    /// 30 minutes among adults: a staff meeting, a course.
    Staff,
}

impl Lesson {
    /// All lessons, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Short, Self::Long, Self::Staff];

    /// How long it takes.
    pub const fn minutes(self) -> u8 {
        match self {
            Self::Short => 45,
            Self::Long => 90,
            Self::Staff => 30,
        }
    }
}
