#pragma once

#include <memory>

#include <QString>
#include <QVariant>

namespace everyport::python {

/// A Python object in the hand of C++ that knows nothing of Python. Copies are the same object. May be let go of
/// anywhere on the loop's thread, also after Python has ended.
class PyValue {
public:
    struct Held;

    PyValue() = default;
    explicit PyValue(std::shared_ptr<Held> held) : m_held(std::move(held)) {}

    bool isValid() const { return m_held != nullptr; }
    QString repr() const;       ///< At most some thousand characters; of what cannot be told, the class.
    QVariant toVariant() const; ///< Invalid where it has no counterpart.
    const std::shared_ptr<Held>& held() const { return m_held; }

private:
    std::shared_ptr<Held> m_held;
};

} // namespace everyport::python
