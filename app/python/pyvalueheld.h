#pragma once

#include "app/python/pythonlib.h"

#include "app/python/pythonpart.h"

namespace everyport::python {

/// What a PyValue holds.
struct HeldObject final : PyValue::Held {
    explicit HeldObject(py::object what) : object(std::move(what)) {}
    ~HeldObject() override
    {
        if (!Py_IsInitialized()) {
            object.release(); // it has gone with Python
            return;
        }
        const Gil gil;
        object = py::object();
    }
    HeldObject(const HeldObject&) = delete;
    HeldObject& operator=(const HeldObject&) = delete;
    QString repr() const override;
    QVariant toVariant() const override;
    py::object object;
};

inline const py::object& objectOf(const PyValue& value)
{
    return static_cast<const HeldObject&>(*value.held()).object;
}

inline PyValue pyValue(py::object object)
{
    return PyValue(std::make_shared<HeldObject>(std::move(object)));
}

} // namespace everyport::python
