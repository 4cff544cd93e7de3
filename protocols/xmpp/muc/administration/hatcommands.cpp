#include "protocols/xmpp/muc/administration/hatcommands.h"

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "protocols/xmpp/stanza/randomtext.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

using FieldType = DataForm::FieldType;

const QString don = u"urn:xmpp:hats:commands:don"_s;
const QString doff = u"urn:xmpp:hats:commands:doff"_s;
const QString listing = u"urn:xmpp:hats:commands:list"_s;
constexpr qsizetype mostHats = 10; // of one person
constexpr qsizetype longestUri = 256;
constexpr qsizetype longestTitle = 128;

xml::Element commandElement(const QString& node, const QString& status)
{
    return xml::Element(u"command"_s, ns::commands)
        .with(u"node"_s, node)
        .with(u"sessionid"_s, randomText(9))
        .with(u"status"_s, status);
}

xml::Element formFor(const QString& node)
{
    DataForm form(DataForm::Type::Form, ns::hats);
    form.title = node == don ? u"Put a hat on somebody"_s : u"Take a hat off somebody"_s;
    form.add({u"jid"_s, FieldType::JidSingle, {}, u"Address"_s, {}, true});
    form.add({u"hat_uri"_s, FieldType::TextSingle, {}, u"The hat's URI"_s, {}, true});
    if (node == don)
        form.add({u"hat_title"_s, FieldType::TextSingle, {}, u"What others read"_s, {}, true});
    auto actions = xml::Element(u"actions"_s, ns::commands)
                       .with(u"execute"_s, u"complete"_s)
                       .holding(xml::Element(u"complete"_s, ns::commands));
    return commandElement(node, u"executing"_s).holding(std::move(actions)).holding(form.toElement());
}

} // namespace

QStringList HatCommands::namespaces() const
{
    return {ns::commands};
}

QList<DiscoItem> HatCommands::items(const Room& room)
{
    return {{room.jid(), don, u"Put a hat on somebody"_s}, {room.jid(), doff, u"Take a hat off somebody"_s},
        {room.jid(), listing, u"Hats that are worn"_s}};
}

Task<Answer> HatCommands::answer(Room& room, Stanza request)
{
    const auto command = request.payload();
    const auto node = command.attribute(u"node");
    const auto action = command.attribute(u"action");
    if (!request.isSet() || command.name() != u"command")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (node != don && node != doff && node != listing)
        return answeredNow(StanzaError(Condition::ItemNotFound));
    if (room.affiliationOf(request.from()) < Affiliation::Admin)
        return answeredNow(StanzaError(Condition::Forbidden, u"That is for the room's admins."_s));
    if (action == u"cancel")
        return answeredNow(commandElement(node, u"canceled"_s));
    if (!action.isEmpty() && action != u"execute" && action != u"complete" && action != u"next")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (node == listing)
        return answeredNow(list(room));
    const auto form = DataForm::in(command);
    return form && form->type() == DataForm::Type::Submit
        ? m_rooms.toItsEnd(change(room.name(), request.from(), node, *form))
        : answeredNow(formFor(node));
}

Task<Answer> HatCommands::change(QString name, Jid asker, QString node, DataForm form)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn)
        co_return StanzaError::of(turn.error());
    auto* room = m_rooms.find(name);
    if (room->affiliationOf(asker) < Affiliation::Admin)
        co_return StanzaError(Condition::Forbidden);
    const auto parsed = Jid::parse(form.value(u"jid"));
    const Hat hat{form.value(u"hat_uri"), form.value(u"hat_title")};
    if (!parsed || !parsed->hasLocal())
        co_return StanzaError(Condition::JidMalformed);
    if (hat.uri.isEmpty() || hat.uri.size() > longestUri || hat.title.size() > longestTitle
        || (node == don && hat.title.isEmpty()))
        co_return StanzaError(Condition::NotAcceptable, u"A hat has a URI and a title."_s);
    const auto who = parsed->bare();
    auto membership = room->record.members.value(who);
    const auto removed = membership.hats.removeIf([&](const Hat& worn) { return worn.uri == hat.uri; });
    if (node == doff && removed == 0)
        co_return StanzaError(Condition::ItemNotFound, u"They do not wear it."_s);
    const bool isFull = room->record.members.size() >= m_rooms.policy().members && !room->record.members.contains(who);
    if (node == don && (membership.hats.size() >= mostHats || isFull))
        co_return StanzaError(Condition::ResourceConstraint, u"There are too many hats."_s);
    if (node == don)
        membership.hats.append(hat);
    auto saving = m_rooms.saveMembers(*room, {{who, membership}});
    const auto saved = co_await std::move(saving);
    room = m_rooms.find(name);
    if (!saved || !room)
        co_return outcome(saved);
    room->record.setMembership(who, membership);
    for (const auto* occupant : room->ofAccount(who))
        room->announce(*occupant);
    co_return commandElement(node, u"completed"_s);
}

Answer HatCommands::list(const Room& room) const
{
    DataForm form(DataForm::Type::Result, ns::hats);
    form.title = u"Hats that are worn"_s;
    for (const auto& [who, membership] : room.record.members.asKeyValueRange()) {
        for (const auto& hat : membership.hats)
            form.add({who.toString(), FieldType::TextSingle, {hat.uri, hat.title}});
    }
    return commandElement(listing, u"completed"_s).holding(form.toElement());
}

} // namespace everyport::xmpp::muc
