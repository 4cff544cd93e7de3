#include "ui/services/portprobe.h"

#include <linux/capability.h>
#include <unistd.h>

#include <QFile>

#include "netcore/threads/threadpool.h"

namespace everyport::ui {
namespace {

/// The first port that this account may listen at: 1024 unless the system or a capability says otherwise.
quint16 firstOwnPort()
{
    if (::geteuid() == 0)
        return 0;
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const auto at = text.indexOf("CapEff:");
        const quint64 capabilities = at < 0
            ? 0
            : text.mid(at + 7, text.indexOf('\n', at) - at - 7).trimmed().toULongLong(nullptr, 16);
        if (capabilities & (1ULL << CAP_NET_BIND_SERVICE))
            return 0;
    }
    QFile first(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
    bool known = false;
    const quint16 port = first.open(QIODevice::ReadOnly) ? first.readAll().trimmed().toUShort(&known) : 0;
    return known ? port : 1024;
}

PortProbe::Answer tried(quint16 port)
{
    const auto user = userOfPort(port);
    const quint16 first = firstOwnPort();
    PortProbe::Answer answer{.free = !user && port >= first};
    if (answer.free) {
        answer.sentence = PortProbe::tr("Port %1 is free.").arg(port);
        return answer;
    }
    answer.suggestion = freePortNear(port);
    if (!user)
        answer.sentence = PortProbe::tr("Ports below %1 are for the administrator. Choose a larger one.").arg(first);
    else
        answer.sentence = PortProbe::takenWords(port, *user);
    return answer;
}

} // namespace

QString PortProbe::takenWords(quint16 port, const PortUser& user)
{
    if (user.pid == ::getpid())
        return tr("Port %1 is in use by another service of this program. Choose another port, or stop that service.")
            .arg(port);
    if (user.program.isEmpty())
        return tr("Port %1 is in use by another program. Choose another port.").arg(port);
    return tr("Port %1 is in use by %2 (process %3). Choose another port, or stop that program.")
        .arg(QString::number(port), user.program, QString::number(user.pid));
}

PortProbe::PortProbe(const OptionField::Context& context, QObject* parent) : QObject(parent), m_context(context)
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
        Q_EMIT answered({true, tr("It takes a port that is free, and says which."), 0});
        return;
    }
    if (m_context.ownPorts.contains(m_port)) {
        Q_EMIT answered({true, tr("It has this port now."), 0});
        return;
    }
    if (!m_context.reactor)
        return;
    const QString here = m_context.serviceAt ? m_context.serviceAt(m_port) : QString();
    m_task = deferToThread(*m_context.reactor, Threads::Other, [port = m_port, here] {
        Answer answer = tried(port);
        if (!here.isEmpty())
            answer = {false,
                tr("Port %1 is used by %2, another service here. Choose another port.").arg(port).arg(here),
                freePortNear(port)};
        return answer;
    });
    m_task.whenDone([this](const Answer& answer) {
        const auto done = std::move(m_task);
        Q_EMIT answered(answer);
    });
}

} // namespace everyport::ui
