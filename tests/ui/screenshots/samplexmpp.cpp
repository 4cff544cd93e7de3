#include "tests/ui/screenshots/samplexmpp.h"

#include "app/station/running/station.h"
#include "app/xmppchat/client/xmppparts.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "protocols/xmpp/stanza/wire.h"
#include "tests/protocols/xmpp/client/playedserver.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const QByteArray info = "<query xmlns='http://jabber.org/protocol/disco#info'>";
const QByteArray items = "<query xmlns='http://jabber.org/protocol/disco#items'>";
const QByteArray pubsub = "<pubsub xmlns='http://jabber.org/protocol/pubsub'>";
const QByteArray end = "</query>";

QByteArray features(const QByteArrayList& names)
{
    QByteArray all;
    for (const auto& name : names)
        all += "<feature var='" + name + "'/>";
    return all;
}

QByteArray field(const QByteArray& name, const QByteArray& value, const QByteArray& label = {})
{
    return "<field var='" + name + "' label='" + label + "'><value>" + value + "</value></field>";
}

QByteArray form(const QByteArray& type, const QByteArray& fields)
{
    return "<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE' type='hidden'><value>" + type
        + "</value></field>" + fields + "</x>";
}

QByteArray infoOf(const QString& to, const QString& node)
{
    if (to == u"here.example"_s && node == u"http://jabber.org/protocol/commands"_s)
        return info + "<identity category='automation' type='command-list'/>" + end;
    if (to == u"here.example"_s)
        return info
            + "<identity category='server' type='im' name='Town server'/><identity category='pubsub' type='pep'/>"
            + features({"http://jabber.org/protocol/disco#info", "http://jabber.org/protocol/disco#items",
                "http://jabber.org/protocol/commands", "jabber:iq:version", "urn:xmpp:ping", "urn:xmpp:time",
                "jabber:iq:last", "urn:xmpp:carbons:2", "urn:xmpp:blocking", "vcard-temp", "urn:xmpp:mam:2",
                "jabber:iq:register", "msgoffline", "urn:example:own"})
            + form("http://jabber.org/network/serverinfo",
                field("abuse-addresses", "mailto:abuse@here.example")
                    + field("support-addresses", "xmpp:help@rooms.here.example?join"))
            + end;
    if (to == u"news.here.example"_s && !node.isEmpty())
        return info + "<identity category='pubsub' type='leaf' name='River level'/>"
            + form("http://jabber.org/protocol/pubsub#meta-data",
                field("pubsub#title", "River level")
                    + field("pubsub#description", "Every ten minutes, at the old bridge")
                    + field("pubsub#num_subscribers", "214") + field("pubsub#access_model", "open")
                    + field("pubsub#publish_model", "publishers") + field("pubsub#max_items", "500")
                    + field("pubsub#type", "urn:example:river"))
            + end;
    if (to == u"news.here.example"_s)
        return info + "<identity category='pubsub' type='service' name='Town news'/>"
            + features({"http://jabber.org/protocol/pubsub", "http://jabber.org/protocol/pubsub#create-nodes",
                "http://jabber.org/protocol/rsm"})
            + end;
    if (to.endsWith(u"@rooms.here.example"_s))
        return info + "<identity category='conference' type='text' name='Volunteers'/>"
            + features({"http://jabber.org/protocol/muc", "muc_open", "muc_persistent", "urn:xmpp:mam:2"})
            + form("http://jabber.org/protocol/muc#roominfo",
                field("muc#roominfo_description", "Who helps on Saturday")
                    + field("muc#roominfo_occupants", "17", "Number of occupants"))
            + end;
    if (to == u"rooms.here.example"_s)
        return info + "<identity category='conference' type='text' name='Rooms'/>"
            + features({"http://jabber.org/protocol/muc"}) + end;
    return info + "<identity category='store' type='file' name='Files'/>" + features({"urn:xmpp:http:upload:0"}) + end;
}

