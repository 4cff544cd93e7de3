#include "protocols/xmpp/client/talk/message.h"

#include <algorithm>

#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/talk/texts.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/fallback.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

const QStringList types{u"normal"_s, u"chat"_s, u"groupchat"_s, u"headline"_s, u"error"_s};
const QStringList chatStates{{}, u"active"_s, u"composing"_s, u"paused"_s, u"inactive"_s, u"gone"_s};
const QStringList markers{{}, u"received"_s, u"displayed"_s, u"acknowledged"_s};
constexpr qsizetype mostReactions = 32;

QString notNull(const QString& text)
{
    return text.isNull() ? QString(u""_s) : text;
}

void readMarks(const xml::Element& message, Message& read)
{
    for (const auto& child : message.elements()) {
        if (child.ns() == ns::chatStates)
            read.chatState = Message::ChatState(std::max(qsizetype(0), chatStates.indexOf(child.name())));
        else if (child.is(u"request", ns::receipts))
            read.wantsReceipt = true;
        else if (child.is(u"received", ns::receipts))
            read.receiptFor = child.attribute(u"id");
        else if (child.is(u"markable", ns::chatMarkers))
            read.wantsMarker = true;
        else if (child.ns() == ns::chatMarkers) {
            read.marker = Message::Marker(std::max(qsizetype(0), markers.indexOf(child.name())));
            read.markerFor = child.attribute(u"id");
        } else if (child.is(u"no-store", ns::hints) || child.is(u"no-permanent-store", ns::hints))
            read.mayBeStored = false;
        else if (child.is(u"stanza-id", ns::stanzaIds)) {
            if (const auto by = Jid::parse(child.attribute(u"by")))
                read.given.append({*by, child.attribute(u"id")});
        } else if (child.is(u"x", ns::outOfBand) && !child.childText(u"url").isEmpty())
            read.urls.append(child.childText(u"url"));
    }
}

void readReferences(const xml::Element& message, Message& read)
{
    read.corrects = message.child(u"replace", ns::correction).attribute(u"id");
    const auto reply = message.child(u"reply", ns::reply);
    read.replyTo = reply.attribute(u"id");
    read.replyAuthor = Jid::parse(reply.attribute(u"to")).valueOr({});
    const auto reactions = message.child(u"reactions", ns::reactions);
    read.reactsTo = reactions.attribute(u"id");
    for (const auto& reaction : reactions.elements(u"reaction", ns::reactions)) {
        if (read.reactions.size() < mostReactions && !reaction.text().isEmpty()
            && !read.reactions.contains(reaction.text()))
            read.reactions.append(reaction.text());
    }
    const auto retract = message.child(u"retract", ns::retraction);
    read.retracts = retract.attribute(u"id");
    read.reason = retract.childText(u"reason");
    if (const auto moderated = retract.child(u"moderated", ns::moderation); !moderated.isNull())
        read.moderatedBy = Jid::parse(moderated.attribute(u"by")).valueOr({});
}

void writeMarks(const Message& message, xml::Element& written)
{
    if (message.chatState != Message::ChatState::None)
        written.add(xml::Element(chatStates[int(message.chatState)], ns::chatStates));
    if (message.wantsReceipt)
        written.add(xml::Element(u"request"_s, ns::receipts));
    if (!message.receiptFor.isEmpty())
        written.add(xml::Element(u"received"_s, ns::receipts).with(u"id"_s, message.receiptFor));
    if (message.wantsMarker)
        written.add(xml::Element(u"markable"_s, ns::chatMarkers));
    if (message.marker != Message::Marker::None)
        written.add(xml::Element(markers[int(message.marker)], ns::chatMarkers).with(u"id"_s, message.markerFor));
    if (!message.originId.isEmpty())
        written.add(xml::Element(u"origin-id"_s, ns::stanzaIds).with(u"id"_s, message.originId));
    if (!message.mayBeStored)
        written.add(xml::Element(u"no-store"_s, ns::hints));
    else if (message.body.isNull()
        && (!message.receiptFor.isEmpty() || !message.reactsTo.isEmpty() || !message.retracts.isEmpty()
            || message.marker != Message::Marker::None))
        written.add(xml::Element(u"store"_s, ns::hints)); // without a text an archive might let it go
}

