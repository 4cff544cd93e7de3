#include "netcore/reactor/notifieddescriptor.h"

#include <QSocketNotifier>

namespace everyport {

NotifiedDescriptor::NotifiedDescriptor(QObject* parent, int fd, Ready ready)
    : m_parent(parent), m_ready(std::make_shared<const Ready>(std::move(ready))), m_fd(fd)
{
}

NotifiedDescriptor::~NotifiedDescriptor()
{
    for (auto* notifier : {m_read, m_write}) {
        if (!notifier)
            continue;
        notifier->disconnect();
        notifier->setEnabled(false); // at once: the descriptor's number may be another's in a moment
        notifier->deleteLater();     // it may be the one whose signal is being heard
    }
}

void NotifiedDescriptor::setWanted(bool read, bool write)
{
    want(m_read, false, read);
    want(m_write, true, write);
}

void NotifiedDescriptor::want(QSocketNotifier*& notifier, bool isWrite, bool wanted)
{
    if (!notifier) {
        if (!wanted)
            return;
        notifier = new QSocketNotifier(m_fd, isWrite ? QSocketNotifier::Write : QSocketNotifier::Read, m_parent);
        QObject::connect(notifier, &QSocketNotifier::activated, notifier,
            [ready = m_ready, isWrite] { (*ready)(!isWrite, isWrite); });
    }
    notifier->setEnabled(wanted);
}

} // namespace everyport
