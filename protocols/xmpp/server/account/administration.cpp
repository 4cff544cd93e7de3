#include "protocols/xmpp/server/account/administration.h"

#include <QSet>

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

using Type = DataForm::FieldType;
using Outcome = Result<std::optional<DataForm>>;

constexpr qsizetype mostListed = 2000;

QString nodeOf(const QString& name)
{
    return ns::admin + u'#' + name;
}

DataForm formOf(const QString& title, const QList<DataForm::Field>& fields)
{
    DataForm form(DataForm::Type::Form, ns::admin);
    form.title = title;
    for (const auto& field : fields)
        form.add(field);
    return form;
}

DataForm::Field accounts()
{
    return {.name = u"accountjids"_s, .type = Type::JidMulti, .label = u"Accounts"_s, .required = true};
}

DataForm::Field account()
{
    return {.name = u"accountjid"_s, .type = Type::JidSingle, .label = u"Account"_s, .required = true};
}

DataForm::Field password(const QString& name, const QString& label)
{
    return {.name = name, .type = Type::TextPrivate, .label = label, .required = true};
}

Error refused(const QString& text, const QString& code)
{
    return {Error::Kind::Refused, Reason::BadValue, text, code, 0};
}

Outcome outcome(const Result<Done>& result)
{
    return result ? Outcome(std::optional<DataForm>()) : Outcome(result.error());
}

/// All that the commands work on.
struct Desk {
    const ServerOptions& options;
    Router& router;
    UserDirectory& users;
    Sessions& sessions;
    Farewell& farewell;

    Result<Jid> own(const QString& text) const
    {
        auto jid = Jid::parse(text);
        if (!jid || jid->domain() != options.domain || !jid->hasLocal())
            return refused(u"%1 is no account here."_s.arg(text.left(80)), u"item-not-found"_s);
        return jid;
    }
    bool isPrivate(const Stanza& request) const
    {
        auto* session = sessions.find(request.from());
        return session && session->link().isPrivate();
    }
};

Task<Outcome> addUser(Desk controller, Stanza request, DataForm filled)
{
    const auto jid = controller.own(filled.value(u"accountjid"));
    if (!jid)
        co_return jid.error();
    if (!controller.isPrivate(request))
        co_return refused(u"A password is not taken over a connection that is not encrypted."_s, u"not-allowed"_s);
    if (filled.value(u"password") != filled.value(u"password-verify"))
        co_return refused(u"The passwords are not the same."_s, u"bad-request"_s);
    const auto may = co_await controller.users.mayChangeOthers(request.from().local());
    if (!may)
        co_return may.error();
    const auto added = co_await controller.users.add(jid->local(), filled.value(u"password"));
    co_return outcome(added);
}

Task<Outcome> changePassword(Desk controller, Stanza request, DataForm filled)
{
    const auto jid = controller.own(filled.value(u"accountjid"));
    if (!jid)
        co_return jid.error();
    if (!controller.isPrivate(request))
        co_return refused(u"A password is not taken over a connection that is not encrypted."_s, u"not-allowed"_s);
    const auto may = co_await controller.users.mayChangeOthers(request.from().local());
    if (!may)
        co_return may.error();
    const auto changed = co_await controller.users.resetPassword(
        jid->local(), filled.value(u"password"), request.from().toString());
    co_return outcome(changed);
}

void endSessions(const Desk& controller, const Jid& who, const StreamError& error)
{
    for (auto* session : controller.sessions.of(who.local())) {
        if (who.isBare() || session->jid() == who)
            session->link().endSession(error);
    }
}

