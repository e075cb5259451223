//! The order of figures without their size.

/// The rank of every figure; equal ones share the middle of theirs.
pub(super) fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]));
    let mut ranks = vec![0.0; values.len()];
    let mut below = 0;
    for same in order.chunk_by(|a, b| values[*a] == values[*b]) {
        same.iter().for_each(|at| ranks[*at] = below as f64 + (same.len() as f64 + 1.0) / 2.0);
        below += same.len();
    }
    ranks
}
