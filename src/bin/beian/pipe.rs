//! One thread reads, as many as there are cores work, and the caller takes what they made, in order. What is on its way is bounded, so that
//! the memory stays as it is however long the input.

use crate::args::Place;
use crate::{Exit, Failure};
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{io, process};

/// Blocks on their way, for each thread.
const BLOCKS: usize = 4;
/// Pieces made of a block that wait to be taken: of a short line there may be much to say.
const PIECES: usize = 2;
/// How often the caller looks whether the run was told to stop.
const GLANCE: Duration = Duration::from_millis(100);

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Where blocks come from.
pub(crate) trait Source: Send + 'static {
    type Block: Send + 'static;

    /// The next one; none at the end.
    fn next(&mut self) -> io::Result<Option<Self::Block>>;

    /// Where the last line begins, if it seems to be cut off.
    fn cut(&self) -> Option<Place> {
        None
    }
}

/// How a run ended.
pub(crate) enum End {
    /// With the input.
    Whole,
    /// In the middle of the last line, which begins here.
    Cut(Place),
    /// It was told to stop.
    Left,
    Failed(io::Error),
}

impl End {
    /// What to tell where the input did not end as it should.
    pub(crate) fn fault(self, name: &str) -> Option<String> {
        match self {
            Self::Whole => None,
            Self::Cut(Place { bytes, lines }) => Some(format!(
                "{name} is cut off in line {}, the last one, which begins at byte {bytes}",
                lines.saturating_add(1)
            )),
            Self::Left => Some("interrupted".into()),
            Self::Failed(error) => Some(format!("{name}: {error}")),
        }
    }
}

/// What is made of each block, piece by piece.
pub(crate) struct Pipe<P> {
    blocks: Receiver<Receiver<P>>,
    reader: JoinHandle<End>,
}

impl<P: Send + 'static> Pipe<P> {
    /// Has `work` make pieces of each block, on so many threads, or one a core.
    pub(crate) fn start<S: Source>(
        source: S,
        jobs: Option<u16>,
        work: impl Fn(S::Block, &SyncSender<P>) + Send + Sync + 'static,
    ) -> Result<Self, Failure> {
        heed_interrupts();
        let cores = || thread::available_parallelism().map_or(1, usize::from);
        let jobs = jobs.map_or_else(cores, usize::from);
        let pool = ThreadPoolBuilder::new().num_threads(jobs).build();
        let pool = pool.map_err(|error| Failure::lost(error.to_string()))?;
        let (order, blocks) = sync_channel(jobs.saturating_mul(BLOCKS));
        let work = Arc::new(work);
        let reader = thread::spawn(move || read(source, &pool, &work, &order));
        Ok(Self { blocks, reader })
    }

    /// Takes every piece in its order.
    pub(crate) fn each(self, mut take: impl FnMut(P) -> Result<(), Failure>) -> Result<End, Failure> {
        loop {
            match self.blocks.recv_timeout(GLANCE) {
                Ok(pieces) => pieces.iter().try_for_each(&mut take)?,
                Err(RecvTimeoutError::Disconnected) => return Ok(self.reader.join().unwrap_or(End::Left)),
                // The reader may wait for input that does not come.
                Err(RecvTimeoutError::Timeout) if interrupted() => return Ok(End::Left),
                Err(RecvTimeoutError::Timeout) => {}
            }
        }
    }
}

fn read<S: Source, P: Send + 'static>(
    mut source: S,
    pool: &ThreadPool,
    work: &Arc<impl Fn(S::Block, &SyncSender<P>) + Send + Sync + 'static>,
    order: &SyncSender<Receiver<P>>,
) -> End {
    while !interrupted() {
        let block = match source.next() {
            Ok(Some(block)) => block,
            Ok(None) => return source.cut().map_or(End::Whole, End::Cut),
            Err(error) => return End::Failed(error),
        };
        let (pieces, taken) = sync_channel(PIECES);
        if order.send(taken).is_err() {
            break;
        }
        let work = Arc::clone(work);
        // First in, first out: what is taken next is always being made.
        pool.spawn_fifo(move || work(block, &pieces));
    }
    End::Left
}

/// The first time, what was read is still worked off; the second ends at once. Where no handler can be set, the first does.
fn heed_interrupts() {
    let _ = ctrlc::set_handler(|| {
        if INTERRUPTED.swap(true, Ordering::Relaxed) {
            process::exit(Exit::Lost as i32);
        }
    });
}

fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}
