#include "protocols/xmpp/muc/messages/roomsown.h"

#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/stanza/attribution.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

/// XEP-0425: that a moderator did it stands within what takes back, in both its versions.
void takeOutModeration(xml::Element& element)
{
    element.removeElements(u"moderated", names::moderation);
    element.removeElements(u"moderated", names::oldModeration);
    const std::pair<QStringView, QString> carriers[] = {
        {u"retract", names::retraction}, {u"retracted", names::retraction}, {u"apply-to", names::fastening}};
    for (const auto& [name, ns] : carriers) {
        const auto all = element.elements(name, ns);
        if (all.isEmpty())
            continue;
        element.removeElements(name, ns);
        for (auto one : all) {
            one.removeElements(u"moderated", names::moderation);
            one.removeElements(u"moderated", names::oldModeration);
            element.add(std::move(one));
        }
    }
}

} // namespace

void takeOutRoomsOwn(xml::Element& element, const Jid& room)
{
    element.removeElements(u"x", names::user);
    element.removeElements(u"occupant-id", names::occupantId);
    element.removeElements(u"hats", names::hats);
    takeOutModeration(element);
    removeStanzaIds(element, room);
    removeDelays(element, room);
}

} // namespace everyport::xmpp::muc
