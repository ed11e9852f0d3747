"""Compiles Extract.cs into the folder given, beside Roslyn's assemblies, for the .NET runtime that has been fetched."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROSLYN = Path("roslyn") / "node_modules" / "@autorest" / "csharp"
SHARED = Path("dotnet") / "dotnetcore2" / "bin" / "shared" / "Microsoft.NETCore.App"
# The runtime's own assemblies, in the place of those that mcs knows.
REFERENCES = (
    "System.Private.CoreLib",
    "System.Runtime",
    "System.Runtime.Extensions",
    "System.Runtime.Loader",
    "System.Console",
    "netstandard",
)
MORE = ("System.Collections", "System.Collections.Immutable", "System.IO.FileSystem", "System.Linq", "System.Text.Encoding.Extensions")


def main(build: Path, made: Path) -> None:
    """`build` holds the fetched packages, `made` is the program. Raises CalledProcessError."""
    runtime = max(path for path in (build / SHARED).iterdir() if path.is_dir())
    roslyn = [build / ROSLYN / f"{name}.dll" for name in ("Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp")]
    references = [*(runtime / f"{name}.dll" for name in REFERENCES + MORE), *roslyn]
    made.parent.mkdir(parents=True, exist_ok=True)
    for library in roslyn:
        shutil.copy(library, made.parent)
    # Without the data of ICU, which a machine may lack.
    configuration = {
        "tfm": "netcoreapp3.1",
        "framework": {"name": "Microsoft.NETCore.App", "version": runtime.name},
        "configProperties": {"System.Globalization.Invariant": True},
    }
    made.with_suffix(".runtimeconfig.json").write_text(json.dumps({"runtimeOptions": configuration}), encoding="utf-8")
    options = ["-nostdlib", "-noconfig", "-langversion:7.2", "-warnaserror-", "-nologo"]
    subprocess.run(["mcs", *options, *(f"-r:{path}" for path in references), f"-out:{made}", str(HERE / "Extract.cs")], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
