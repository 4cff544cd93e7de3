#include "app/services/http/votes/voters/voterkeywatch.h"

#include <utility>

#include "app/log/log.h"
#include "app/storage/query.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

// As votes that wait are.
constexpr Backoff::Rules readingTries{.initial = 1s, .factor = 2, .most = 15s, .jitter = 0s};

} // namespace

VoterKeyWatch::VoterKeyWatch(Clock& clock, VoterKey& key, Log& log, QString source, std::function<void()> changed)
    : m_clock(clock),
      m_key(key),
      m_log(log),
      m_source(std::move(source)),
      m_changed(std::move(changed)),
      m_backoff(readingTries)
{
    m_key.setTold([this](const Result<Done>& how) { readingEnded(how); });
}

VoterKeyWatch::~VoterKeyWatch()
{
    m_key.setTold({});
}

void VoterKeyWatch::readingEnded(const Result<Done>& how)
{
    if (how) {
        m_again.cancel();
        m_backoff.reset();
        setTrouble({});
        return;
    }
    auto why = triedAgain(how.error());
    why.text = u"Nobody can vote by phone, as the key that tells who votes cannot be read from the storage: %1"_s.arg(
        why.text);
    if (!m_again.isActive()) // else a phone asked meanwhile
        m_again = m_clock.callLater(m_backoff.next(), [this] { m_key.prepare(); });
    setTrouble(std::move(why));
}

/// Each is told once in the log, however often it is tried.
void VoterKeyWatch::setTrouble(Error trouble)
{
    if (trouble.text == m_trouble.text)
        return;
    const bool wasThere = !m_trouble.text.isEmpty();
    m_trouble = std::move(trouble);
    if (!m_trouble.text.isEmpty())
        m_log.error(m_source, m_trouble);
    else if (wasThere)
        m_log.info(m_source, u"The key that tells who votes was read; people can vote by phone again."_s);
    m_changed();
}

} // namespace everyport