void writeReferences(const Message& message, xml::Element& written)
{
    if (!message.corrects.isEmpty())
        written.add(xml::Element(u"replace"_s, ns::correction).with(u"id"_s, message.corrects));
    if (!message.replyTo.isEmpty()) {
        auto reply = xml::Element(u"reply"_s, ns::reply).with(u"id"_s, message.replyTo);
        if (!message.replyAuthor.isNull())
            reply.setAttribute(u"to"_s, message.replyAuthor.toString());
        written.add(std::move(reply));
        if (message.quoted > 0) {
            auto range = xml::Element(u"body"_s, ns::fallback)
                             .with(u"start"_s, u"0"_s)
                             .with(u"end"_s, QString::number(message.quoted));
            written.add(xml::Element(u"fallback"_s, ns::fallback).with(u"for"_s, ns::reply).holding(std::move(range)));
        }
    }
    if (!message.reactsTo.isEmpty()) {
        auto reactions = xml::Element(u"reactions"_s, ns::reactions).with(u"id"_s, message.reactsTo);
        for (const auto& reaction : message.reactions)
            reactions.addTextElement(u"reaction"_s, reaction);
        written.add(std::move(reactions));
    }
    if (!message.retracts.isEmpty())
        written.add(xml::Element(u"retract"_s, ns::retraction).with(u"id"_s, message.retracts));
    for (const auto& url : message.urls) {
        xml::Element beside(u"x"_s, ns::outOfBand);
        beside.addTextElement(u"url"_s, url);
        written.add(std::move(beside));
    }
}

} // namespace

Message Message::parse(const Stanza& stanza)
{
    const auto& message = stanza.element();
    Message read;
    read.stanza = stanza;
    read.from = stanza.from();
    read.to = stanza.to();
    read.type = Type(std::max(qsizetype(0), types.indexOf(stanza.type())));
    read.id = stanza.id();
    read.originId = message.child(u"origin-id", ns::stanzaIds).attribute(u"id");
    auto bodies = Texts::of(message, u"body");
    read.body = bodies.main;
    read.bodies = std::move(bodies.others);
    if (const auto subject = message.child(u"subject"); !subject.isNull())
        read.subject = notNull(subject.text());
    read.thread = message.childText(u"thread");
    read.time = delayOf(message, read.type == Type::GroupChat ? read.from.bare() : read.to.domainOnly()).value_or(0);
    read.nick = message.child(u"nick", ns::nick).text();
    readMarks(message, read);
    readReferences(message, read);
    if (stanza.isError())
        read.error = StanzaError::fromElement(message.child(u"error"));
    return read;
}

Stanza Message::encode() const
{
    auto made = Stanza::message(from, to, type == Type::Normal ? QString() : types[int(type)]);
    auto written = made.element();
    if (!id.isEmpty())
        written.setAttribute(u"id"_s, id);
    if (!subject.isNull())
        written.addTextElement(u"subject"_s, subject);
    Texts::add(written, u"body"_s, body.isNull() ? QString() : fallback + body, bodies);
    if (!thread.isEmpty())
        written.addTextElement(u"thread"_s, thread);
    if (!nick.isEmpty())
        written.add(xml::Element(u"nick"_s, ns::nick).saying(nick));
    writeReferences(*this, written);
    if (!fallback.isEmpty() && !body.isNull()) {
        auto range = xml::Element(u"body"_s, ns::fallback).with(u"start"_s, u"0"_s);
        range.setAttribute(u"end"_s, QString::number(fallback.toUcs4().size()));
        written.add(xml::Element(u"fallback"_s, ns::fallback).with(u"for"_s, ns::reply).holding(std::move(range)));
    }
    writeMarks(*this, written);
    made.setElement(std::move(written));
    return made;
}

QString Message::idGivenBy(const Jid& by) const
{
    for (const auto& one : given) {
        if (one.by == by)
            return one.id;
    }
    return {};
}

QString Message::ownText() const
{
    static const QStringList understood{ns::reply, ns::reactions, ns::retraction, ns::moderation};
    return withoutFallback(stanza.element(), body, understood);
}

std::optional<QString> Message::action() const
{
    const auto text = ownText();
    return text.startsWith("/me "_L1) ? std::optional(text.mid(4)) : std::nullopt;
}

} // namespace everyport::xmpp::client
