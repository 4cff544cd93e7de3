#include "protocols/xmpp/client/connection/streammanagement.h"

#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::xmpp::client {

namespace {

constexpr auto longestBreak = 24h; // where the server does not say how long it waits

bool isStanza(const xml::Element& element)
{
    return element.ns() == ns::client;
}

} // namespace

xml::Element StreamManagement::enableRequest()
{
    return xml::Element(u"enable"_s, ns::streamManagement).with(u"resume"_s, u"true"_s);
}

xml::Element StreamManagement::resumeRequest() const
{
    return xml::Element(u"resume"_s, ns::streamManagement)
        .with(u"previd"_s, m_id)
        .with(u"h"_s, QString::number(m_received));
}

bool StreamManagement::mayResume() const
{
    return !m_id.isEmpty() && (m_isOn || m_clock.now() - m_lostAt < m_most);
}

void StreamManagement::begin(const xml::Element& enabled)
{
    m_received = m_acknowledged = 0;
    const auto resume = enabled.attribute(u"resume");
    m_id = resume == u"true" || resume == u"1" ? enabled.attribute(u"id") : QString();
    m_location = enabled.attribute(u"location");
    bool isNumber = false;
    const auto most = enabled.attribute(u"max").toUInt(&isNumber);
    m_most = isNumber ? std::chrono::seconds(most) : longestBreak;
    m_isOn = true;
    m_isAsked = false;
}

Result<QList<xml::Element>> StreamManagement::resumed(const xml::Element& resumed)
{
    if (const auto done = acknowledge(resumed.attribute(u"h")); !done)
        return done.error();
    m_isOn = true;
    m_isAsked = false;
    QList<xml::Element> again;
    for (const auto& kept : std::as_const(m_unacked))
        again.append(kept.element);
    return again;
}

QList<xml::Element> StreamManagement::takeUnacked(const xml::Element& failed)
{
    if (failed.hasAttribute(u"h"))
        Q_UNUSED(acknowledge(failed.attribute(u"h"))) // a server that counts wrong is believed nothing
    m_id.clear();
    m_location.clear();
    m_isOn = m_isAsked = false;
    QList<xml::Element> left;
    for (auto& [element, at] : std::exchange(m_unacked, {})) {
        if (element.name() == u"message" && element.child(u"delay", ns::delay).isNull())
            element.add(delayElement({}, at));
        left.append(std::move(element));
    }
    return left;
}

void StreamManagement::sent(const xml::Element& stanza)
{
    if (!m_isOn || !isStanza(stanza))
        return;
    m_unacked.append({stanza, m_clock.wallMsecs()});
    ask();
}

void StreamManagement::ask()
{
    if (!m_isOn || std::exchange(m_isAsked, true))
        return;
    write(xml::Element(u"r"_s, ns::streamManagement));
}

Result<bool> StreamManagement::take(const xml::Element& element)
{
    if (element.ns() != ns::streamManagement)
        return false;
    if (element.name() == u"r" && m_isOn)
        write(xml::Element(u"a"_s, ns::streamManagement).with(u"h"_s, QString::number(m_received)));
    if (element.name() != u"a")
        return true;
    if (const auto done = acknowledge(element.attribute(u"h")); !done)
        return done.error();
    m_isAsked = false;
    if (!m_unacked.isEmpty())
        ask();
    return true;
}

Result<Done> StreamManagement::acknowledge(const QString& h)
{
    bool isNumber = false;
    const auto count = h.toUInt(&isNumber);
    const auto news = count - m_acknowledged; // modulo 2³², as both count
    if (!isNumber || news > quint32(m_unacked.size()))
        return Error::malformed(
            Reason::BadValue, u"The server acknowledges more than it was sent."_s, u"undefined-condition"_s);
    m_acknowledged = count;
    release(qsizetype(news));
    return Done();
}

void StreamManagement::acknowledgeAll()
{
    m_acknowledged += quint32(m_unacked.size());
    release(m_unacked.size());
}

void StreamManagement::release(qsizetype count)
{
    const auto gone = m_unacked.first(count);
    m_unacked.remove(0, count); // whoever is told may send at once
    for (const auto& kept : gone) {
        if (acknowledged)
            acknowledged(kept.element);
    }
}

void StreamManagement::streamLost()
{
    if (!std::exchange(m_isOn, false))
        return;
    m_lostAt = m_clock.now();
}

} // namespace everyport::xmpp::client
