//! Beside each text file of a release its packed twins, `.br` and `.gz`: hosts send them just as they lie.

use super::{command::Failure, hosts};
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

/// The size of a file as it is, and after brotli.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Its bytes.
    pub raw: usize,
    /// Its bytes after brotli.
    pub brotli: usize,
}

/// Brotli at its highest level.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, 11, 22);
    writer.write_all(bytes).and_then(|()| writer.flush()).expect("writing to memory");
    drop(writer);
    packed
}

/// Gzip at its highest level, without a time or a name: the same bytes on every machine.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    writer.write_all(bytes).and_then(|()| writer.finish()).expect("writing to memory")
}

/// Packs some files of the folder anew, those that are packed at all.
pub fn these(folder: &Path, names: &[&str]) -> Result<(), Failure> {
    let is_packed = |name: &&&str| hosts::kind(name).is_some_and(|kind| kind.is_packed);
    let names: Vec<String> = names.iter().filter(is_packed).map(|name| (*name).to_owned()).collect();
    each(folder, &names, None).map(drop)
}

/// Packs each text file of the folder, and tells the sizes by name. `kept` holds what was packed before, by its
/// content: a release that changes one page packs one page.
pub fn folder(folder: &Path, kept: Option<&Path>) -> Result<BTreeMap<String, Size>, Failure> {
    let mut names = Vec::new();
    list(folder, "", &mut names).map_err(|error| cannot(folder, error))?;
    names.retain(|name| hosts::kind(name).is_some_and(|kind| kind.is_packed));
    if let Some(kept) = kept {
        fs::create_dir_all(kept).map_err(|error| cannot(kept, error))?;
    }
    let (sizes, used) = each(folder, &names, kept)?;
    if let Some(kept) = kept {
        forget(kept, &used);
    }
    Ok(sizes)
}

type Packed = (BTreeMap<String, Size>, Vec<PathBuf>);

/// Packs files on all cores.
fn each(folder: &Path, names: &[String], kept: Option<&Path>) -> Result<Packed, Failure> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new((BTreeMap::new(), Vec::new(), None));
    let work = || {
        while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
            let path = folder.join(name);
            let packed = one(&path, kept).map_err(|error| cannot(&path, error));
            let mut done = done.lock().expect("no thread has panicked");
            match packed {
                Ok((size, used)) => {
                    done.0.insert(name.clone(), size);
                    done.1.extend(used);
                }
                Err(failure) => done.2 = Some(failure),
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let (sizes, used, failure) = done.into_inner().expect("no thread has panicked");
    failure.map_or(Ok((sizes, used)), Err)
}

fn cannot(path: &Path, error: std::io::Error) -> Failure {
    format!("{} cannot be packed ({error}): check its rights and the disk.", path.display())
}

/// Packs one file; what it used of what was kept comes along.
fn one(path: &Path, kept: Option<&Path>) -> std::io::Result<(Size, Vec<PathBuf>)> {
    let bytes = fs::read(path)?;
    let hash = hash(&bytes);
    let mut used = Vec::new();
    let mut size = Size { raw: bytes.len(), brotli: 0 };
    for (ending, pack) in [("br", brotli as fn(&[u8]) -> Vec<u8>), ("gz", gzip)] {
        let known = kept.map(|kept| kept.join(format!("{hash}.{ending}")));
        let packed = match known.as_ref().and_then(|known| fs::read(known).ok()) {
            Some(packed) => packed,
            None => {
                let packed = pack(&bytes);
                if let Some(known) = &known {
                    fs::write(known, &packed)?;
                }
                packed
            }
        };
        if ending == "br" {
            size.brotli = packed.len();
        }
        fs::write(twin(path, ending), packed)?;
        used.extend(known);
    }
    Ok((size, used))
}

fn twin(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{ending}"));
    name.into()
}

/// The first half of the SHA-256 of some bytes, in hex: a name for them.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Removes what was kept and is not used any more. What cannot be removed costs space and nothing else.
pub fn forget(kept: &Path, used: &[PathBuf]) {
    for entry in fs::read_dir(kept).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if !used.contains(&entry) {
            drop(fs::remove_file(entry));
        }
    }
}

/// The files of a folder by their paths below it, in order.
pub fn list(folder: &Path, below: &str, names: &mut Vec<String>) -> std::io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(|entry| entry.file_name());
    for entry in entries {
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}
