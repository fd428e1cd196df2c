"""ONNX models made ready to run.

A third of the weights in two layers of PP-OCRv6's detection model are subnormal numbers, which the
processor multiplies in microcode: these two layers took two thirds of the model's time. As zeros
they give the same map to the last bit, in 0.18 instead of 0.61 s (544 × 1120 pixels, one core).
onnxruntime's own switch, ``session.set_denormal_as_zero``, holds for the first session of a process
and the thread that makes it, so it cannot be relied on.
"""

from pathlib import Path
from typing import Any

import numpy as np

_LEAST = np.finfo(np.float32).tiny
"""The smallest normal number."""


def session(model: Path, threads: int) -> Any:
    """An ``onnxruntime.InferenceSession`` of this model on the processor.

    ``threads``: how many threads a run may have; -1: as many as there are cores. Raises OSError
    where the model cannot be read.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.enable_cpu_mem_arena = False
    options.intra_op_num_threads = max(0, threads)
    return onnxruntime.InferenceSession(
        _without_subnormals(model), options, providers=["CPUExecutionProvider"]
    )


def _without_subnormals(model: Path) -> bytes:
    import onnx
    from onnx import numpy_helper

    loaded = onnx.load(model)
    for tensor in loaded.graph.initializer:
        if tensor.data_type != onnx.TensorProto.FLOAT:
            continue
        weights = numpy_helper.to_array(tensor)
        small = np.abs(weights) < _LEAST
        if weights[small].any():
            zeroed = np.where(small, np.float32(0), weights)
            tensor.CopyFrom(numpy_helper.from_array(zeroed, tensor.name))
    flushed: bytes = loaded.SerializeToString()
    return flushed
