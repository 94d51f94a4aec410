"""`figurewatch init`: a sources.yaml to start from."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from pipeline.config import StarterError, config_problems, load_config, write_starter
from pipeline.config.starter import schema_text

ROOT = Path(__file__).parents[2]


def test_the_starter_is_in_order_and_names_the_schema_beside_it(tmp_path):
    path = write_starter(tmp_path / "new" / "folder")
    assert path == tmp_path / "new" / "folder" / "sources.yaml"
    assert config_problems(path, environ={}) == ()
    first = path.read_text("utf-8").partition("\n")[0]
    named = path.parent / first.partition("$schema=")[2]
    assert named.read_text("utf-8") == schema_text()


def test_an_existing_file_is_never_touched(tmp_path):
    (tmp_path / "sources.yaml").write_text("mine")
    with pytest.raises(StarterError, match="is there already, and was left as it is"):
        write_starter(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["sources.yaml"]
    assert (tmp_path / "sources.yaml").read_text() == "mine"


def test_a_schema_that_is_there_is_left_alone(tmp_path):
    (tmp_path / "sources.schema.json").write_text("{}")
    write_starter(tmp_path)
    assert (tmp_path / "sources.schema.json").read_text() == "{}"


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(StarterError, match="is no folder"):
        write_starter(tmp_path / "taken")
    with pytest.raises(StarterError, match="can't be written"):
        write_starter(tmp_path / "taken" / "below")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(StarterError, match="can't be written"):
        write_starter(tmp_path)


def test_the_starter_has_what_it_promises():
    config = load_config(ROOT / "sources.yaml", environ={})
    kinds = [source.kind for source in config.sources]
    assert kinds.count("feed") >= 20
    assert kinds.count("page") >= 8
    assert kinds.count("json") == 3
    assert {source.lang for source in config.sources} >= {"en", "fr", "de"}
    assert all(source.note for source in config.sources), "a note tells where each address was seen"
    assert {source.tier for source in config.sources} == {"primary", "press", "secondary"}
    assert all(source.tier == "primary" for source in config.sources if source.of)
    assert len(config.watch.companies) == 32


def test_the_starter_offers_rivals_switched_off():
    config = load_config(ROOT / "sources.yaml", environ={})
    text = (ROOT / "sources.yaml").read_text("utf-8")
    offered = {
        line.partition("company: ")[2].partition(",")[0] for line in text.splitlines() if "enabled: false}" in line
    }
    assert len(offered) >= 15
    assert offered <= {company.name for company in config.watch.others}


def test_the_starter_travels_in_the_package(tmp_path):
    build = pytest.importorskip("hatchling.builders.wheel")
    (wheel,) = build.WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    code = "from pathlib import Path; from pipeline.config import write_starter; print(write_starter(Path('out')))"
    environ = {**os.environ, "PYTHONPATH": str(tmp_path / "installed")}
    done = subprocess.run(
        [sys.executable, "-P", "-c", code], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "installed" / "pipeline" / "starter" / "sources.yaml").is_file()
    assert config_problems(tmp_path / "out" / "sources.yaml", environ={}) == ()
