#include "app/xmppchat/forms/xmppadministration.h"

#include <algorithm>

#include "app/chat/messages/wording.h"
#include "app/xmppchat/forms/xmpprefusal.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::RoomPerson;
using chat::Standing;
using xmpp::Jid;
using xmpp::client::Affiliation;

namespace {

constexpr qsizetype mostPeople = 20'000;
constexpr qsizetype mostCommands = 1000;

Error noAddress(const QString& text)
{
    return Error::malformed(Reason::BadValue,
        u"\"%1\" is no address: it is written as name@example.org."_s.arg(text.left(100)), u"address"_s);
}

Affiliation affiliationOf(Standing standing)
{
    switch (standing) {
    case Standing::None: break;
    case Standing::Member: return Affiliation::Member;
    case Standing::Administrator: return Affiliation::Admin;
    case Standing::Owner: return Affiliation::Owner;
    case Standing::Banned: return Affiliation::Outcast;
    }
    return Affiliation::None;
}

Task<Result<Done>> whenAnswered(Task<Result<xml::Element>> asking)
{
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return inWords(answer.error());
    co_return Done();
}

Task<Result<Done>> failed(const Error& error)
{
    return Task<Result<Done>>(Result<Done>(error));
}

} // namespace

XmppAdministration::XmppAdministration(chat::ChatModel& chat, chat::Account& account, XmppParts& parts, TaskSet& work)
    : m_parts(parts), m_there(std::make_shared<XmppThere>(XmppThere{chat, account, parts, work}))
{
}

std::unique_ptr<chat::FormSession> XmppAdministration::settings(const QString& room)
{
    const auto address = Jid::parse(room);
    return address ? roomSettingsTalk(m_there, address->bare()) : nullptr;
}

std::unique_ptr<chat::FormSession> XmppAdministration::registration(const QString& room)
{
    const auto address = Jid::parse(room);
    return address ? registrationTalk(m_there, address->bare()) : nullptr;
}

Task<Result<Done>> XmppAdministration::useDefaults(QString room)
{
    const auto address = Jid::parse(room);
    if (!address)
        co_return noAddress(room);
    auto asking = m_parts.rooms.configure(address->bare(), xmpp::DataForm(xmpp::DataForm::Type::Submit));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return inWords(answer.error());
    auto& account = m_there->account;
    const auto key = account.link() ? account.link()->keyOf(chat::Conversation::Kind::Room, room) : room;
    if (auto* conversation = account.find(chat::Conversation::Kind::Room, key))
        m_there->chat.reports().notifyWantsSettings(*conversation, false);
    co_return Done();
}

Task<Result<Done>> XmppAdministration::destroy(QString room, QString reason, QString alternative)
{
    const auto address = Jid::parse(room);
    const auto other = alternative.trimmed().isEmpty() ? Result<Jid>(Jid()) : Jid::parse(alternative.trimmed());
    if (!address || !other)
        return failed(noAddress(address ? alternative : room));
    return whenAnswered(m_parts.rooms.destroy(address->bare(), *other, reason));
}

Task<Result<QList<RoomPerson>>> XmppAdministration::people(QString room, Standing standing)
{
    const auto address = Jid::parse(room);
    if (!address)
        co_return noAddress(room);
    auto asking = m_parts.rooms.affiliated(address->bare(), affiliationOf(standing));
    const auto listed = co_await std::move(asking);
    if (!listed)
        co_return inWords(listed.error());
    QList<RoomPerson> people;
    for (const auto& one : *listed) {
        if (people.size() < mostPeople)
            people.append({one.address.toString(), chat::cleanName(one.nick), chat::cleanName(one.reason), standing});
    }
    std::sort(
        people.begin(), people.end(), [](const RoomPerson& a, const RoomPerson& b) { return a.address < b.address; });
    co_return people;
}

Task<Result<Done>> XmppAdministration::setStanding(QString room, QString address, Standing standing, QString reason)
{
    const auto where = Jid::parse(room), who = Jid::parse(address.trimmed());
    if (!where || !who)
        return failed(noAddress(where ? address : room));
    return whenAnswered(m_parts.rooms.setAffiliation(where->bare(), who->bare(), affiliationOf(standing), reason));
}

Jid XmppAdministration::service(const QString& address) const
{
    if (address.trimmed().isEmpty())
        return Jid::parse(m_there->account.values.text(u"address"_s)).valueOr({}).domainOnly();
    return Jid::parse(address.trimmed()).valueOr({});
}

Task<Result<QList<chat::ServiceCommand>>> XmppAdministration::list(QString address)
{
    const auto who = service(address);
    if (who.isNull())
        co_return noAddress(address);
    auto asking = m_parts.commands.list(who);
    const auto items = co_await std::move(asking);
    if (!items)
        co_return inWords(items.error());
    QList<chat::ServiceCommand> commands;
    for (const auto& item : *items) {
        // XEP-0050 §2.3: what somebody else answers for is asked of them.
        if (commands.size() < mostCommands && !item.node.isEmpty() && item.jid == who)
            commands.append({item.node, chat::cleanName(item.name.isEmpty() ? item.node : item.name)});
    }
    co_return commands;
}

std::unique_ptr<chat::FormSession> XmppAdministration::run(const QString& address, const QString& key)
{
    const auto who = service(address);
    return who.isNull() ? nullptr : commandTalk(m_there, who, key);
}

Task<Result<Done>> XmppAdministration::changePassword(QString password)
{
    return whenAnswered(m_parts.care.changePassword(password));
}

Task<Result<Done>> XmppAdministration::setPicture(QByteArray png, int side)
{
    auto setting = m_parts.faces.setPicture(std::move(png), side, side);
    const auto set = co_await std::move(setting);
    co_return set;
}

Task<Result<Done>> XmppAdministration::removeFromServer()
{
    return whenAnswered(m_parts.care.removeAccount());
}

} // namespace everyport::xmppchat
