#pragma once

#include "app/python/pythonlib.h"

#include <memory>
#include <vector>

#include <QObject>

namespace everyport::python {

/// One signal's way to one callable. It lasts until it is disconnected or the sender goes, whoever else lets go of it;
/// from then on it holds nothing of Python's, so that a handle kept under a name keeps nothing alive. The callable runs
/// in the context in which it was connected, so that it prints to the session that did; what it raises is told there,
/// and a coroutine that it returns is run.
class SignalRelay : public QObject, public std::enable_shared_from_this<SignalRelay> {
public: // no Q_OBJECT: the slot's number is all that Qt needs of it
    static std::shared_ptr<SignalRelay> connect(QObject& sender, int signal, py::object callable, py::object gone);
    SignalRelay(const SignalRelay&) = delete;
    SignalRelay& operator=(const SignalRelay&) = delete;

    void disconnectNow();
    bool isConnected() const { return m_self != nullptr; }

private:
    struct Called;
    explicit SignalRelay(std::shared_ptr<Called> called) : m_called(std::move(called)) {}
    int qt_metacall(QMetaObject::Call call, int id, void** arguments) override;
    void deliver(void** arguments);
    void senderGone();

    std::shared_ptr<SignalRelay> m_self; // while it is connected
    std::vector<QMetaObject::Connection> m_ways;
    std::shared_ptr<Called> m_called; // a call that runs keeps it to its end
};

} // namespace everyport::python
