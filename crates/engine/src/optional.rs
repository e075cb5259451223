//! Requests that change some fields: a field that is left out stays, a field that is `null` is emptied.

use serde::{Deserialize, Deserializer};

/// For `Option<Option<T>>`: tells `null` from absent.
pub(crate) fn double<'de, T: Deserialize<'de>, D: Deserializer<'de>>(field: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(field).map(Some)
}
