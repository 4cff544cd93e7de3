#pragma once

#include "app/python/pythonlib.h"

#include "app/python/pyvalue.h"

namespace everyport::python {

/// What a PyValue holds.
struct PyValue::Held {
    explicit Held(py::object what) : object(std::move(what)) {}
    ~Held()
    {
        if (!Py_IsInitialized()) {
            object.release(); // it has gone with Python
            return;
        }
        const Gil gil;
        object = py::object();
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    py::object object;
};

inline PyValue pyValue(py::object object)
{
    return PyValue(std::make_shared<PyValue::Held>(std::move(object)));
}

} // namespace everyport::python
