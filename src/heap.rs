//! The heap of an instance of the core: small, quick, and with bounded waste.
//!
//! Blocks of up to half a page come in powers of two, each size with a list of free ones; what is larger takes whole pages, whose
//! free runs are kept in the order of their addresses and joined. The standard library's allocator for wasm weighs ten times as
//! much. An instance runs one thread, so nothing is locked.

#![allow(unsafe_code)]

use std::alloc::Layout;
use std::ptr::null_mut;

/// The unit in which a wasm memory grows.
pub(crate) const PAGE: usize = 1 << 16;
/// The smallest block, as a power of two: a free one has to have room for an address.
const SMALLEST: u32 = 4;
/// The sizes of blocks: from 16 bytes to half a page.
const SIZES: usize = 12;
/// Memory grows by so many pages at least.
const LEAST_GROWTH: usize = 4;

/// A free block.
struct Block {
    next: *mut Block,
}

/// A free run of pages.
struct Run {
    next: *mut Run,
    pages: usize,
}

/// Gives so many fresh pages in a row, zero or not, or null.
pub(crate) type Grow = fn(pages: usize) -> *mut u8;

/// All that is free.
pub(crate) struct Heap {
    blocks: [*mut Block; SIZES],
    runs: *mut Run,
    grow: Grow,
}

/// Which list a block comes from; `None` where it takes whole pages.
fn size_of(layout: Layout) -> Option<usize> {
    let size = layout.size().max(layout.align()).max(1 << SMALLEST);
    let power = usize::BITS.wrapping_sub(size.wrapping_sub(1).leading_zeros());
    let index = power.wrapping_sub(SMALLEST) as usize;
    (index < SIZES).then_some(index)
}

/// How many pages that many bytes take.
fn pages_of(bytes: usize) -> usize {
    bytes.div_ceil(PAGE)
}

impl Heap {
    pub(crate) const fn new(grow: Grow) -> Self {
        Self {
            blocks: [null_mut(); SIZES],
            runs: null_mut(),
            grow,
        }
    }

    /// A block, or null where memory is at its end.
    ///
    /// # Safety
    /// Every block that this heap was given back came from it.
    pub(crate) unsafe fn allocate(&mut self, layout: Layout) -> *mut u8 {
        // Safety: as promised by the caller.
        unsafe {
            match size_of(layout) {
                Some(index) => self.take_block(index),
                None if layout.align() <= PAGE => self.take_pages(pages_of(layout.size())),
                None => null_mut(),
            }
        }
    }

    /// Takes a block back.
    ///
    /// # Safety
    /// The block came from [`Self::allocate`] with this layout, and nobody uses it any more.
    pub(crate) unsafe fn release(&mut self, block: *mut u8, layout: Layout) {
        // Safety: as promised by the caller; the block is as large as its list says, and aligned to its size.
        unsafe {
            match size_of(layout) {
                Some(index) => self.give_block(block, index),
                None => self.give_pages(block, pages_of(layout.size())),
            }
        }
    }

    /// Makes a block longer or shorter, where it stands if it can.
    ///
    /// # Safety
    /// As for [`Self::release`]; the new size is no larger than an `isize`.
    pub(crate) unsafe fn resize(&mut self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Safety: as promised by the caller. Old and new block are apart, and both as long as what is copied.
        unsafe {
            let new = Layout::from_size_align_unchecked(size, layout.align());
            let in_place = match (size_of(layout), size_of(new)) {
                (Some(old), Some(new)) => old == new,
                (None, None) => self.fit_pages(block, pages_of(layout.size()), pages_of(size)),
                _ => false,
            };
            if in_place {
                return block;
            }
            let moved = self.allocate(new);
            if !moved.is_null() {
                block.copy_to_nonoverlapping(moved, layout.size().min(size));
                self.release(block, layout);
            }
            moved
        }
    }

    unsafe fn take_block(&mut self, index: usize) -> *mut u8 {
        // Safety: blocks in a list are free, and as large as the list says; half of one belongs to the list before.
        unsafe {
            let Some(list) = self.blocks.get_mut(index) else {
                return self.take_pages(1);
            };
            if let Some(free) = list.as_ref() {
                let block = *list;
                *list = free.next;
                return block.cast();
            }
            let whole = self.take_block(index.wrapping_add(1));
            if !whole.is_null() {
                let half = 1_usize.wrapping_shl(SMALLEST.wrapping_add(index as u32));
                self.give_block(whole.add(half), index);
            }
            whole
        }
    }

