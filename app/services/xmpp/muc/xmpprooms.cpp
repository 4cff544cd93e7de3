#include "app/services/xmpp/muc/xmpprooms.h"

#include "app/accounts/record/ownnames.h"
#include "app/log/log.h"
#include "app/log/tolog.h"
#include "app/services/core/serviceports.h"
#include "netcore/task/gather.h"

using namespace Qt::StringLiterals;

namespace everyport {

XmppRooms::XmppRooms(ServiceContext& context, const QString& domain)
    : m_context(context),
      m_domain(domain),
      m_address(u"rooms."_s + domain),
      m_store(context.database, m_address),
      m_archive(context.reactor, context.database, m_address, XmppRoomArchive::usually,
          failuresToLog(context.log, context.name)),
      m_work(failuresToLog(context.log, context.name))
{
    m_context.accounts.addListener(this);
}

XmppRooms::~XmppRooms()
{
    m_context.accounts.removeListener(this);
    close();
}

Task<Result<Done>> XmppRooms::migrate(Database& database)
{
    auto migrated = co_await XmppRoomStore::migrate(database);
    if (migrated)
        migrated = co_await XmppRoomArchive::migrate(database);
    co_return migrated;
}

OptionList XmppRooms::options()
{
    return {
        {.key = u"muc"_s,
            .type = Option::Type::Choice,
            .fallback = u"on"_s,
            .label = u"Rooms"_s,
            .help = u"Rooms for many at rooms.DOMAIN, with what was said in them."_s,
            .choices = {u"on"_s, u"off"_s},
            .choiceLabels = {u"On"_s, u"Off"_s}},
        {.key = u"muc-create"_s,
            .type = Option::Type::Choice,
            .fallback = u"accounts"_s,
            .label = u"Who makes rooms"_s,
            .help =
                u"Accounts: those of this domain. Anyone: also people of other servers. Administrators own every room in any case."_s,
            .choices = {u"accounts"_s, u"anyone"_s, u"administrators"_s},
            .choiceLabels = {u"Accounts of this domain"_s, u"Anyone"_s, u"Administrators"_s},
            .needsRestart = false,
            .advanced = true},
    };
}

xmpp::muc::RoomPolicy XmppRooms::policy(const OptionValues& values) const
{
    xmpp::muc::RoomPolicy policy;
    policy.home = m_domain;
    policy.isAdmin = [domain = m_domain, administrators = m_administrators](const xmpp::Jid& who) {
        return !administrators->isEmpty() && who.domainView() == domain && administrators->contains(who.local());
    };
    policy.isOwnNick = isOwnName;
    const auto creators = values.text(u"muc-create"_s);
    if (creators == u"accounts")
        policy.mayCreate = [this](const xmpp::Jid& who, const QString&) {
            return who.hasLocal() && who.domainView() == m_domain && !isGuest(who);
        };
    else if (creators == u"administrators")
        policy.mayCreate = [isAdmin = policy.isAdmin](const xmpp::Jid& who, const QString&) { return isAdmin(who); };
    return policy;
}

Task<Result<Done>> XmppRooms::open(OptionValues values, QStringList accounts, xmpp::Router* router, QString version)
{
    if (values.text(u"muc"_s) != u"on")
        co_return Done{};
    auto ready = co_await readAdministrators();
    if (!ready)
        co_return ready;
    const auto address = xmpp::Jid::make({}, m_address);
    if (!address)
        co_return address.error();
    m_service = std::make_unique<xmpp::muc::MucService>(
        m_context.reactor, *router, *address, u"Rooms"_s, std::move(version), m_store, &m_archive, policy(values));
    ready = co_await m_service->open();
    if (!ready)
        co_return ready;
    QList<xmpp::Jid> gone;
    for (const auto& [name, room] : m_service->rooms().all()) {
        for (const auto& who : room->record.members.keys()) {
            if (who.hasLocal() && who.domainView() == m_domain && !accounts.contains(who.local())
                && !gone.contains(who))
                gone.append(who);
        }
    }
    if (m_context.ports)
        m_commands = std::make_unique<MucCommands>(m_service->rooms(), m_context.ports->commands);
    ready = co_await forgetAll(std::move(gone));
    co_return ready;
}

void XmppRooms::shutDown()
{
    if (m_service)
        m_service->rooms().shutDown();
}

void XmppRooms::close()
{
    m_work.cancelAll();
    m_commands.reset();
    m_service.reset();
}

void XmppRooms::reconfigure(const OptionValues& values)
{
    if (m_service)
        m_service->rooms().setPolicy(policy(values));
}

Task<Result<Done>> XmppRooms::forget(QString account)
{
    const auto who = xmpp::Jid::make(account, m_domain);
    QList<xmpp::Jid> gone;
    if (who)
        gone.append(*who);
    return forgetAll(std::move(gone));
}

Task<Result<Done>> XmppRooms::forgetAll(QList<xmpp::Jid> gone)
{
    std::vector<Task<Result<Done>>> saving;
    for (const auto& who : gone) {
        if (m_service)
            saving.push_back(m_service->rooms().forget(who));
    }
    auto waiting = gatherAll(std::move(saving));
    const auto results = co_await std::move(waiting);
    co_return firstFailure(results);
}

void XmppRooms::accountsChanged()
{
    if (m_service)
        m_work.start(readAdministrators(), u"Reading who administers"_s);
}

Task<Result<Done>> XmppRooms::readAdministrators()
{
    const auto accounts = co_await m_context.accounts.list();
    if (!accounts)
        co_return accounts.error();
    m_administrators->clear();
    for (const auto& account : *accounts) {
        if (account.role == Role::Administrator)
            m_administrators->insert(account.name);
    }
    co_return Done{};
}

} // namespace everyport