Task<Outcome> deleteUsers(Desk controller, Stanza request, DataForm filled)
{
    const auto names = filled.values(u"accountjids");
    const auto may = co_await controller.users.mayChangeOthers(request.from().local());
    if (!may)
        co_return may.error();
    for (const auto& text : names) {
        const auto jid = controller.own(text);
        if (!jid)
            co_return jid.error();
        if (jid->local() == request.from().local())
            co_return refused(u"Nobody deletes the account that they sit on."_s, u"not-allowed"_s);
        const auto exists = co_await controller.users.exists(jid->local());
        if (!exists || !*exists)
            co_return refused(u"There is no %1."_s.arg(jid->toString()), u"item-not-found"_s);
        for (auto* session : controller.sessions.of(jid->local()))
            session->outbox().takeUnacknowledged(); // it must not be kept for whoever takes the name
        endSessions(controller, jid->bare(), {StreamCondition::NotAuthorized, u"The account has been removed."_s});
        const auto cleared = co_await controller.farewell.accountLeaves(jid->local());
        if (!cleared)
            co_return cleared.error();
        const auto removed = co_await controller.users.remove(jid->local());
        if (!removed)
            co_return removed.error();
        controller.farewell.accountGone(jid->local());
    }
    co_return std::optional<DataForm>();
}

Task<Outcome> endUsers(Desk controller, Stanza, DataForm filled)
{
    for (const auto& text : filled.values(u"accountjids")) {
        const auto jid = controller.own(text);
        if (!jid)
            return Task<Outcome>(Outcome(jid.error()));
        endSessions(
            controller, *jid, {StreamCondition::PolicyViolation, u"An administrator has ended this connection."_s});
    }
    return Task<Outcome>(Outcome(std::optional<DataForm>()));
}

Task<Outcome> announce(Desk controller, Stanza, DataForm filled)
{
    const auto self = Jid::make({}, controller.options.domain).valueOr({});
    for (auto* session : controller.sessions.all()) {
        if (!session->isAvailable())
            continue;
        auto message = Stanza::message(self, session->jid(), u"headline"_s);
        auto element = message.element();
        if (const auto subject = filled.value(u"subject"); !subject.isEmpty())
            element.addTextElement(u"subject"_s, subject);
        element.addTextElement(u"body"_s, filled.values(u"announcement").join(u'\n'));
        message.setElement(std::move(element));
        session->deliver(message);
    }
    return Task<Outcome>(Outcome(std::optional<DataForm>()));
}

Task<Outcome> online(Desk controller, Stanza, DataForm)
{
    QSet<QString> there;
    for (auto* session : controller.sessions.all())
        there.insert(session->jid().bare().toString());
    auto sorted = there.values();
    sorted.sort();
    DataForm result(DataForm::Type::Result, ns::admin);
    result.add({.name = u"onlineuserjids"_s,
        .type = Type::TextMulti,
        .values = sorted.first(std::min(sorted.size(), mostListed)),
        .label = u"Logged in"_s});
    return Task<Outcome>(Outcome(std::optional<DataForm>(result)));
}

} // namespace

void addAdministration(Commands& commands, const ServerOptions& options, Router& router, UserDirectory& users,
    Sessions& sessions, Farewell& farewell)
{
    const Desk controller{options, router, users, sessions, farewell};
    using Run = Task<Outcome> (*)(Desk, Stanza, DataForm);
    const auto add = [&](const QString& node, const QString& name, const QList<DataForm::Field>& fields, Run run) {
        Command command{nodeOf(node), name, {}, [controller, run](Stanza request, DataForm filled) {
                            return run(controller, std::move(request), std::move(filled));
                        }};
        command.form = [name, fields] { return fields.isEmpty() ? std::nullopt : std::optional(formOf(name, fields)); };
        commands.add(std::move(command));
    };
    add(u"add-user"_s, u"Add an account"_s,
        {account(), password(u"password"_s, u"Password"_s), password(u"password-verify"_s, u"The same again"_s)},
        addUser);
    add(u"delete-user"_s, u"Delete accounts"_s, {accounts()}, deleteUsers);
    add(u"change-user-password"_s, u"Change a password"_s, {account(), password(u"password"_s, u"New password"_s)},
        changePassword);
    add(u"end-user-session"_s, u"End connections"_s, {accounts()}, endUsers);
    add(u"announce"_s, u"Tell everyone who is there"_s,
        {{.name = u"subject"_s, .label = u"Subject"_s},
            {.name = u"announcement"_s, .type = Type::TextMulti, .label = u"Text"_s, .required = true}},
        announce);
    add(u"get-online-users-list"_s, u"Who is logged in"_s, {}, online);
}

} // namespace everyport::xmpp
