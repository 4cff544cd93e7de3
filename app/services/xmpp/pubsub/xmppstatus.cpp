#include "app/services/xmpp/pubsub/xmppstatus.h"

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

const QString statusNamespace = u"urn:everyport:status:1"_s;
constexpr auto lookEvery = 10s; // people come and go in crowds; who listens is told once

xmpp::NodeConfig configuration()
{
    xmpp::NodeConfig config;
    config.title = u"State of the server"_s;
    config.payloadType = statusNamespace;
    config.accessModel = xmpp::AccessModel::Whitelist;
    config.maxItems = 1;
    config.sendLast = xmpp::SendLast::Never; // it is read, and told when it changes
    return config;
}

} // namespace

const QString XmppStatus::node = u"server/status"_s;

XmppStatus::XmppStatus(
    Clock& clock, Database& database, xmpp::PubsubService& pubsub, QString domain, QString version, People people)
    : m_clock(clock),
      m_version(std::move(version)),
      m_people(std::move(people)),
      m_since(clock.wallMsecs()),
      m_store(database, pubsub.address().toString() + u'/' + node),
      m_live(clock, pubsub.resources(), m_store, node, configuration(), [this] { return items(); })
{
    m_live.mayRead = [domain = std::move(domain)](
                         const xmpp::Jid& who) { return who.hasLocal() && who.domainView() == domain; };
}

Task<Result<Done>> XmppStatus::open()
{
    const auto opened = co_await m_live.open();
    if (opened)
        look();
    co_return opened;
}

QList<xmpp::PubsubItem> XmppStatus::items() const
{
    xml::Element status(u"status"_s, statusNamespace);
    status.addTextElement(u"people"_s, QString::number(m_people()));
    status.addTextElement(u"since"_s, xmpp::dateTimeText(m_since));
    status.addTextElement(u"version"_s, m_version);
    return {{u"current"_s, xml::serialise(status), {}, m_clock.wallMsecs()}};
}

void XmppStatus::look()
{
    if (const auto people = m_people(); people != std::exchange(m_told, people))
        m_live.changed();
    m_look = m_clock.callLater(lookEvery, [this] { look(); });
}

} // namespace everyport
