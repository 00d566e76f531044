//! One app for one data folder: whoever starts second hands the first what it was started for, and ends.

use crate::links::Links;
use std::{io, path::Path, time::Duration};
use tauri::async_runtime::{JoinHandle, block_on, spawn};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    time::timeout,
};

/// An app that does not answer within this hangs.
const PATIENCE: Duration = Duration::from_secs(2);
/// Longer than any link of the app's.
const LONGEST: u64 = 4_000;
const HEARD: &[u8] = b"heard\n";

/// Where others knock for as long as this lives.
#[derive(Debug)]
pub(crate) struct Door(JoinHandle<()>);

/// Whether an app that works in `folder` has taken `errand`: a link, or nothing but to come to the front.
pub(crate) fn hand_over(folder: &Path, errand: &str) -> bool {
    let ask = async {
        let mut first = local::knock(folder).await?;
        first.write_all(format!("{}\n", errand.replace('\n', "")).as_bytes()).await?;
        let mut answer = Vec::new();
        first.take(HEARD.len() as u64).read_to_end(&mut answer).await?;
        io::Result::Ok(answer == HEARD)
    };
    block_on(async { timeout(PATIENCE, ask).await }).is_ok_and(|answer| answer.unwrap_or(false))
}

/// Takes the errands of those who start second. Only who holds the folder's lock may.
pub(crate) fn answer(folder: &Path, links: Links) -> Door {
    let folder = folder.to_owned();
    Door(spawn(async move {
        if let Err(error) = answer_all(&folder, &links).await {
            tracing::warn!(%error, "a second start will not find this one");
        }
    }))
}

async fn answer_all(folder: &Path, links: &Links) -> io::Result<()> {
    let mut callers = local::open(folder)?;
    loop {
        let caller = callers.next().await?;
        let links = links.clone();
        spawn(async move {
            match timeout(PATIENCE, listen(caller)).await {
                Ok(Ok(errand)) => links.open(errand),
                _ => tracing::warn!("somebody knocked, and said nothing"),
            }
        });
    }
}

async fn listen(caller: local::Caller) -> io::Result<String> {
    let mut caller = BufReader::new(caller);
    let mut errand = String::new();
    (&mut caller).take(LONGEST).read_line(&mut errand).await?;
    if errand.pop() != Some('\n') {
        return Err(io::ErrorKind::InvalidData.into());
    }
    caller.write_all(HEARD).await?;
    caller.flush().await?;
    Ok(errand)
}

impl Drop for Door {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(unix)]
mod local {
    //! A socket in the folder, which is this user's alone.

    use std::{fs, io, path::Path};
    use tokio::net::{UnixListener, UnixStream};

    const NAME: &str = "door";

    pub(super) type Caller = UnixStream;

    pub(super) struct Callers(UnixListener);

    pub(super) async fn knock(folder: &Path) -> io::Result<UnixStream> {
        UnixStream::connect(folder.join(NAME)).await
    }

    pub(super) fn open(folder: &Path) -> io::Result<Callers> {
        // The one of an app that has ended.
        fs::remove_file(folder.join(NAME)).or_else(|error| match error.kind() {
            io::ErrorKind::NotFound => Ok(()),
            _ => Err(error),
        })?;
        UnixListener::bind(folder.join(NAME)).map(Callers)
    }

    impl Callers {
        pub(super) async fn next(&mut self) -> io::Result<UnixStream> {
            self.0.accept().await.map(|(caller, _)| caller)
        }
    }
}

#[cfg(windows)]
mod local {
    //! A pipe that is named after the folder; only this user may write to it.

    use std::{
        hash::{DefaultHasher, Hash, Hasher},
        io, mem,
        path::Path,
        time::Duration,
    };
    use tokio::{
        net::windows::named_pipe::{ClientOptions, NamedPipeClient, NamedPipeServer, ServerOptions},
        time::sleep,
    };

    /// `ERROR_PIPE_BUSY`: somebody else was let in just now, and the next end is not open yet.
    const BUSY: i32 = 231;
    const GLANCE: Duration = Duration::from_millis(20);

    pub(super) type Caller = NamedPipeServer;

    pub(super) struct Callers {
        name: String,
        /// The end that the next caller finds.
        open: NamedPipeServer,
    }

    pub(super) async fn knock(folder: &Path) -> io::Result<NamedPipeClient> {
        loop {
            match ClientOptions::new().open(name(folder)) {
                Err(error) if error.raw_os_error() == Some(BUSY) => sleep(GLANCE).await,
                other => return other,
            }
        }
    }

    pub(super) fn open(folder: &Path) -> io::Result<Callers> {
        let name = name(folder);
        let open = ServerOptions::new().first_pipe_instance(true).create(&name)?;
        Ok(Callers { name, open })
    }

    impl Callers {
        pub(super) async fn next(&mut self) -> io::Result<NamedPipeServer> {
            self.open.connect().await?;
            let next = ServerOptions::new().create(&self.name)?;
            Ok(mem::replace(&mut self.open, next))
        }
    }

    fn name(folder: &Path) -> String {
        let mut hasher = DefaultHasher::new();
        folder.hash(&mut hasher);
        format!(r"\\.\pipe\doorstep-{:016x}", hasher.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_errand_reaches_whoever_is_there_and_nobody_else() -> io::Result<()> {
        let place = tempfile::tempdir()?;
        assert!(!hand_over(place.path(), "doorstep://orders"), "nobody is there");
        let (links, mut errands) = Links::new();
        let door = answer(place.path(), links);
        while !hand_over(place.path(), "doorstep://orders/ord-1") {}
        assert_eq!(block_on(errands.recv()).as_deref(), Some("doorstep://orders/ord-1"));
        assert!(hand_over(place.path(), ""));
        assert_eq!(block_on(errands.recv()).as_deref(), Some(""));
        drop(door);
        while hand_over(place.path(), "doorstep://help") {}
        Ok(())
    }

    #[test]
    fn all_who_knock_at_once_are_heard() -> io::Result<()> {
        let place = tempfile::tempdir()?;
        let (links, mut errands) = Links::new();
        let _door = answer(place.path(), links);
        while !hand_over(place.path(), "") {}
        let knock = |number| hand_over(place.path(), &format!("doorstep://orders/{number}"));
        std::thread::scope(|scope| {
            let callers: Vec<_> = (0..20).map(|number| scope.spawn(move || knock(number))).collect();
            assert!(callers.into_iter().all(|caller| caller.join().is_ok_and(|heard| heard)));
        });
        let mut heard = std::collections::BTreeSet::new();
        while heard.len() < 21 {
            heard.extend(block_on(errands.recv()));
        }
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn whoever_is_gone_without_a_word_is_not_waited_for() -> io::Result<()> {
        let place = tempfile::tempdir()?;
        drop(std::os::unix::net::UnixListener::bind(place.path().join("door"))?);
        assert!(!hand_over(place.path(), ""));
        let (links, _errands) = Links::new();
        let _door = answer(place.path(), links);
        while !hand_over(place.path(), "") {}
        Ok(())
    }
}
