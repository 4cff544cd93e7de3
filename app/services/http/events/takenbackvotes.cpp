#include "app/services/http/events/takenbackvotes.h"

namespace everyport {

void TakenBackVotes::note(const QString& link, const QString& voter)
{
    m_last.removeIf([this](const auto& each) { return isSaid(each.value()); });
    m_last.insert(link, {.voter = voter, .at = m_clock.wallMsecs()});
}

QString TakenBackVotes::lastBy(const QString& link) const
{
    const auto found = m_last.constFind(link);
    return found == m_last.cend() || isSaid(*found) ? QString() : found->voter;
}

} // namespace everyport