    unsafe fn give_block(&mut self, block: *mut u8, index: usize) {
        if let Some(list) = self.blocks.get_mut(index) {
            let block = block.cast::<Block>();
            // Safety: the block is free, and large enough.
            unsafe { block.write(Block { next: *list }) };
            *list = block;
        }
    }

    unsafe fn take_pages(&mut self, pages: usize) -> *mut u8 {
        // Safety: runs in the list are free, and as long as they say.
        unsafe {
            loop {
                let mut link = &raw mut self.runs;
                while let Some(run) = (*link).as_mut() {
                    if let Some(left) = run.pages.checked_sub(pages) {
                        if left == 0 {
                            *link = run.next;
                            return (&raw mut *run).cast();
                        }
                        // From the end, so that the run stays where it is in the list.
                        run.pages = left;
                        return (&raw mut *run).cast::<u8>().add(left.wrapping_mul(PAGE));
                    }
                    link = &raw mut run.next;
                }
                let more = pages.max(LEAST_GROWTH);
                let fresh = (self.grow)(more);
                if fresh.is_null() {
                    return (self.grow)(pages);
                }
                self.give_pages(fresh, more);
            }
        }
    }

    unsafe fn give_pages(&mut self, start: *mut u8, pages: usize) {
        let start = start.cast::<Run>();
        // Safety: the pages are free; runs in the list are free, do not overlap, and stand in the order of their addresses.
        unsafe {
            let mut link = &raw mut self.runs;
            let mut before: *mut Run = null_mut();
            while !(*link).is_null() && *link < start {
                before = *link;
                link = &raw mut (**link).next;
            }
            start.write(Run { next: *link, pages });
            *link = start;
            join(start);
            if !before.is_null() {
                join(before);
            }
        }
    }

    /// Keeps a run of pages where it stands, and gives back or takes what lies behind it.
    unsafe fn fit_pages(&mut self, start: *mut u8, old: usize, new: usize) -> bool {
        // Safety: the pages behind the old end are free where a run in the list begins there.
        unsafe {
            if let Some(spare @ 1..) = old.checked_sub(new) {
                self.give_pages(start.add(new.wrapping_mul(PAGE)), spare);
            }
            let Some(missing @ 1..) = new.checked_sub(old) else {
                return true;
            };
            let end = start.add(old.wrapping_mul(PAGE)).cast::<Run>();
            let mut link = &raw mut self.runs;
            while let Some(run) = (*link).as_mut() {
                if *link == end && run.pages >= missing {
                    let (next, left) = (run.next, run.pages.wrapping_sub(missing));
                    *link = next;
                    if left > 0 {
                        self.give_pages(end.cast::<u8>().add(missing.wrapping_mul(PAGE)), left);
                    }
                    return true;
                }
                link = &raw mut run.next;
            }
            false
        }
    }
}

