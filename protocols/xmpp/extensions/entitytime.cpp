#include "protocols/xmpp/extensions/entitytime.h"

#include <cstdlib>

#include <QDateTime>

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

QStringList EntityTime::namespaces(Place place) const
{
    return place == Place::Domain ? QStringList(ns::entityTime) : QStringList();
}

Task<Answer> EntityTime::answer(Stanza request, Place)
{
    if (request.isSet() || request.payload().name() != u"time")
        return answeredNow(StanzaError(Condition::BadRequest));
    const auto wall = m_clock.wallMsecs();
    const auto offset = QDateTime::fromMSecsSinceEpoch(wall).offsetFromUtc() / 60;
    xml::Element time(u"time"_s, ns::entityTime);
    time.addTextElement(u"tzo"_s,
        u"%1%2:%3"_s.arg(QChar(offset < 0 ? u'-' : u'+'))
            .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
            .arg(std::abs(offset) % 60, 2, 10, QChar(u'0')));
    time.addTextElement(u"utc"_s, QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).toString(Qt::ISODate));
    return answeredNow(time);
}

} // namespace everyport::xmpp
