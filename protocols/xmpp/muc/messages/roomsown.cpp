#include "protocols/xmpp/muc/messages/roomsown.h"

#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/stanza/attribution.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

/// XEP-0425: that a moderator did it stands within what takes back, in both its versions.
void takeOutModeration(xml::Element& element)
{
    element.removeElements(u"moderated", ns::moderation);
    element.removeElements(u"moderated", names::oldModeration);
    const std::pair<QStringView, QString> carriers[] = {
        {u"retract", ns::retraction}, {u"retracted", ns::retraction}, {u"apply-to", names::fastening}};
    for (const auto& [name, ns] : carriers) {
        const auto all = element.elements(name, ns);
        if (all.isEmpty())
            continue;
        element.removeElements(name, ns);
        for (auto one : all) {
            one.removeElements(u"moderated", ns::moderation);
            one.removeElements(u"moderated", names::oldModeration);
            element.add(std::move(one));
        }
    }
}

} // namespace

void takeOutRoomsOwn(xml::Element& element, const Jid& room)
{
    element.removeElements(u"x", ns::mucUser);
    element.removeElements(u"occupant-id", ns::occupantIds);
    element.removeElements(u"hats", ns::hats);
    takeOutModeration(element);
    removeStanzaIds(element, room);
    removeDelays(element, room);
}

} // namespace everyport::xmpp::muc
