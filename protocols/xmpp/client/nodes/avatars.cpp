#include "protocols/xmpp/client/nodes/avatars.h"

#include <QCryptographicHash>

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

QString nameOf(const QByteArray& picture)
{
    return QString::fromLatin1(QCryptographicHash::hash(picture, QCryptographicHash::Sha1).toHex());
}

QByteArray bytesOf(const QString& text)
{
    if (text.size() > Avatars::mostBytes * 2)
        return {};
    return QByteArray::fromBase64(text.toLatin1());
}

Card cardOf(const xml::Element& vCard)
{
    Card card;
    card.fullName = vCard.childText(u"FN");
    card.nick = vCard.childText(u"NICKNAME");
    card.mail = vCard.child(u"EMAIL").childText(u"USERID");
    card.url = vCard.childText(u"URL");
    card.about = vCard.childText(u"DESC");
    card.pictureType = vCard.child(u"PHOTO").childText(u"TYPE");
    card.picture = bytesOf(vCard.child(u"PHOTO").childText(u"BINVAL"));
    return card;
}

xml::Element elementOf(const Card& card)
{
    xml::Element vCard(u"vCard"_s, ns::vcardTemp);
    const std::pair<QString, QString> lines[] = {
        {u"FN"_s, card.fullName}, {u"NICKNAME"_s, card.nick}, {u"URL"_s, card.url}, {u"DESC"_s, card.about}};
    for (const auto& [name, text] : lines) {
        if (!text.isEmpty())
            vCard.addTextElement(name, text);
    }
    if (!card.mail.isEmpty()) {
        xml::Element mail(u"EMAIL"_s, ns::vcardTemp);
        mail.addTextElement(u"USERID"_s, card.mail);
        vCard.add(std::move(mail));
    }
    if (!card.picture.isEmpty()) {
        xml::Element photo(u"PHOTO"_s, ns::vcardTemp);
        photo.addTextElement(u"TYPE"_s, card.pictureType);
        photo.addTextElement(u"BINVAL"_s, QString::fromLatin1(card.picture.toBase64()));
        vCard.add(std::move(photo));
    }
    return vCard;
}

} // namespace

Avatars::Avatars(Client& client, Nodes& nodes) : ClientExtension(client), m_nodes(nodes)
{
    nodes.listen(ns::avatarMetadata, [this](const NodeEvent& event) { metadataTold(event); });
    nodes.listen(ns::nick, [this](const NodeEvent& event) {
        const auto who = event.service.isNull() ? m_client.self() : event.service.bare();
        if (event.items.isEmpty() || (m_nicks.size() >= mostPeople && !m_nicks.contains(who)))
            return;
        m_nicks.insert(who, event.items.first().payload.text());
        if (changed)
            changed(who);
    });
    client.dispatch().onPresence([this](const Stanza& stanza) { return presenceReceived(stanza); }, 900);
}

void Avatars::metadataTold(const NodeEvent& event)
{
    if (event.what == NodeEvent::What::Retracted || event.items.isEmpty())
        return;
    const auto who = event.service.isNull() ? m_client.self() : event.service.bare();
    note(who, event.items.first().payload.child(u"info").attribute(u"id"), false);
}

/// XEP-0153. An occupant of a room has a face of their own; elsewhere a face belongs to the account.
bool Avatars::presenceReceived(const Stanza& stanza)
{
    const auto update = stanza.element().child(u"x", ns::vcardUpdate);
    const auto photo = update.child(u"photo");
    if (photo.isNull() || !stanza.type().isEmpty())
        return false;
    const bool isOccupant = !stanza.element().child(u"x", ns::mucUser).isNull();
    note(isOccupant ? stanza.from() : stanza.from().bare(), photo.text(), true);
    return false;
}

void Avatars::note(const Jid& who, const QString& name, bool isCards)
{
    if (isCards && m_pictures.contains(who) && !m_onCards.contains(who))
        return; // they publish one, which is newer
    if (m_pictures.value(who) == name || (m_pictures.size() >= mostPeople && !m_pictures.contains(who)))
        return;
    m_pictures.insert(who, name);
    if (isCards)
        m_onCards.insert(who);
    else
        m_onCards.remove(who);
    if (m_client.isMine(who))
        m_own = name.isNull() ? QString(u""_s) : name;
    if (changed)
        changed(who);
}

Task<Result<QByteArray>> Avatars::fetch(Jid who)
{
    const auto name = m_pictures.value(who);
    if (name.isEmpty())
        co_return Error::refused(Reason::NotFound, u"There is no picture."_s);
    QByteArray picture;
    if (m_onCards.contains(who)) {
        auto asking = card(who);
        const auto found = co_await std::move(asking);
        if (!found)
            co_return found.error();
        picture = found->picture;
    } else {
        auto asking = m_nodes.items(who, ns::avatarData, 0, {name});
        const auto found = co_await std::move(asking);
        if (!found)
            co_return found.error();
        picture = bytesOf(found->value(0).payload.text());
    }
    if (picture.size() > mostBytes || nameOf(picture) != name)
        co_return Error::malformed(Reason::BadValue, u"The picture is not the one that was told of."_s);
    co_return picture;
}

Task<Result<Card>> Avatars::card(Jid who)
{
    auto asking = m_client.get(who, xml::Element(u"vCard"_s, ns::vcardTemp));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    co_return cardOf(*answer);
}

Task<Result<xml::Element>> Avatars::setCard(Card card)
{
    return m_client.set({}, elementOf(card));
}

Task<Result<Done>> Avatars::setPicture(QByteArray png, int width, int height)
{
    NodeItem metadata;
    metadata.payload = xml::Element(u"metadata"_s, ns::avatarMetadata);
    if (!png.isEmpty()) {
        const auto name = nameOf(png);
        NodeItem data;
        data.id = metadata.id = name;
        data.payload = xml::Element(u"data"_s, ns::avatarData).saying(QString::fromLatin1(png.toBase64()));
        auto info = xml::Element(u"info"_s, ns::avatarMetadata).with(u"id"_s, name).with(u"type"_s, u"image/png"_s);
        info.setAttribute(u"bytes"_s, QString::number(png.size()));
        info.setAttribute(u"width"_s, QString::number(width));
        info.setAttribute(u"height"_s, QString::number(height));
        metadata.payload.add(std::move(info));
        auto sending = m_nodes.publish({}, ns::avatarData, data);
        const auto sent = co_await std::move(sending);
        if (!sent)
            co_return sent.error();
    }
    auto telling = m_nodes.publish({}, ns::avatarMetadata, metadata);
    const auto told = co_await std::move(telling);
    if (!told)
        co_return told.error();
    co_return Done();
}

Task<Result<QString>> Avatars::setNick(QString nick)
{
    NodeItem item;
    item.id = u"current"_s;
    item.payload = xml::Element(u"nick"_s, ns::nick).saying(nick);
    return m_nodes.publish({}, ns::nick, item);
}

Task<Result<xml::Element>> Avatars::setRoomPicture(Jid room, QByteArray png)
{
    Card card;
    card.pictureType = u"image/png"_s;
    card.picture = std::move(png);
    return m_client.set(room.bare(), elementOf(card));
}

void Avatars::dressPresence(xml::Element& presence) const
{
    xml::Element update(u"x"_s, ns::vcardUpdate);
    if (!m_own.isNull())
        update.addTextElement(u"photo"_s, m_own);
    presence.add(std::move(update));
}

} // namespace everyport::xmpp::client