/// Joins a run with the next, where it ends at its beginning.
///
/// # Safety
/// The run is in the list.
unsafe fn join(run: *mut Run) {
    // Safety: what follows in the list is free too.
    unsafe {
        let Run { next, pages } = run.read();
        if !next.is_null() && run.cast::<u8>().wrapping_add(pages.wrapping_mul(PAGE)) == next.cast() {
            let Run { next, pages: more } = next.read();
            run.write(Run {
                next,
                pages: pages.wrapping_add(more),
            });
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod instance {
    use super::{Grow, Heap, PAGE};
    use std::alloc::{GlobalAlloc, Layout};
    use std::cell::UnsafeCell;
    use std::ptr::null_mut;

    struct Instance(UnsafeCell<Heap>);

    // Safety: an instance has one thread.
    unsafe impl Sync for Instance {}

    #[global_allocator]
    static HEAP: Instance = Instance(UnsafeCell::new(Heap::new(GROW)));

    const GROW: Grow = |pages| match core::arch::wasm32::memory_grow::<0>(pages) {
        usize::MAX => null_mut(),
        // The very last page would end beyond the last address.
        before => std::ptr::without_provenance_mut(before.wrapping_mul(PAGE)),
    };

    // Safety: the heap gives out what is free and as large as asked; it is entered by one thread, and calls nothing that allocates.
    unsafe impl GlobalAlloc for Instance {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            unsafe { (*self.0.get()).allocate(layout) }
        }

        unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
            unsafe { (*self.0.get()).release(block, layout) }
        }

        unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            unsafe { (*self.0.get()).resize(block, layout, size) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    const PAGES: usize = 512;

    thread_local! {
        static FRESH: Cell<(*mut u8, usize)> = const { Cell::new((null_mut(), 0)) };
    }

    /// Pages from an arena of the test's own, as a wasm memory would give them.
    fn grow(pages: usize) -> *mut u8 {
        let (start, left) = FRESH.get();
        if pages > left {
            return null_mut();
        }
        FRESH.set((start.wrapping_add(pages * PAGE), left - pages));
        start
    }

    /// Runs a test over a fresh arena; says how many pages were taken.
    fn in_arena(test: impl FnOnce(&mut Heap)) -> usize {
        let layout = Layout::from_size_align(PAGES * PAGE, PAGE).unwrap();
        let arena = unsafe { std::alloc::alloc(layout) };
        FRESH.set((arena, PAGES));
        test(&mut Heap::new(grow));
        unsafe { std::alloc::dealloc(arena, layout) };
        PAGES - FRESH.get().1
    }

    struct Held {
        block: *mut u8,
        layout: Layout,
        mark: u8,
    }

    impl Held {
        fn is_whole(&self, length: usize) -> bool {
            let bytes = unsafe { std::slice::from_raw_parts(self.block, length) };
            bytes.iter().all(|byte| *byte == self.mark)
        }

        fn fill(&self) {
            unsafe { self.block.write_bytes(self.mark, self.layout.size()) };
        }
    }

    #[test]
    fn blocks_never_overlap_and_keep_what_they_hold() {
        let mut state = 7_u64;
        let mut next = move |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (state >> 33) as usize % below
        };
        in_arena(|heap| {
            let mut held: Vec<Held> = Vec::new();
            for turn in 0..60_000 {
                let size = match next(20) {
                    0 => next(200_000),
                    1..5 => next(5_000),
                    _ => next(200),
                };
                let layout = Layout::from_size_align(size.max(1), 1 << next(6)).unwrap();
                match next(5) {
                    0..2 if held.len() < 400 => {
                        let block = unsafe { heap.allocate(layout) };
                        assert!(!block.is_null() && block.addr() % layout.align() == 0);
                        let block = Held {
                            block,
                            layout,
                            mark: turn as u8,
                        };
                        block.fill();
                        held.push(block);
                    }
                    2 if !held.is_empty() => {
                        let place = next(held.len());
                        let block = &mut held[place];
                        let (old, size) = (block.layout, layout.size());
                        block.block = unsafe { heap.resize(block.block, old, size) };
                        assert!(!block.block.is_null() && block.block.addr().is_multiple_of(old.align()));
                        assert!(block.is_whole(old.size().min(size)));
                        block.layout = Layout::from_size_align(size, old.align()).unwrap();
                        block.fill();
                    }
                    _ if !held.is_empty() => {
                        let block = held.swap_remove(next(held.len()));
                        assert!(block.is_whole(block.layout.size()));
                        unsafe { heap.release(block.block, block.layout) };
                    }
                    _ => {}
                }
            }
            for block in held {
                assert!(block.is_whole(block.layout.size()));
                unsafe { heap.release(block.block, block.layout) };
            }
        });
    }

    #[test]
    fn memory_stays_flat() {
        let pages = |rounds: usize| {
            in_arena(|heap| {
                for _ in 0..rounds {
                    let layouts = [24, 900, 40_000, 150_000, 17, 3_000, 70_000]
                        .map(|size| Layout::from_size_align(size, 8).unwrap());
                    let blocks = layouts.map(|layout| unsafe { heap.allocate(layout) });
                    for (block, layout) in blocks.into_iter().zip(layouts) {
                        unsafe { heap.release(block, layout) };
                    }
                }
            })
        };
        assert_eq!(pages(1), pages(10_000));
    }

    #[test]
    fn a_long_block_grows_where_it_stands() {
        let pages = in_arena(|heap| {
            let mut layout = Layout::from_size_align(PAGE, 8).unwrap();
            let mut block = unsafe { heap.allocate(layout) };
            for pages in 2..200 {
                block = unsafe { heap.resize(block, layout, pages * PAGE) };
                layout = Layout::from_size_align(pages * PAGE, 8).unwrap();
            }
            unsafe { heap.release(block, layout) };
        });
        assert!(pages < 500, "{pages}");
    }

    #[test]
    fn the_end_of_memory_is_null() {
        in_arena(|heap| {
            let all = Layout::from_size_align(PAGES * PAGE, 8).unwrap();
            let more = Layout::from_size_align((PAGES + 1) * PAGE, 8).unwrap();
            assert!(unsafe { heap.allocate(more) }.is_null());
            assert!(!unsafe { heap.allocate(all) }.is_null());
            assert!(unsafe { heap.allocate(Layout::new::<u8>()) }.is_null());
        });
    }
}
