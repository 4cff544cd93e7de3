#include "ui/pubsub/nodes/nodereading.h"

#include <QDateTime>

#include "protocols/xml/serialiser.h"

namespace everyport::ui {
namespace {

qint64 timeOf(const xml::Element& payload)
{
    for (const QStringView name : {u"updated", u"published"}) {
        const QDateTime at = QDateTime::fromString(payload.childText(name), Qt::ISODate);
        if (at.isValid())
            return at.toMSecsSinceEpoch();
    }
    return 0;
}

} // namespace

xmpp::PubsubItem itemOf(const xmpp::client::NodeItem& item)
{
    xmpp::PubsubItem made;
    made.id = item.id;
    made.payload = item.payload.isNull() ? QByteArray() : xml::serialise(item.payload);
    made.publisher = xmpp::Jid::parse(item.publisher).valueOr({});
    made.at = timeOf(item.payload);
    return made;
}

void readFacts(NodeFacts& facts, const xmpp::DiscoInfo& info)
{
    if (!info.identities.isEmpty() && facts.title.isEmpty())
        facts.title = info.identities.first().name;
    for (const xmpp::DataForm& form : info.forms) {
        if (form.formType() != QStringLiteral("http://jabber.org/protocol/pubsub#meta-data"))
            continue;
        const auto text = [&](QStringView name) { return form.value(name); };
        facts.title = text(u"pubsub#title").isEmpty() ? facts.title : text(u"pubsub#title");
        facts.description = text(u"pubsub#description");
        facts.payloadType = text(u"pubsub#type");
        facts.accessModel = text(u"pubsub#access_model");
        facts.publishModel = text(u"pubsub#publish_model");
        bool isNumber = false;
        if (const int kept = text(u"pubsub#max_items").toInt(&isNumber); isNumber && kept >= 0)
            facts.kept = kept;
        if (const qint64 followers = text(u"pubsub#num_subscribers").toLongLong(&isNumber); isNumber && followers >= 0)
            facts.followers = followers;
    }
}

} // namespace everyport::ui
