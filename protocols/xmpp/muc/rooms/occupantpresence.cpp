#include "protocols/xmpp/muc/rooms/occupantpresence.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

xml::Element hatsOf(const QList<Hat>& worn)
{
    xml::Element hats(u"hats"_s, ns::hats);
    for (const auto& hat : worn)
        hats.add(xml::Element(u"hat"_s, ns::hats).with(u"uri"_s, hat.uri).with(u"title"_s, hat.title));
    return hats;
}

} // namespace

void addStatuses(xml::Element& x, const QList<int>& statuses)
{
    for (const int status : statuses)
        x.add(xml::Element(u"status"_s, ns::mucUser).with(u"code"_s, QString::number(status)));
}

xml::Element occupantItem(const Occupant& occupant, const Notice& notice, bool withAddress)
{
    auto item = xml::Element(u"item"_s, ns::mucUser)
                    .with(u"affiliation"_s, affiliationName(occupant.ranks.affiliation))
                    .with(u"role"_s, roleName(occupant.ranks.role));
    if (const auto address = occupant.address(); withAddress && !address.isNull())
        item.setAttribute(u"jid"_s, address.toString());
    if (!notice.newNick.isEmpty())
        item.setAttribute(u"nick"_s, notice.newNick);
    if (!notice.actor.isEmpty())
        item.add(xml::Element(u"actor"_s, ns::mucUser).with(u"nick"_s, notice.actor));
    if (!notice.reason.isEmpty())
        item.addTextElement(u"reason"_s, notice.reason);
    return item;
}

Stanza occupantPresence(const Occupant& occupant, const QList<Hat>& hats, const QString& type, const Notice& notice,
    bool withAddress, bool isOwn)
{
    auto presence = Stanza::presence(occupant.jid, {}, type);
    auto element = type.isEmpty() ? occupant.presence() : xml::Element();
    if (element.isNull())
        element = presence.element();
    else
        element.setAttribute(u"from"_s, occupant.jid.toString());
    if (!notice.text.isEmpty())
        element.addTextElement(u"status"_s, notice.text);
    element.add(xml::Element(u"occupant-id"_s, ns::occupantIds).with(u"id"_s, occupant.id));
    if (!hats.isEmpty())
        element.add(hatsOf(hats));
    xml::Element x(u"x"_s, ns::mucUser);
    // Of the room's end nobody is anything any more (§10.9).
    x.add(notice.destroy.isNull()
            ? occupantItem(occupant, notice, withAddress)
            : xml::Element(u"item"_s, ns::mucUser).with(u"affiliation"_s, u"none"_s).with(u"role"_s, u"none"_s));
    if (!notice.destroy.isNull())
        x.add(notice.destroy);
    if (isOwn) {
        addStatuses(x, {110});
        addStatuses(x, notice.ownStatuses);
    }
    addStatuses(x, notice.statuses);
    element.add(std::move(x));
    presence.setElement(std::move(element));
    return presence;
}

} // namespace everyport::xmpp::muc
