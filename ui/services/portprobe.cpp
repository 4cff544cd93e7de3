#include "ui/services/portprobe.h"

#include <unistd.h>

#include "app/services/porttrouble.h"
#include "netcore/threadpool.h"

namespace everyport::ui {
namespace {

constexpr quint16 firstFreePort = 1024;

/// Whether this account may listen below 1024 at all.
bool mayUseLowPorts()
{
    return ::geteuid() == 0;
}

} // namespace

PortProbe::PortProbe(Reactor* reactor, quint16 ownPort, QObject* parent)
    : QObject(parent)
    , m_reactor(reactor)
    , m_own(ownPort)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &PortProbe::look);
}

void PortProbe::ask(quint16 port)
{
    m_port = port;
    m_task.cancel();
    m_timer.start();
}

void PortProbe::stop()
{
    m_timer.stop();
    m_task.cancel();
}

void PortProbe::look()
{
    if (m_port == 0) {
        Q_EMIT answered({true, tr("Any free port is taken, and told."), 0});
        return;
    }
    if (m_port == m_own) {
        Q_EMIT answered({true, tr("It has this port now."), 0});
        return;
    }
    if (!m_reactor)
        return;
    const bool low = m_port < firstFreePort && !mayUseLowPorts();
    m_task = deferToThread(*m_reactor, [port = m_port, low] {
        const auto user = userOfPort(port);
        Answer answer{.free = !user && !low};
        if (!answer.free)
            answer.suggestion = freePortNear(port);
        if (user)
            answer.sentence = user->program.isEmpty() ? tr("Port %1 is in use by another program. Choose another port.").arg(port)
                                                      : tr("Port %1 is in use by %2 (process %3). Choose another port, or stop that program.").arg(port).arg(user->program).arg(user->pid);
        else if (low)
            answer.sentence = tr("Ports below 1024 are for root. Choose a larger one.");
        else
            answer.sentence = tr("free");
        return answer;
    });
    m_task.whenDone([this](const Answer& answer) {
        const auto done = std::move(m_task);
        Q_EMIT answered(answer);
    });
}

} // namespace everyport::ui
