"""Archives as sources: members are read where they lie, and what is hostile, damaged or no file is counted."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import random
import shutil
import stat
import struct
import subprocess
import tarfile
import tracemalloc
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from buildkit import ROOT, Inline, contents, make, small_corpus, write_files

import uast
from build_dataset.inventory import Chunk, inspect
from build_dataset.options import Options
from build_dataset.run import build
from build_dataset.sources import Found, Listed, Reading, Source, UnreadableError, name_sources, open_source
from build_dataset.sources.members import member_path, superseded
from build_dataset.sources.model import Piece, place_of
from build_dataset.sources.tar import SUFFIXES, TarArchive

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Member = tuple[str | tarfile.TarInfo, bytes]

FILES: list[Member] = [("a.py", b"x = 1\n"), ("b/c.py", b"y = 2\n"), ("b/e.txt", b"no source\n")]
LIMIT = 5000
NOWHERE = Reading(Path("/no such output"))


def packed(suffix: str, content: bytes) -> bytes:
    """Compressed as a suffix says."""
    if suffix in (".tar.gz", ".tgz", ".crate"):
        return gzip.compress(content, mtime=0)
    if suffix in (".tar.bz2", ".tbz2"):
        return bz2.compress(content)
    if suffix in (".tar.xz", ".txz"):
        return lzma.compress(content)
    if suffix in (".tar.zst", ".tzst"):
        return bytes(pa.compress(content, "zstd", asbytes=True))
    if suffix == ".gem":
        inner = gzip.compress(content, mtime=0)
        return tar_bytes([("metadata.gz", gzip.compress(b"--- spec")), ("data.tar.gz", inner), ("checksums.yaml.gz", b"")])
    return content


def tar_bytes(members: Sequence[Member], layout: int = tarfile.PAX_FORMAT) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=layout) as archive:
        for name, content in members:
            member = tarfile.TarInfo(name) if isinstance(name, str) else name
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


def special(name: str, kind: bytes, target: str = "") -> Member:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    return member, b""


def make_tar(path: Path, members: Sequence[Member]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    suffix = max((each for each in SUFFIXES if path.name.endswith(each)), key=len)
    path.write_bytes(packed(suffix, tar_bytes(members)))
    return path


def make_zip(path: Path, members: Sequence[tuple[str | zipfile.ZipInfo, bytes]], method: int = zipfile.ZIP_DEFLATED) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content, method)
    return path


def look(path: Path, **reading: Any) -> list[tuple[str, str | None, bytes]]:
    """(path, reason, bytes) of each input, as the workers see them."""
    (source,) = name_sources([path], NOWHERE)
    reading = {"max_bytes": LIMIT, **reading}
    opened = open_source(source, Reading(Path("/no such output"), **reading))
    seen: list[tuple[Found, bytes]] = []
    if isinstance(opened, Listed):
        for found in opened.walk():
            try:
                seen.append((found, b"" if found.reason else opened.load(found.path, found.place)))
            except UnreadableError as error:  # noqa: PERF203  # each by itself
                seen.append((found._replace(reason=error.reason), b""))
    else:
        for piece in opened.pieces():
            seen += opened.stream(piece)
    assert all(found.size >= 0 for found, _ in seen)
    return [(os.fsdecode(found.path), found.reason, content) for found, content in seen]


def reasons(path: Path, **reading: Any) -> list[tuple[str, str | None]]:
    return [(name, reason) for name, reason, _ in look(path, **reading)]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_kind_of_tar(tmp_path: Path, suffix: str) -> None:
    path = make_tar(tmp_path / f"x-1.0{suffix}", [*FILES, special("d", tarfile.DIRTYPE), (".git/config", b""), ("./f.py", b"")])
    assert look(path) == [*((name, None, content) for name, content in FILES), ("f.py", None, b"")]
    assert look(path.rename(tmp_path / f"X{suffix.upper()}"))[0] == ("a.py", None, b"x = 1\n")


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_every_kind_of_zip(tmp_path: Path, method: int) -> None:
    path = make_zip(tmp_path / "x.zip", [*FILES, ("d/", b""), ("d/.svn/entries.py", b""), ("./f.py", b"")], method)  # type: ignore[list-item]
    assert look(path) == [*((name, None, content) for name, content in FILES), ("f.py", None, b"")]
    for suffix in (".whl", ".JAR", ".egg"):
        assert look(path.rename(tmp_path / f"x{suffix}"))[0] == ("a.py", None, b"x = 1\n")
        path = tmp_path / f"x{suffix}"


def test_compression_is_told_by_content(tmp_path: Path) -> None:
    for number, suffix in enumerate((".tar", ".tar.xz", ".tar.zst")):
        path = tmp_path / f"{number}.tar.gz"
        path.write_bytes(packed(suffix, tar_bytes(FILES)))
        assert len(look(path)) == 3
    # Compressed streams may follow each other.
    whole = tar_bytes(FILES)
    for suffix, pack in ((".tar.gz", gzip.compress), (".tar.bz2", bz2.compress), (".tar.xz", lzma.compress)):
        path = tmp_path / f"two{suffix}"
        path.write_bytes(pack(whole[:1000]) + (b"\0" * 8 if suffix == ".tar.xz" else b"") + pack(whole[1000:]))
        assert len(look(path)) == 3


def test_a_wheel_a_jar_and_a_gem_are_built(tmp_path: Path) -> None:
    wheel = make_zip(
        tmp_path / "demo-1.0-py3-none-any.whl", [("demo/__init__.py", b"x = 1\n"), ("demo-1.0.dist-info/METADATA", b"Name: demo\n")]
    )
    jar = make_zip(tmp_path / "demo.jar", [("META-INF/MANIFEST.MF", b""), ("A.class", b"\xca\xfe"), ("A.java", b"class A {}\n")])
    gem = make_tar(tmp_path / "demo-1.0.gem", [("lib/demo.rb", b"def f(a)\n  a\nend\n"), ("README.md", b"")])
    build([wheel, jar, gem], tmp_path / "out", Options(), Inline())
    files = uast.open_dataset(tmp_path / "out").files.select("source", "path", "language", "status").collect()
    assert sorted(files.rows()) == [
        ("demo-1.0-py3-none-any.whl", "demo/__init__.py", "python", "parsed"),
        ("demo-1.0.gem", "lib/demo.rb", "ruby", "parsed"),
        ("demo.jar", "A.java", "java", "parsed"),
    ]


def test_an_archive_in_a_folder_is_a_file(tmp_path: Path) -> None:
    make_zip(tmp_path / "source" / "x.zip", FILES)  # type: ignore[arg-type]
    write_files(tmp_path / "source", {"a.py": ""})
    assert reasons(tmp_path / "source") == [("a.py", None), ("x.zip", None)]
    assert make(tmp_path / "source", tmp_path / "out").manifest["counts"]["skipped_because"] == {"unknown-language": 1}
    names = [
        (source.name, source.kind, source.only) for source in name_sources([tmp_path / "source/x.zip", tmp_path / "source/a.py"], NOWHERE)
    ]
    assert names == [("source", "folder", ("a.py",)), ("x.zip", "zip", None)]


@pytest.mark.slow
def test_the_same_tree_makes_the_same_shards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = small_corpus(tmp_path / "corpus")
    files = [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in folder.rglob("*") if path.is_file()]
    random.Random(1).shuffle(files)
    roots = {"folder": folder, "zip": make_zip(tmp_path / "x.zip", files)}  # type: ignore[arg-type]
    roots |= {suffix: make_tar(tmp_path / f"x{suffix}", files) for suffix in (".tar", ".tar.gz", ".tar.zst", ".tar.xz", ".gem")}
    made = {}
    for name, root in roots.items():
        kind = "tar" if name.startswith(".") else name
        monkeypatch.setattr("build_dataset.run.name_sources", lambda *_, root=root, kind=kind: [Source("corpus", str(root), kind)])
        counts = make(root, tmp_path / f"out{name}", shard_bytes=2000).manifest["counts"]
        assert counts["inputs"] == counts["parsed"] + counts["parsed_with_errors"] + counts["skipped"] == 41
        made[name] = contents(tmp_path / f"out{name}")
    assert sum(name.startswith("data/") for name in made["folder"]) > 5
    for name in roots:
        assert made[name] == made["folder"], name


def test_selection_by_path(tmp_path: Path) -> None:
    expected = [("a.py", None), ("b/c.py", "excluded"), ("b/e.txt", "excluded")]
    assert reasons(make_tar(tmp_path / "x.tgz", FILES), exclude=("b/",)) == expected
    assert reasons(make_zip(tmp_path / "x.zip", FILES), include=("/*.py",)) == expected  # type: ignore[arg-type]


def test_what_is_no_file_in_a_tar_has_a_reason(tmp_path: Path) -> None:
    odd = [
        special("link.py", tarfile.SYMTYPE, "/etc/passwd"),
        special("hard.py", tarfile.LNKTYPE, "a.py"),
        special("pipe.py", tarfile.FIFOTYPE),
        special("device.py", tarfile.CHRTYPE),
        special("block.py", tarfile.BLKTYPE),
    ]
    assert reasons(make_tar(tmp_path / "x.tar.gz", [*FILES[:1], *odd, *FILES[1:2]])) == [
        ("a.py", None),
        ("link.py", "symlink"),
        ("hard.py", "hard-link"),
        ("pipe.py", "special-file"),
        ("device.py", "special-file"),
        ("block.py", "special-file"),
        ("b/c.py", None),
    ]


def zip_member(name: str, mode: int = 0, **fields: Any) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name)
    member.create_system, member.external_attr = 3, mode << 16
    for field, value in fields.items():
        setattr(member, field, value)
    return member


def test_what_is_no_file_in_a_zip_has_a_reason(tmp_path: Path) -> None:
    members = [(zip_member("link.py", stat.S_IFLNK), b"/etc/passwd"), (zip_member("pipe.py", stat.S_IFIFO), b""), (zip_member("a.py"), b"")]
    path = make_zip(tmp_path / "x.zip", [*members, (zip_member("b.py", stat.S_IFREG | 0o600), b"")])  # type: ignore[list-item]
    assert reasons(path) == [("link.py", "symlink"), ("pipe.py", "special-file"), ("a.py", None), ("b.py", None)]


UNSAFE = [
    "../a.py",
    "/etc/a.py",
    "a/../../b.py",
    "C:\\a.py",
    "c:a.py",
    "..\\a.py",
    "\\\\host\\a.py",
    "\\a.py",
    "a\\..\\..\\b.py",
    ".",
    "./",
]


@pytest.mark.parametrize("name", UNSAFE)
def test_paths_that_lead_out(name: str) -> None:
    assert member_path(name.encode()) == (name.encode(), "unsafe-path")


def test_nothing_is_written_and_every_hostile_path_is_counted(tmp_path: Path) -> None:
    before = sorted(path.name for path in tmp_path.parent.iterdir())
    names = [name for name in UNSAFE if name != "./"]
    tar = make_tar(tmp_path / "deep/x.tar", [*((name, b"") for name in names), ("ok.py", b"")])
    zipped = make_zip(tmp_path / "deep/x.zip", [*((name, b"") for name in names), ("ok.py", b"")])
    for path in (tar, zipped):
        assert reasons(path) == [*((name, "unsafe-path") for name in names), ("ok.py", None)]
        counts = make(path, tmp_path / f"out{path.suffix}").manifest["counts"]
        assert counts["skipped_because"] == {"unsafe-path": len(names)}
        assert counts["parsed"] == 1
    assert sorted(path.name for path in tmp_path.parent.iterdir()) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["deep", "out.tar", "out.zip"]
    assert sorted(path.name for path in (tmp_path / "deep").iterdir()) == ["x.tar", "x.zip"]


def test_a_nul_in_a_name(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", [("a.pyX.txt", b"")])
    path.write_bytes(path.read_bytes().replace(b"a.pyX", b"a.py\0"))
    assert reasons(path) == [("a.py\0.txt", "unsafe-path")]
    member = tarfile.TarInfo("a.py")
    member.pax_headers = {"path": "a.py\0.txt"}
    assert reasons(make_tar(tmp_path / "x.tar", [(member, b"")])) == [("a.py\0.txt", "unsafe-path")]


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    latin = b"caf\xe9.py"
    header = tarfile.TarInfo(os.fsdecode(latin)).tobuf(tarfile.GNU_FORMAT, "utf-8", "surrogateescape")
    (tmp_path / "x.tar").write_bytes(header + bytes(1024))
    assert reasons(tmp_path / "x.tar") == [(os.fsdecode(latin), None)]
    path = make_zip(tmp_path / "x.zip", [("cafX.py", b""), ("theYZ.py", b""), ("näh.py", b"")])
    # A name without the flag: bytes that are UTF-8 are taken for it, others are CP437, as the format has it.
    path.write_bytes(path.read_bytes().replace(b"cafX", b"caf\x82").replace(b"theYZ", "thé".encode() + b"_"))
    assert reasons(path) == [("café.py", None), ("thé_.py", None), ("näh.py", None)]


def test_of_members_with_one_name_the_last_counts(tmp_path: Path) -> None:
    members: list[Any] = [("a.py", b"x = 1\n"), ("a.py.~1~", b"no source\n"), ("./a.py", b"x = 2\n"), ("b.py", b""), ("a.py", b"x = 3\n")]
    with pytest.warns(UserWarning, match="Duplicate name"):
        zipped = make_zip(tmp_path / "x.zip", members)
    for path in (zipped, make_tar(tmp_path / "x.tar.gz", members)):
        out = tmp_path / f"out{path.suffix}"
        for _ in range(2):
            counts = make(path, out).manifest["counts"]
            assert counts["skipped_because"] == {"superseded": 2, "unknown-language": 1}
            assert counts["inputs"] == 5
        dataset = uast.open_dataset(out)
        assert dict(dataset.files.select("path", "content").collect().iter_rows()) == {"a.py": b"x = 3\n", "b.py": b""}
        inventory = dataset.inventory.collect()
        assert inventory["path"].to_list() == ["a.py", "a.py.~1~", "a.py.~2~", "a.py.~3~", "b.py"]
        assert inventory["id"].n_unique() == 5


def test_superseded_paths_are_nobody_elses() -> None:
    assert list(superseded([b"a", b"b"])) == []
    assert list(superseded([b"a", b"a.~1~", b"a", b"a.~2~", b"a"])) == [(0, b"a.~3~"), (2, b"a.~4~")]


def encrypted_zip(path: Path) -> Path:
    make_zip(path, [("a.py", b"x = 1\n"), ("b.py", b"x = 2\n")], zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(signature) + offset] |= 1
    path.write_bytes(data)
    return path


def test_encrypted_members(tmp_path: Path) -> None:
    assert reasons(encrypted_zip(tmp_path / "x.zip")) == [("a.py", "encrypted"), ("b.py", None)]


def test_a_method_that_python_lacks(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", [("a.py", b"x = 1\n")], zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\3\4", 8), (b"PK\1\2", 10)):
        struct.pack_into("<H", data, data.index(signature) + offset, 97)
    path.write_bytes(data)
    assert reasons(path) == [("a.py", "unsupported-compression")]


def lying_zip(path: Path, real: int, said: int) -> Path:
    make_zip(path, [("a.py", b"#" * real), ("b.py", b"x = 1\n")])
    data = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\3\4", 22), (b"PK\1\2", 24)):
        struct.pack_into("<I", data, data.index(signature) + offset, said)
    path.write_bytes(data)
    return path


def test_a_zip_that_lies_about_sizes(tmp_path: Path) -> None:
    assert reasons(lying_zip(tmp_path / "bomb.zip", 50_000_000, 10)) == [("a.py", "too-large"), ("b.py", None)]
    assert reasons(lying_zip(tmp_path / "more.zip", 100, 10)) == [("a.py", "damaged-archive"), ("b.py", None)]
    assert reasons(lying_zip(tmp_path / "less.zip", 10, 100)) == [("a.py", "damaged-archive"), ("b.py", None)]
    honest = make_zip(tmp_path / "honest.zip", [("a.py", b"#" * 6000), ("b.py", b"#" * 5000)])
    counts = make(honest, tmp_path / "out", max_bytes=LIMIT).manifest["counts"]
    assert (counts["skipped_because"], counts["parsed"]) == ({"too-large": 1}, 1)


def test_members_that_share_their_bytes(tmp_path: Path) -> None:
    """The bomb of overlapping members: each is refused or bounded, none is held with another."""
    path = make_zip(tmp_path / "x.zip", [("a.py", b"#" * 4000), ("b.py", b"#" * 4000)], zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    second = data.rindex(b"PK\1\2")
    struct.pack_into("<I", data, second + 42, 0)
    path.write_bytes(data)
    assert set(reasons(path)) <= {("a.py", None), ("a.py", "damaged-archive"), ("b.py", "damaged-archive")}
    assert len(reasons(path)) == 2


def peak(action: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        action()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def endless(header: bytes, suffix: str, size: int) -> bytes:
    return packed(suffix, header + bytes(size))


def gnu_header(kind: bytes, size: int, name: str = "x") -> bytes:
    member = tarfile.TarInfo(name)
    member.type, member.size = kind, size
    return member.tobuf(tarfile.GNU_FORMAT)


BOMB = 30_000_000


@pytest.mark.slow
@pytest.mark.parametrize(
    ("header", "rest"),
    [
        (gnu_header(tarfile.GNUTYPE_LONGNAME, BOMB), b"\0" * BOMB),
        (gnu_header(tarfile.XHDTYPE, BOMB), b"11 comment=" + b"x" * BOMB),
        (gnu_header(tarfile.XGLTYPE, BOMB), b"x" * BOMB),
        (
            gnu_header(tarfile.XHDTYPE, 45)
            + b"22 GNU.sparse.major=1\n22 GNU.sparse.minor=0\n\n".ljust(512, b"\0")
            + gnu_header(b"0", BOMB),
            b"9999999\n" + b"0\n" * (BOMB // 2),
        ),
    ],
    ids=["longname", "pax", "global", "sparse map"],
)
def test_headers_that_want_all_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, header: bytes, rest: bytes) -> None:
    monkeypatch.setattr("build_dataset.sources.tar.HEADER_BYTES", 1 << 17)  # tracing memory is slow
    path = tmp_path / "x.tar.gz"
    path.write_bytes(gzip.compress(tar_bytes(FILES[:1])[:1024] + header + rest, 1))
    seen: list[Any] = []
    assert peak(lambda: seen.extend(reasons(path))) < 8_000_000
    assert seen[0] == ("a.py", None)
    assert seen[-1] == (".", "damaged-archive")


@pytest.mark.slow
def test_members_that_want_all_memory(tmp_path: Path) -> None:
    path = tmp_path / "x.tar.gz"
    path.write_bytes(gzip.compress(gnu_header(b"0", BOMB, "big.py") + bytes(BOMB + -BOMB % 512) + tar_bytes(FILES[:1]), 1))
    seen: list[Any] = []
    assert peak(lambda: seen.extend(look(path))) < 8_000_000
    assert [(name, reason, len(content)) for name, reason, content in seen] == [("big.py", None, 256), ("a.py", None, 6)]
    counts = make(path, tmp_path / "out").manifest["counts"]
    assert (counts["skipped_because"], counts["parsed"]) == ({"too-large": 1}, 1)


@pytest.mark.slow
def test_a_bomb_of_members(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("build_dataset.inventory.REPORTED_INPUTS", 100)
    monkeypatch.setattr("build_dataset.sources.tar.ALWAYS_MEMBERS", 100)
    path = tmp_path / "x.tar.gz"
    path.write_bytes(gzip.compress(gnu_header(b"0", 0, "a.py") * 5_000 + bytes(1024)))
    most = 100 + path.stat().st_size // 4
    assert 200 < most < 4000
    counts = make(path, tmp_path / "out").manifest["counts"]
    assert counts["skipped_because"] == {"superseded": most - 1, "damaged-archive": 1}
    assert (counts["inputs"], counts["parsed"]) == (most + 1, 1)


def test_chained_and_endless_headers(tmp_path: Path) -> None:
    long_name = gnu_header(tarfile.GNUTYPE_LONGNAME, 5) + b"name\0".ljust(512, b"\0")
    (tmp_path / "chain.tar").write_bytes(long_name * 5000 + tar_bytes(FILES))
    assert reasons(tmp_path / "chain.tar") == [(".", "damaged-archive")]
    # Data that is said to be longer than any disk, or to end before it begins.
    for size in (1 << 62, -512):
        (tmp_path / "x.tar").write_bytes(tar_bytes(FILES[:1])[:1024] + gnu_header(b"0", size, "b.py") + bytes(2048))
        assert reasons(tmp_path / "x.tar")[0] == ("a.py", None)
        assert reasons(tmp_path / "x.tar")[-1] == (".", "damaged-archive")


def test_xz_that_wants_all_memory(tmp_path: Path) -> None:
    path = tmp_path / "x.tar.xz"
    data = bytearray(lzma.compress(tar_bytes(FILES), filters=[{"id": lzma.FILTER_LZMA2, "preset": 0}]))
    path.write_bytes(data)
    assert len(reasons(path)) == 3
    # The size of the dictionary is one byte of the block's header; its checksum follows.
    block = data.index(b"\x21\x01", 12)
    data[block + 2] = 36  # 1 GiB
    length = (data[12] + 1) * 4
    struct.pack_into("<I", data, 12 + length - 4, zlib.crc32(data[12 : 12 + length - 4]))
    path.write_bytes(data)
    assert reasons(path) == [(".", "damaged-archive")]


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".tar", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst", ".gem"])
def test_archives_that_are_cut_off(tmp_path: Path, suffix: str) -> None:
    noise = random.Random(3)
    members: list[Member] = [(f"m{number}.py", b"# " + noise.randbytes(3000).hex().encode()) for number in range(40)]
    path = make_tar(tmp_path / f"x{suffix}", members)
    whole = path.read_bytes()
    most = 0
    for share in (0.9, 0.5, 0.1, 0):
        path.write_bytes(whole[: int(len(whole) * share)])
        seen = look(path, max_bytes=10_000)
        assert seen[-1][:2] == (".", "damaged-archive")
        assert [(name, content) for name, _, content in seen[:-1]] == members[: len(seen) - 1]
        most = max(most, len(seen))
    assert most > 10 or suffix == ".tar.bz2"
    path.write_bytes(whole[: int(len(whole) * 0.9)])
    counts = make(path, tmp_path / "out").manifest["counts"]
    assert counts["skipped_because"] == {"damaged-archive": 1}
    assert counts["inputs"] == counts["parsed"] + counts["parsed_with_errors"] + 1


def test_a_damaged_header_does_not_look_like_the_end(tmp_path: Path) -> None:
    whole = bytearray(tar_bytes([*FILES, *FILES]))
    whole[1024 + 10] ^= 0xFF
    (tmp_path / "x.tar").write_bytes(whole)
    assert reasons(tmp_path / "x.tar") == [("a.py", None), (".", "damaged-archive")]
    # Whether one without its two closing blocks is whole cannot be known.
    (tmp_path / "y.tar").write_bytes(tar_bytes(FILES)[: 6 * 512])
    assert reasons(tmp_path / "y.tar")[-1] == (".", "damaged-archive")


def test_zips_that_are_damaged(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "x.zip", FILES, zipfile.ZIP_STORED)  # type: ignore[arg-type]
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"y = 2", b"z = 2"))
    assert reasons(path) == [("a.py", None), ("b/c.py", "damaged-archive"), ("b/e.txt", None)]
    for cut in (whole[:-30], whole[: len(whole) // 2], b"", b"no archive"):
        path.write_bytes(cut)
        assert reasons(path) == [(".", "damaged-archive")]
    counts = make(path, tmp_path / "out").manifest["counts"]
    assert (counts["inputs"], counts["skipped_because"]) == (1, {"damaged-archive": 1})
    (tmp_path / "x.gem").write_bytes(tar_bytes(FILES))
    assert reasons(tmp_path / "x.gem") == [(".", "damaged-archive")]


@pytest.mark.parametrize("seed", range(4))
def test_damage_anywhere_is_no_crash(tmp_path: Path, seed: int) -> None:
    """Bytes changed, cut out and put in at random, checksums of headers made good again: always inputs, never an exception."""
    chance = random.Random(seed)
    for number in range(60):
        method = chance.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
        names = ["d/" + "n" * chance.choice([3, 150]) + f"{index}é.py" for index in range(5)]
        members: list[Any] = [(name, b"x = 1\n" * chance.choice([0, 1, 300])) for name in names]
        if chance.random() < 0.4:
            path = make_zip(tmp_path / f"{number}.zip", members, method)
        else:
            suffix = chance.choice([".tar", ".tar", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"])
            path = tmp_path / f"{number}{suffix}"
            path.write_bytes(packed(suffix, tar_bytes(members, chance.choice([tarfile.PAX_FORMAT, tarfile.GNU_FORMAT]))))
        data = bytearray(path.read_bytes())
        for _ in range(chance.choice([1, 3, 20])):
            place, how = chance.randrange(len(data)), chance.random()
            if how < 0.7:
                data[place] = chance.choice([0, 255, 0x30, 0x37, 0x80, chance.randrange(256)])
            elif how < 0.85:
                data[place:place] = chance.randbytes(chance.randrange(1, 600))
            else:
                del data[place : place + chance.randrange(1, 600)]
            data = data or bytearray(b"x")
        for block in range(0, len(data) - 511, 512):
            if data[block + 257 : block + 262] == b"ustar":
                total = sum(data[block : block + 148]) + 256 + sum(data[block + 156 : block + 512])
                data[block + 148 : block + 156] = b"%06o\0 " % total
        path.write_bytes(data)
        assert look(path)


def test_archives_that_cannot_be_read(tmp_path: Path) -> None:
    for name in ("x.tar.gz", "x.zip"):
        path = make_tar(tmp_path / name, FILES) if name.endswith("gz") else make_zip(tmp_path / name, FILES)  # type: ignore[arg-type]
        (source,) = name_sources([path], NOWHERE)
        path.unlink()
        opened = open_source(source, Reading(tmp_path))
        seen = opened.walk() if isinstance(opened, Listed) else (found for found, _ in opened.stream(Piece()))
        assert [(found.path, found.reason) for found in seen] == [(b".", "unreadable")]


@pytest.mark.parametrize("name", ["x.zip", "x.tar.gz"])
def test_an_archive_that_changes_or_goes(tmp_path: Path, name: str) -> None:
    def archive(content: bytes) -> Path:
        members: list[Any] = [("a.py", content), ("b.py", b"y = 1\n")]
        return make_zip(tmp_path / name, members) if name == "x.zip" else make_tar(tmp_path / name, members)

    path = archive(b"x = 1\n")
    before = Inline(lambda stage: archive(b"x = 2\n") and None if stage == "make_shard" else None)
    assert make(path, tmp_path / "out", before).manifest["counts"]["failed_because"] == {"changed": 1}
    # The same command takes in what there is now, all of it.
    counts = make(path, tmp_path / "out").manifest["counts"]
    assert (counts["inputs"], counts["parsed"]) == (2, 2)
    gone = Inline(lambda stage: path.unlink() if stage == "make_shard" else None)
    assert make(path, tmp_path / "gone", gone).manifest["counts"]["failed_because"] == {"vanished": 2}


def old(path: Path) -> Path:
    os.utime(path, (1_000_000_000, 1_000_000_000))
    return path


@pytest.mark.parametrize("name", ["x.zip", "x.tar.gz"])
def test_an_unchanged_archive_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    members: list[Any] = [*FILES, ("../evil.py", b""), ("a.py", b"x = 2\n")]
    if name == "x.zip":
        with pytest.warns(UserWarning, match="Duplicate name"):
            make_zip(tmp_path / name, members)
    else:
        make_tar(tmp_path / name, members)
    path = old(tmp_path / name)
    first = make(path, tmp_path / "out").manifest
    # What failed is looked at again, with the rest of its source.
    failing = Inline(lambda stage: path.rename(tmp_path / "away") and None if stage == "make_shard" else None)
    assert make(path, tmp_path / "other", failing).manifest["counts"]["failed_because"] == {"vanished": 2}
    (tmp_path / "away").rename(path)
    assert make(path, tmp_path / "other").manifest == first
    monkeypatch.setattr("build_dataset.inventory.inspect", lambda *_: pytest.fail("the archive was read"))
    assert make(path, tmp_path / "out").manifest == first


def test_a_task_reads_no_further_than_it_must(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    members: list[Member] = [(f"m{number}.py", b"x = %d\n" % number) for number in range(50)]
    path = make_tar(tmp_path / "x.tar.gz", members)
    read = []
    real = TarArchive.stream

    def stream(self: TarArchive, piece: Piece) -> Iterator[tuple[Found, bytes]]:
        for found, content in real(self, piece):
            read.append(found.path)
            yield found, content

    monkeypatch.setattr(TarArchive, "stream", stream)
    summary = make(path, tmp_path / "out", shard_bytes=100)
    assert summary.shards > 2
    assert len(read) < 50 * (summary.shards + 1)


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_members(tmp_path: Path) -> None:
    """tarfile by itself keeps every header that it has met."""

    def went_through(count: int) -> int:
        path = make_tar(tmp_path / f"{count}.tar.gz", [(f"m{number}.py", b"x = 1\n") for number in range(count)])
        opened = TarArchive(Source("x", str(path), "tar"), Reading(tmp_path))
        return peak(lambda: [None for _ in opened.stream(Piece())])

    assert went_through(4000) < went_through(400) + 400_000


def test_pieces_and_places(tmp_path: Path) -> None:
    path = make_tar(tmp_path / "x.tar", FILES)
    (source,) = name_sources([path], NOWHERE)
    (piece,) = TarArchive(source, Reading(tmp_path)).pieces()
    seen = inspect(Chunk(source, Reading(tmp_path), None, "none", piece=piece), print)
    assert [(found.path, found.place, facts.language, facts.reason) for found, facts in seen] == [
        (b"a.py", place_of(piece, 0), "python", None),
        (b"b/c.py", place_of(piece, 1), "python", None),
        (b"b/e.txt", place_of(piece, 2), None, "unknown-language"),
    ]


def test_zstd_with_the_program(tmp_path: Path, require: Callable[..., object]) -> None:
    """What other programs write: long matches, several frames."""
    require("zstd")
    path = tmp_path / "x.tar"
    path.write_bytes(tar_bytes(FILES))
    subprocess.run(["zstd", "-q", "-19", "--long=27", path], check=True)
    assert len(look(tmp_path / "x.tar.zst")) == 3
    shutil.copy(tmp_path / "x.tar.zst", tmp_path / "y.tar.zst")
    half = tar_bytes(FILES)
    (tmp_path / "y.tar.zst").write_bytes(packed(".tar.zst", half[:700]) + packed(".tar.zst", half[700:]))
    assert len(look(tmp_path / "y.tar.zst")) == 3


def test_licences_are_read_though_they_are_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [("a.py", b"x = 1\n"), ("b.py", b"#" * 4000), ("LICENSE", (ROOT / "LICENSE").read_bytes())]
    folder = write_files(tmp_path / "folder", dict(files))
    found = {}
    for kind, root in {
        "folder": folder,
        "zip": make_zip(tmp_path / "x.zip", files),
        "tar": make_tar(tmp_path / "x.tgz", files),
    }.items():
        monkeypatch.setattr("build_dataset.run.name_sources", lambda *_, root=root, kind=kind: [Source("s", str(root), kind)])
        make(root, tmp_path / f"out-{kind}", max_bytes=1000)
        found[kind] = uast.open_dataset(tmp_path / f"out-{kind}").inventory.select("path", "license", "reason").collect().rows()
    assert found["folder"] == found["zip"] == found["tar"]
    assert found["tar"] == [
        ("LICENSE", "Apache-2.0", "unknown-language"),
        ("a.py", "Apache-2.0", None),
        ("b.py", "Apache-2.0", "too-large"),
    ]
