#pragma once

// Python's headers come before all others, as its documentation asks; pybind11 brings them.
#include <pybind11/pybind11.h>

namespace everyport::python {

namespace py = pybind11;

/// Python may run on this thread for as long as this lives. Nested is fine. What Python holds is touched under it only.
class Gil {
public:
    Gil() : m_state(PyGILState_Ensure()) {}
    ~Gil() { PyGILState_Release(m_state); }
    Gil(const Gil&) = delete;
    Gil& operator=(const Gil&) = delete;

private:
    PyGILState_STATE m_state;
};

} // namespace everyport::python
