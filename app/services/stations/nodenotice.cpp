#include "app/services/stations/nodenotice.h"

#include "app/services/stations/itembody.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::stations {

namespace {

constexpr qsizetype mostAtATime = 50;

NodeNotice noticeOf(const xml::Element& told)
{
    NodeNotice notice;
    notice.node = told.attribute(u"node");
    const bool isEnd = told.name() == u"subscription" && told.attribute(u"subscription") != u"subscribed";
    notice.isOver = isEnd || told.name() == u"delete";
    for (const auto& item : told.elements(u"item", told.ns())) {
        auto body = bodyIn(item);
        const auto id = item.attribute(u"id");
        if (body && isItemId(id) && notice.items.size() < mostAtATime)
            notice.items.append({id, std::move(*body)});
    }
    return notice;
}

} // namespace

QList<NodeNotice> NodeNotice::in(const xmpp::Stanza& message)
{
    QList<NodeNotice> all;
    const auto& element = message.element();
    for (const auto& told : element.child(u"event", xmpp::ns::pubsubEvent).elements())
        all.append(noticeOf(told));
    for (const auto& told : element.child(u"pubsub", xmpp::ns::pubsub).elements()) // §8.8.4
        all.append(noticeOf(told));
    return all;
}

} // namespace everyport::stations
