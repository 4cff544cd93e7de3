#include "app/polls/storagewatch.h"

#include <utility>

#include "app/polls/pollregistry.h"
#include "app/polls/shownmoment.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

StorageTrouble::What StorageTrouble::what() const
{
    if (why.kind == Error::Kind::Disconnected)
        return What::NoDatabase;
    return why.reason == Reason::TooLarge ? What::TooMany : What::NotStoring;
}

QString StorageTrouble::line(qsizetype waiting, qint64 now) const
{
    const auto time = shownMoment(since, now, QLocale(u"en"_s));
    const auto said = what() == What::NoDatabase ? u"The database does not answer since %1"_s.arg(time)
        : what() == What::TooMany                ? u"Since %1 more votes come than can be stored"_s.arg(time)
                                                 : u"Votes cannot be stored since %1"_s.arg(time);
    if (waiting == 0)
        return said + u'.';
    return said
        + (waiting == 1 ? u"; one vote waits on this computer."_s
                        : u"; %1 votes wait on this computer."_s.arg(waiting));
}

StorageWatch::StorageWatch(Clock& clock, PollRegistry& registry, std::function<void()> changed)
    : m_clock(clock), m_registry(registry), m_changed(std::move(changed))
{
    if (const auto& error = registry.storingTrouble()) // it was told before
        m_trouble = StorageTrouble{*error, clock.wallMsecs()};
    registry.addListener(*this);
}

StorageWatch::~StorageWatch()
{
    m_registry.removeListener(*this);
}

QString StorageWatch::line() const
{
    return m_trouble ? m_trouble->line(m_registry.waitingTaps(), m_clock.wallMsecs()) : QString();
}

void StorageWatch::trouble(const Error& error)
{
    // How many wait is said by line, as it is by then.
    const auto storing = triedAgain(m_registry.storingTrouble().value_or(Error()));
    const bool isOfStoring = !storing.text.isEmpty() && error.text.startsWith(storing.text);
    m_trouble = StorageTrouble{isOfStoring ? storing : error, m_trouble ? m_trouble->since : m_clock.wallMsecs()};
    m_changed();
}

void StorageWatch::troublePassed()
{
    m_trouble.reset();
    m_changed();
}

} // namespace everyport::polls
