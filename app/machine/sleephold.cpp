#include "app/machine/sleephold.h"

#include "app/machine/logind.h"
#include "netcore/bus/busvalue.h"

namespace everyport::machine {

using namespace Qt::StringLiterals;

SleepHold::SleepHold(BusClient& client, Events& events)
    : m_client(client),
      m_events(events),
      m_sleep(client.watchSignal({logind::service, logind::managerPath, logind::manager, u"PrepareForSleep"_s},
          [this](const BusSignal& signal) { goes(m_goesToSleep, signal.arguments.value(0).toBool()); })),
      m_shutdown(client.watchSignal({logind::service, logind::managerPath, logind::manager, u"PrepareForShutdown"_s},
          [this](const BusSignal& signal) { goes(m_shutsDown, signal.arguments.value(0).toBool()); })),
      m_sessions(client.watchSignal({logind::service, logind::managerPath, logind::manager, {}},
          [this](const BusSignal& signal) { sessionsChanged(signal); })),
      m_name(client.watchName(logind::service, [this](const QString& owner) { ownerChanged(owner); }))
{
}

SleepHold::~SleepHold() = default;

void SleepHold::ownerChanged(const QString& owner)
{
    m_owner = owner;
    m_taking.cancel();
    m_again.cancel();
    m_lock.reset(); // logind forgot its locks, or they were another one's
    m_refusal.clear();
    m_goesToSleep = false;
    m_shutsDown = false;
    m_finding.cancel();
    m_session.reset();
    m_sessionPath.clear();
    m_isSettled = false;
    if (!owner.isEmpty()) {
        take();
        findSession();
    }
    look();
}

/// By its own path: logind answers at ".../session/auto", too, but says what changes by the path alone that the session
/// has.
void SleepHold::findSession()
{
    BusCall call{logind::service, logind::managerPath, logind::manager, u"GetSession"_s, {u"auto"_s}};
    call.mayStartService = false;
    m_finding = m_client.call(std::move(call));
    m_finding.whenDone([this](const Result<QVariantList>& answer) {
        m_sessionPath = answer ? answer->value(0).toString() : QString();
        if (m_sessionPath.isEmpty())
            m_isSettled = true;
        else
            m_session = std::make_unique<BusProperties>(
                m_client, logind::service, m_sessionPath, logind::session, [this] { look(); });
        look();
    });
}

void SleepHold::sessionsChanged(const BusSignal& signal)
{
    const auto path = signal.arguments.value(1).toString();
    const bool isOurs = signal.member == u"SessionRemoved" && path == m_sessionPath;
    if (!isOurs && (m_session || signal.member != u"SessionNew"))
        return;
    m_session.reset();
    m_sessionPath.clear();
    findSession();
    look();
}

void SleepHold::take()
{
    BusCall call{logind::service, logind::managerPath, logind::manager, u"Inhibit"_s,
        {u"sleep:shutdown"_s, u"Everyport"_s, u"Votes are stored and sent before the computer goes."_s, u"delay"_s}};
    call.mayStartService = false;
    m_again.cancel();
    m_taking = m_client.call(std::move(call));
    // Where it is refused, as for a user who may not, the computer goes without waiting for us.
    m_taking.whenDone([this](const Result<QVariantList>& answer) {
        const bool isRefused = !answer && answer.error().kind != Error::Kind::Busy
            && answer.error().kind != Error::Kind::Disconnected && answer.error().kind != Error::Kind::Cancelled;
        m_refusal = isRefused ? answer.error().text : QString();
        if (!answer && answer.error().kind == Error::Kind::Busy) // while the computer starts, or too many hold it
            m_again = m_client.clock().callLater(BusClient::askAgainAfter, [this] { take(); });
        else if (answer && !m_goesToSleep && !m_shutsDown)
            m_lock = busDescriptor(answer->value(0));
        look();
    });
}

void SleepHold::goes(bool& what, bool begins)
{
    if (what == begins)
        return;
    what = begins;
    if (!begins) {
        take();
        look();
        return;
    }
    look();
    m_events.prepareForEnd();
}

void SleepHold::ready()
{
    if (m_goesToSleep || m_shutsDown) // else it took longer than logind waits, and what is held is for the next time
        m_lock.reset();
    look();
}

void SleepHold::busLost()
{
    look();
}

void SleepHold::look()
{
    SessionFacts now;
    // That a screen is locked already is found out, and does not happen.
    m_isSettled = m_isSettled || (m_session && m_session->isSettled());
    now.source = m_owner.isEmpty() ? Source::Absent : m_isSettled ? Source::There : Source::Unknown;
    now.isGoingToSleep = m_goesToSleep;
    now.isShuttingDown = m_shutsDown;
    now.isHeld = isHeld();
    now.refusal = m_refusal;
    now.isLocked = m_session && m_session->value(u"LockedHint"_s).toBool();
    if (now == m_facts)
        return;
    m_facts = now;
    m_events.sessionChanged();
}

} // namespace everyport::machine