QByteArray itemsOf(const QString& to, const QString& node)
{
    if (node == u"http://jabber.org/protocol/commands"_s)
        return items
            + "<item jid='here.example' node='who' name='Who is logged in'/><item jid='here.example' node='motd' name='Message of the day'/>"
            + end;
    if (to == u"here.example"_s)
        return items
            + "<item jid='rooms.here.example'/><item jid='news.here.example'/><item jid='files.here.example'/><item jid='closed.here.example' name='Staff only'/>"
            + end;
    if (to == u"news.here.example"_s && node.isEmpty())
        return items
            + "<item jid='news.here.example' node='weather/river'/><item jid='news.here.example' node='weather/wind'/><item jid='news.here.example' node='bulletin'/>"
            + end;
    if (to == u"rooms.here.example"_s)
        return items
            + "<item jid='volunteers@rooms.here.example' name='Volunteers'/><item jid='choir@rooms.here.example' name='Choir'/>"
              "<set xmlns='http://jabber.org/protocol/rsm'><first>a</first><last>b</last><count>148</count></set>"
            + end;
    return items + end;
}

QByteArray pubsubOf(const xml::Element& request)
{
    if (!request.child(u"subscriptions").isNull())
        return pubsub
            + "<subscriptions><subscription node='weather/river' jid='me@here.example' subscription='subscribed'/></subscriptions></pubsub>";
    QByteArray all;
    for (int i = 0; i < 40; ++i)
        all += "<item id='r-" + QByteArray::number(1200 + i)
            + "' publisher='gauge@here.example'><reading xmlns='urn:example:river'><updated>2026-03-0"
            + QByteArray::number(1 + i / 20) + "T" + QByteArray::number(10 + i / 6) + ":"
            + QByteArray::number(10 + (i % 5) * 10) + ":00Z</updated><level>"
            + QByteArray::number(1.2 + (i % 9) * 0.04, 'f', 2) + "</level></reading></item>";
    return pubsub + "<items node='weather/river'>" + all
        + "</items><set xmlns='http://jabber.org/protocol/rsm'><first index='0'>a</first><last>b</last><count>40</count></set></pubsub>";
}

} // namespace

struct SampleXmpp::Private {
    explicit Private(Station& itsStation) : station(itsStation), parts(server.client) {}
    Station& station;
    xmpp::client::PlayedServer server;
    xmppchat::XmppParts parts;
};

SampleXmpp::SampleXmpp(Station& station) : d(std::make_unique<Private>(station))
{
    d->server.logIn();
    d->server.sent();
    station.xmppSessions().tell({account, u"me@here.example"_s, &d->server.client, &d->parts, true});
}

SampleXmpp::~SampleXmpp()
{
    d->station.xmppSessions().notifyGone(account);
}

void SampleXmpp::serve()
{
    for (auto iq = d->server.nextIq(); !iq.isNull(); iq = d->server.nextIq()) {
        const auto request = iq.firstElement();
        const auto to = iq.attribute(u"to");
        const auto node = request.attribute(u"node");
        QByteArray answer;
        if (request.ns() == u"http://jabber.org/protocol/disco#info"_s)
            answer = infoOf(to, node);
        else if (request.ns() == u"http://jabber.org/protocol/disco#items"_s)
            answer = itemsOf(to, node);
        else if (request.ns() == u"http://jabber.org/protocol/pubsub"_s)
            answer = pubsubOf(request);
        else if (request.ns() == u"jabber:iq:version"_s)
            answer = "<query xmlns='jabber:iq:version'><name>Town server</name><version>2.1</version></query>";
        const bool isClosed = to == u"closed.here.example"_s;
        if (isClosed)
            answer = "<error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
        const auto from = to.isEmpty() ? QByteArray() : " from='" + to.toUtf8() + "'";
        d->server.say("<iq type='" + QByteArray(isClosed ? "error" : "result") + "' id='" + iq.attribute(u"id").toUtf8()
            + "'" + from + ">" + answer + "</iq>");
    }
}

void SampleXmpp::say(const QByteArray& xml)
{
    d->server.say(xml);
}

} // namespace everyport::ui
