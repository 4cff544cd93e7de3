#include "protocols/xmpp/extensions/entitytime.h"

#include <cstdlib>

#include <QDateTime>

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

int minutesFromUtc(qint64 wallMsecs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMsecs).offsetFromUtc() / 60;
}

/// "-06:00" (XEP-0082).
QString zoneText(int minutes)
{
    return u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

} // namespace

QStringList EntityTime::namespaces(Place place) const
{
    return place == Place::Account ? QStringList() : QStringList(ns::entityTime);
}

Task<Answer> EntityTime::answer(Stanza request, Place)
{
    if (request.isSet() || request.payload().name() != u"time")
        return answeredNow(StanzaError(Condition::BadRequest));
    const auto wall = m_clock.wallMsecs();
    xml::Element time(u"time"_s, ns::entityTime);
    time.addTextElement(u"tzo"_s, zoneText(m_zone == Zone::Told ? minutesFromUtc(wall) : 0));
    // XEP-0082 lets it have fractions of a second, without which nobody could see that a clock is off by less.
    time.addTextElement(u"utc"_s, QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).toString(Qt::ISODateWithMs));
    return answeredNow(time);
}

xml::Element EntityTime::question()
{
    return xml::Element(u"time"_s, ns::entityTime);
}

Result<EntityTime::Time> EntityTime::read(const xml::Element& answer)
{
    const auto utc = QDateTime::fromString(answer.childText(u"utc"), Qt::ISODateWithMs);
    if (!utc.isValid())
        return Error::malformed(Reason::BadValue, u"That is no time."_s);
    return Time{utc.toMSecsSinceEpoch(), answer.childText(u"tzo")};
}

} // namespace everyport::xmpp
