#include "app/stations/chains/storingtrouble.h"

#include <utility>

namespace everyport::stations {

using namespace Qt::StringLiterals;

void StoringTrouble::tried(const QString& what, const std::optional<Error>& failure)
{
    if (failure) {
        m_failing.insert(what);
        if (m_told.contains(failure->reason))
            return;
        m_told.append(failure->reason);
        const auto sentence = u"What other stations have sent cannot be stored here; that is tried again. %1"_s.arg(
            failure->text);
        m_hearers.warn(sentence);
        m_hearers.changed(sentence);
        return;
    }
    if (!m_failing.remove(what) || !m_failing.isEmpty())
        return;
    m_told.clear();
    m_hearers.info(u"What other stations have sent is stored again."_s);
    m_hearers.changed({});
}

void StoringTrouble::forget()
{
    m_failing.clear();
    if (!std::exchange(m_told, {}).isEmpty())
        m_hearers.changed({});
}

} // namespace everyport::stations
