#include <QList>

#include "app/rules/kinds/eventkind.h"
#include "app/rules/kinds/traces.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

/// What is published on nodes of our xmpp services.
QList<EventKind> pubsubEvents()
{
    return {{.name = u"item-published"_s,
        .title = u"A pubsub item is published"_s,
        .help = u"A program has put something on a node of our own XMPP service, for others to read."_s,
        .fields = {{u"service"_s, u"xmpp"_s, u"The service's name."_s, {}, Option::Names::XmppService},
            {u"node"_s, u"vote/which-fruit"_s, u"The node."_s},
            {u"id"_s, u"current"_s, u"The item's id."_s, u"Item's id"_s},
            {u"text"_s, u"apple"_s, u"Its payload's text."_s},
            {u"payload"_s, u"<vote xmlns='urn:everyport:vote'/>"_s, u"The payload as XML."_s}},
        .trace = [](const Fields& fields) {
            return u"item "_s + fields.value(u"node"_s) + u' ' + gistOf(fields.value(u"text"_s));
        }}};
}

} // namespace everyport::rules
