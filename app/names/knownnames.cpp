#include "app/names/knownnames.h"

#include <QSet>

#include "app/chat/model/chatmodel.h"
#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/rules/actions/lentactions.h"
#include "app/services/core/ownaddresses.h"
#include "app/services/core/servicelist.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using Names = QList<KnownNames::Name>;

Names pollNames(const polls::PollRegistry& registry)
{
    Names names;
    for (const auto& poll : registry.polls())
        names.append({poll.id, poll.question});
    return names;
}

Names readerNames(const devices::DeviceRegistry& registry)
{
    Names names;
    for (const auto& device : registry.devices())
        names.append({device.name, device.place});
    return names;
}

Names readerIds(const devices::DeviceRegistry& registry)
{
    Names names;
    for (const auto& device : registry.devices())
        names.append({device.id, device.name});
    return names;
}

Names accountNames(const QStringList& accounts)
{
    Names names;
    for (const auto& name : accounts)
        names.append({name, {}});
    return names;
}

Names functionNames(const rules::LentActions& actions)
{
    Names names;
    for (const auto& [name, known] : actions.all())
        names.append({name, known.help});
    return names;
}

Names serviceKinds(const ServiceList& services)
{
    Names names;
    for (const auto& type : services.types())
        names.append({type->name(), type->title()});
    return names;
}

/// Each once, of the first poll that has it: they may be alike in many.
Names answerNames(const polls::PollRegistry& registry)
{
    Names names;
    QSet<QString> known;
    for (const auto& poll : registry.polls()) {
        for (const auto& answer : poll.answers) {
            const auto title = poll.answerTitle(answer.id);
            if (!known.contains(title))
                names.append({title, poll.question});
            known.insert(title);
        }
    }
    return names;
}

Names networkNames()
{
    Names names;
    for (const auto& own : ownNetworks()) {
        const KnownNames::Name name{own.network, own.interface};
        if (!own.network.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

QList<KnownNames::Name> KnownNames::of(Option::Names kind) const
{
    using Kind = Option::Names;
    switch (kind) {
    case Kind::None: break;
    case Kind::Poll: return pollNames(m_models.polls);
    case Kind::Reader: return readerNames(m_models.devices);
    case Kind::ReaderId: return readerIds(m_models.devices);
    case Kind::Account: return accountNames(m_models.accounts);
    case Kind::Service: return services({});
    case Kind::IrcService: return services({u"irc"_s});
    case Kind::XmppService: return services({u"xmpp"_s});
    case Kind::Speaker: return speakers();
    case Kind::Room: return rooms();
    case Kind::Channel: return channels();
    case Kind::Function: return functionNames(m_models.actions);
    case Kind::Network: return networkNames();
    case Kind::ServiceKind: return serviceKinds(m_models.services);
    case Kind::Answer: return answerNames(m_models.polls);
    }
    return {};
}

QList<KnownNames::Name> KnownNames::services(const QStringList& types) const
{
    QList<Name> names;
    for (const auto& status : m_models.services.all()) {
        if (types.isEmpty() || types.contains(status.type))
            names.append({status.name, {}});
    }
    return names;
}

/// Where words can be said: our own services first, as the action that says them looks for them.
QList<KnownNames::Name> KnownNames::speakers() const
{
    auto names = services({u"irc"_s, u"xmpp"_s});
    for (const auto& account : m_models.chat.accounts())
        names.append({account->title, account->ownName});
    return names;
}

QList<KnownNames::Name> KnownNames::rooms() const
{
    QList<Name> names;
    for (const auto& account : m_models.chat.accounts()) {
        for (const auto& conversation : account->conversations()) {
            if (conversation->kind == chat::Conversation::Kind::Room)
                names.append({conversation->name, account->title});
        }
    }
    return names;
}

QList<KnownNames::Name> KnownNames::channels() const
{
    auto names = rooms();
    names.removeIf([](const Name& name) { return !name.text.startsWith(u'#'); });
    return names;
}

} // namespace everyport
