//! The data the page runs on, as the build script read and checked it (`build/shipped.rs`).
//!
//! The page carries values instead of files and their reader: a fault in a file stops the build, and nothing has to be
//! parsed, or can fail, while the page opens.

use std::borrow::Cow;

use crate::model::{
    Attribute, Band, Catalogue, Changeable, Colour, Form, Kind, Model, Points, Preset, Profile, Reach, Rule,
    Source, Zone, Zones,
};

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
