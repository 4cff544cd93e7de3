#include "protocols/xmpp/muc/messages/moderation.h"

#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/muc/messages/conversation.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

/// What a moderator has done to a message, in the words of both versions.
struct Verdict {
    QString id; ///< The message's.
    QString reason;
    xml::Element moderated; ///< Who did it.
    xml::Element oldModerated;

    static xml::Element withReason(xml::Element element, const QString& ns, const QString& reason)
    {
        if (!reason.isEmpty())
            element.add(xml::Element(u"reason"_s, ns).saying(reason));
        return element;
    }
    /// As it is told: "retract", or as it stands in the archive: "retracted".
    QList<xml::Element> elements(const QString& name, const QString& stamp) const
    {
        auto now = xml::Element(name, ns::retraction);
        auto old = xml::Element(name, names::oldRetraction);
        if (!stamp.isEmpty()) {
            now.setAttribute(u"stamp"_s, stamp);
            old.setAttribute(u"stamp"_s, stamp);
        }
        now.setAttribute(u"id"_s, id);
        now.add(moderated);
        return {withReason(std::move(now), ns::retraction, reason),
            withReason(xml::Element(oldModerated).holding(std::move(old)), names::oldModeration, reason)};
    }
};

Verdict verdictOf(const Room& room, const Occupant& by, const QString& id, const QString& reason)
{
    Verdict verdict{
        id, reason, xml::Element(u"moderated"_s, ns::moderation), xml::Element(u"moderated"_s, names::oldModeration)};
    const auto who = by.jid.isNull() ? room.jid() : by.jid;
    verdict.moderated.setAttribute(u"by"_s, who.toString());
    verdict.oldModerated.setAttribute(u"by"_s, who.toString());
    if (!by.id.isEmpty())
        verdict.moderated.add(xml::Element(u"occupant-id"_s, ns::occupantIds).with(u"id"_s, by.id));
    return verdict;
}

} // namespace

QStringList Moderation::namespaces() const
{
    return {ns::moderation, names::fastening};
}

Task<Answer> Moderation::answer(Room& room, Stanza request)
{
    const auto asked = request.payload();
    const bool isOld = asked.is(u"apply-to", names::fastening);
    const auto moderate = isOld ? asked.child(u"moderate", names::oldModeration) : asked;
    const auto id = asked.attribute(u"id");
    const auto retract = moderate.child(u"retract", isOld ? names::oldRetraction : ns::retraction);
    if (!request.isSet() || moderate.name() != u"moderate" || retract.isNull() || id.isEmpty())
        return answeredNow(StanzaError(Condition::BadRequest));
    const auto* from = room.byClient(request.from());
    if (!from || from->ranks.role != Role::Moderator)
        return answeredNow(StanzaError(Condition::Forbidden));
    return this->moderate(room.name(), from->nick, id, moderate.childText(u"reason").left(1000));
}

Task<Answer> Moderation::moderate(QString room, QString by, QString id, QString reason)
{
    const auto retracted = co_await retract(room, by, id, reason);
    if (!retracted)
        co_return StanzaError::of(retracted.error());
    co_return xml::Element();
}

/// Who did it is told as they were when it was asked for: their nick may be somebody else's when the archive has
/// answered.
Task<Result<Done>> Moderation::retract(QString name, QString by, QString id, QString reason)
{
    const auto* before = m_rooms.find(name);
    const auto* asker = before ? before->byNick(by) : nullptr;
    auto moderator = asker ? asker->outline() : Occupant{};
    moderator.nick = by;
    const auto whole = co_await wholeMessage(m_rooms, name, id);
    if (!whole)
        co_return whole.error();
    auto* room = m_rooms.find(name);
    if (!room || whole->first().stanza.isNull())
        co_return Error::refused(Reason::NotFound, u"There is no such message."_s, u"item-not-found"_s);
    announceModeration(*room, moderator, id, reason, *whole);
    co_return Done{};
}

void announceModeration(
    Room& room, const Occupant& by, const QString& id, const QString& reason, const QList<SaidMessage>& whole)
{
    auto& rooms = room.rooms();
    const auto verdict = verdictOf(room, by, id, reason);
    const auto newId = rooms.newId();
    const auto retracts = verdict.elements(u"retract"_s, {});
    auto message = Stanza::message(room.jid(), {}, u"groupchat"_s);
    auto told = message.element();
    told.setAttribute(u"id"_s, newId);
    told.add(retracts.at(0));
    told.add(xml::Element(u"apply-to"_s, names::fastening).with(u"id"_s, id).holding(retracts.at(1)));
    told.add(stanzaId(room, newId));
    message.setElement(std::move(told));
    room.send(message);
    room.history.forget(id);
    rooms.keep(room, by, message, newId);
    bury(room, whole, [&](const QString& part) {
        return verdictOf(room, by, part, reason).elements(u"retracted"_s, dateTimeText(rooms.now()));
    });
    const auto* here = room.same(by);
    rooms.notify(&RoomEvents::messageRetracted, room, here ? *here : by, id, reason);
}

} // namespace everyport::xmpp::muc
