#include "netcore/reactor/notifierreactor.h"

namespace everyport {

NotifierReactor::NotifierReactor(QObject* parent)
    : LoopReactor(parent), m_alarm([this] {
          alarmRang();
          endTurn();
      })
{
    open();
}

NotifierReactor::~NotifierReactor()
{
    close();
}

Descriptors::Id NotifierReactor::add(int fd, Readiness& who, bool read, bool write)
{
    auto watched = std::make_shared<NotifiedDescriptor>(
        this, fd, [this, &who](bool r, bool w) { notifyOutside(who, r, w); });
    watched->setWanted(read, write);
    return m_watched.add({&who, std::move(watched)});
}

void NotifierReactor::change(Id id, bool read, bool write)
{
    if (auto* watched = m_watched.find(id))
        watched->descriptor->setWanted(read, write);
}

void NotifierReactor::notifyAgain(Id id)
{
    callLaterDetached({}, [this, id] {
        if (const auto* watched = m_watched.find(id))
            notifyOutside(*watched->who, true, false);
    });
}

} // namespace everyport
