"""Models are run without subnormal weights."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper

from cardcase.core.scan.engines.models import session

WEIGHTS = np.array([[1.0, 1e-39], [-1e-40, 2e-38]], np.float32)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Multiplies by WEIGHTS, two of which are subnormal."""
    graph = helper.make_graph(
        [helper.make_node("MatMul", ["rows", "weights"], ["product"])],
        "product",
        [helper.make_tensor_value_info("rows", TensorProto.FLOAT, [1, 2])],
        [helper.make_tensor_value_info("product", TensorProto.FLOAT, [1, 2])],
        [numpy_helper.from_array(WEIGHTS, "weights")],
    )
    path = tmp_path / "product.onnx"
    opset = helper.make_opsetid("", 17)
    onnx.save(helper.make_model(graph, ir_version=8, opset_imports=[opset]), path)
    return path


def run(model: object, rows: np.ndarray) -> np.ndarray:
    assert isinstance(model, onnxruntime.InferenceSession)
    return np.asarray(model.run(None, {"rows": rows})[0])


def test_subnormal_weights_are_zeros_and_all_others_as_they_were(model: Path) -> None:
    large = np.full((1, 2), 1e20, np.float32)
    flushed = run(session(model, 1), np.diag([1e20, 1e20]).astype(np.float32)[:1])
    assert flushed.tolist() == [[np.float32(1e20), 0.0]]
    both = run(session(model, 1), large)
    assert both[0, 0] == np.float32(1e20)
    assert both[0, 1] == pytest.approx(2e-18)


def test_the_file_stays_as_it_is(model: Path) -> None:
    before = model.read_bytes()
    session(model, 1)
    assert model.read_bytes() == before


def test_no_weight_of_the_engines_models_is_subnormal() -> None:
    from cardcase.core.scan.engines import models, rapid

    least = np.finfo(np.float32).tiny
    for name in rapid._MODELS.values():
        graph = onnx.load_from_string(models._without_subnormals(rapid._models() / name)).graph
        for tensor in graph.initializer:
            weights = numpy_helper.to_array(tensor)
            if weights.dtype == np.float32:
                assert not weights[np.abs(weights) < least].any(), tensor.name
