#include "app/services/http/votes/voters/turnedaway.h"

#include "app/log/log.h"
#include "app/services/http/votes/voters/phonelimits.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString sentenceOf(TurnedAway::By limit, const QString& host)
{
    switch (limit) {
    case TurnedAway::By::NewPhones:
        return u"Phones at %1 have to wait: more new ones come from there than “new-phones” lets vote in an hour."_s
            .arg(host);
    case TurnedAway::By::Requests:
        return u"Phones have to wait: more comes at once than is taken, the last of it from %1."_s.arg(host);
    case TurnedAway::By::Votes:
        return u"A voter at %1 has to wait, who votes more than %2 times a minute."_s.arg(host).arg(
            PhoneLimits::ofVoter);
    case TurnedAway::By::Tickets: break;
    }
    return u"Somebody at %1 tries out tickets: more than %2 wrong codes an hour come from there."_s.arg(host).arg(
        PhoneLimits::wrongTickets);
}

} // namespace

void TurnedAway::add(By limit, const Address& peer)
{
    const auto now = m_log.clock().now();
    auto& line = m_lines[limit];
    const bool isNews = line.text.isEmpty() || now - line.said >= 1min;
    line.last = now;
    if (!isNews)
        return;
    line.said = now;
    line.text = sentenceOf(limit, peer.host);
    m_log.warning(m_source, line.text);
}

QStringList TurnedAway::lately() const
{
    QStringList sentences;
    for (const auto& [limit, line] : m_lines) {
        if (m_log.clock().now() - line.last < 1min)
            sentences.append(line.text);
    }
    return sentences;
}

} // namespace everyport
