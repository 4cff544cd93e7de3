#pragma once

#include "app/python/pythonlib.h"

#include <memory>
#include <vector>

#include <QMetaType>
#include <QObject>

namespace everyport::python {

/// One signal's way to one callable. It lasts until it is disconnected or the sender goes, whoever else lets go of it. The
/// callable runs in the context in which it was connected, so that it prints to the session that did; what it raises is told
/// there, and a coroutine that it returns is run.
class SignalRelay : public QObject, public std::enable_shared_from_this<SignalRelay> {
public: // no Q_OBJECT: the slot's number is all that Qt needs of it
    static std::shared_ptr<SignalRelay> connect(QObject& sender, int signal, py::object callable, py::object gone);
    ~SignalRelay() override;
    SignalRelay(const SignalRelay&) = delete;
    SignalRelay& operator=(const SignalRelay&) = delete;

    void disconnectNow();
    bool isConnected() const { return m_self != nullptr; }

private:
    SignalRelay(py::object callable, py::object gone);
    int qt_metacall(QMetaObject::Call call, int id, void** arguments) override;
    void deliver(void** arguments);
    void run(const py::object& callable, const py::tuple& arguments);
    void senderGone();

    std::shared_ptr<SignalRelay> m_self; // while it is connected
    std::vector<QMetaObject::Connection> m_ways;
    std::vector<QMetaType> m_types;
    py::object m_callable;
    py::object m_gone; // called when the sender goes, or None
    py::object m_context;
};

} // namespace everyport::python
