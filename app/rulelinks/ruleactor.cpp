#include "app/rulelinks/ruleactor.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include "app/log/log.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/actions/lentactions.h"
#include "app/rules/actions/webpost.h"
#include "app/rules/kinds/template.h"
#include "app/rules/kinds/traces.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

using rules::ActionCall;

namespace {

constexpr qsizetype longestAnswerShown = 400;

Error notFound(const QString& text)
{
    return Error::refused(Reason::NotFound, text);
}

Result<QString> said(const Result<Done>& done, const ActionCall& call)
{
    return done ? Result<QString>(rules::describe(call.kind, call.values)) : Result<QString>(done.error());
}

/// "text={nick} came", filled in already; all fields where none is named.
QByteArray jsonBody(const ActionCall& call)
{
    QJsonObject object;
    const auto members = call.values.texts(u"fields"_s);
    for (const auto& member : members)
        object.insert(member.section(u'=', 0, 0).trimmed(), member.section(u'=', 1));
    if (members.isEmpty()) {
        for (auto it = call.fields.begin(); it != call.fields.end(); ++it)
            object.insert(it.key(), it.value().left(4000));
        object.insert(u"rule"_s, call.rule);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Task<Result<QString>> RuleActor::perform(ActionCall call)
{
    using Doing = Task<Result<QString>> (RuleActor::*)(ActionCall);
    static const QHash<QString, Doing> doings{{u"say"_s, &RuleActor::say}, {u"answer"_s, &RuleActor::answer},
        {u"publish"_s, &RuleActor::publish}, {u"open-poll"_s, &RuleActor::changePoll},
        {u"close-poll"_s, &RuleActor::changePoll}, {u"new-round"_s, &RuleActor::changePoll},
        {u"start-service"_s, &RuleActor::changeService}, {u"stop-service"_s, &RuleActor::changeService},
        {u"post"_s, &RuleActor::post}, {u"plugin"_s, &RuleActor::callPlugin}, {u"log"_s, &RuleActor::writeLog}};
    const auto doing = doings.value(call.kind);
    if (!doing)
        return Result<QString>(notFound(u"There is no action “%1”."_s.arg(call.kind)));
    return (this->*doing)(std::move(call));
}

/// A service of ours by its name, else an account by its title.
Task<Result<QString>> RuleActor::say(ActionCall call)
{
    const auto over = call.values.text(u"over"_s);
    const auto to = call.values.text(u"to"_s);
    const auto text = call.values.text(u"text"_s);
    const auto nick = call.values.text(u"nick"_s);
    const bool isRoom = call.values.text(u"place"_s) == "room"_L1;
    if (text.trimmed().isEmpty())
        co_return Error::refused(Reason::BadValue, u"There is nothing to say: all fields of the text are empty."_s);
    if (auto* irc = m_own ? m_own->irc(over) : nullptr)
        co_return said(irc->say(nick, to, text), call);
    if (auto* xmpp = m_own ? m_own->xmpp(over) : nullptr) {
        if (isRoom)
            co_return said(xmpp->sayInRoom(nick, to, text), call);
        auto sending = xmpp->sayTo(to, text);
        const auto sent = co_await std::move(sending);
        co_return said(sent, call);
    }
    for (const auto& account : m_reach.chat.accounts()) {
        if (account->title.compare(over, Qt::CaseInsensitive) != 0)
            continue;
        auto saying = sayInChat(account->id, call);
        const auto done = co_await std::move(saying);
        co_return done;
    }
    const auto status = m_reach.services.status(over);
    co_return status ? Result<QString>(
        Error::busy(Reason::None, u"The service %1 does not run, or nobody can talk there."_s.arg(over)))
                     : Result<QString>(notFound(u"There is no chat account and no service called %1."_s.arg(over)));
}

/// In the room, else to the person, by whoever was written to.
Task<Result<QString>> RuleActor::answer(ActionCall call)
{
    const auto room = call.fields.value(u"room"_s);
    const auto nick = call.fields.value(u"nick"_s);
    const auto to = call.fields.value(u"to"_s);
    const auto address = call.fields.value(u"address"_s);
    const auto over = call.fields.value(u"network"_s);
    const bool isRoom = !room.isEmpty();
    const bool isIrc = m_own && m_own->irc(over);
    if (over.isEmpty() || (!isRoom && nick.isEmpty() && address.isEmpty()))
        co_return notFound(u"Nobody has said this, so there is nobody to answer."_s);
    OptionValues values(rules::findActionKind(u"say"_s)->options);
    values.give(u"over"_s, over);
    values.give(u"to"_s, isRoom ? room : isIrc || address.isEmpty() ? nick : address);
    values.give(u"place"_s, isRoom ? u"room"_s : u"person"_s);
    values.give(u"text"_s, call.values.text(u"text"_s));
    values.give(u"nick"_s, isIrc && !isRoom && !to.isEmpty() ? to : call.values.text(u"nick"_s));
    call.kind = u"say"_s;
    call.values = values;
    auto saying = say(std::move(call));
    auto said = co_await std::move(saying);
    co_return said;
}

Task<Result<QString>> RuleActor::sayInChat(qint64 account, ActionCall call)
{
    const auto to = call.values.text(u"to"_s);
    auto opening = call.values.text(u"place"_s) == "room"_L1 ? m_reach.chat.openRoom(account, to)
                                                             : m_reach.chat.openPerson(account, to);
    const auto conversation = co_await std::move(opening);
    if (!conversation)
        co_return conversation.error();
    auto saying = m_reach.chat.say(*conversation, {.text = chat::RichText(call.values.text(u"text"_s))});
    const auto number = co_await std::move(saying);
    co_return said(number ? Result<Done>(Done()) : Result<Done>(number.error()), call);
}

Task<Result<QString>> RuleActor::publish(ActionCall call)
{
    const auto service = call.values.text(u"service"_s);
    auto* xmpp = m_own ? m_own->xmpp(service) : nullptr;
    if (!xmpp && !m_reach.services.status(service))
        co_return notFound(u"There is no service %1."_s.arg(service)); // which another try would not find, either
    if (!xmpp)
        co_return Error::busy(Reason::None, u"The service %1 does not run, or has no nodes."_s.arg(service));
    auto publishing = xmpp->publish(call.values.text(u"node"_s), call.values.text(u"text"_s));
    const auto done = co_await std::move(publishing);
    co_return said(done, call);
}

Task<Result<QString>> RuleActor::changePoll(ActionCall call)
{
    const auto poll = call.values.text(u"poll"_s);
    if (!m_reach.polls.find(poll))
        co_return notFound(u"There is no poll %1."_s.arg(poll));
    auto changing = call.kind == "open-poll"_L1 ? m_reach.polls.openPoll(poll)
        : call.kind == "close-poll"_L1          ? m_reach.polls.closePoll(poll)
                                                : m_reach.polls.resetPoll(poll);
    const auto done = co_await std::move(changing);
    co_return said(done, call);
}

Task<Result<QString>> RuleActor::changeService(ActionCall call)
{
    const auto service = call.values.text(u"service"_s);
    if (!m_reach.services.status(service))
        co_return notFound(u"There is no service %1."_s.arg(service));
    auto changing = call.kind == "start-service"_L1 ? m_reach.services.start(service) : m_reach.services.stop(service);
    const auto done = co_await std::move(changing);
    co_return said(done, call);
}

Task<Result<QString>> RuleActor::post(ActionCall call)
{
    WebPost made{.url = QUrl(call.values.text(u"url"_s), QUrl::StrictMode), .body = jsonBody(call)};
    made.headers.append({rules::chainHeader, call.chain.join(u',').toLatin1()});
    if (const auto token = call.values.text(u"token"_s); !token.isEmpty())
        made.headers.append({"Authorization", "Bearer " + token.toUtf8()});
    if (const auto secret = call.values.text(u"secret"_s); !secret.isEmpty())
        made.headers.append({"X-Hub-Signature-256",
            "sha256="
                + QMessageAuthenticationCode::hash(made.body, secret.toUtf8(), QCryptographicHash::Sha256).toHex()});
    auto posting = postToWeb(m_reach.reactor, std::move(made));
    const auto status = co_await std::move(posting);
    co_return said(status ? Result<Done>(Done()) : Result<Done>(status.error()), call);
}

Task<Result<QString>> RuleActor::callPlugin(ActionCall call)
{
    auto calling = m_reach.lent.run(call.values.text(u"function"_s), call.values.texts(u"arguments"_s), call.chain);
    const auto said = co_await std::move(calling);
    if (!said)
        co_return said.error();
    const auto done = rules::describe(call.kind, call.values);
    co_return said->isEmpty() ? done : done + u": "_s + rules::oneLine(*said, longestAnswerShown);
}

Task<Result<QString>> RuleActor::writeLog(ActionCall call)
{
    const auto level = logLevelNamed(call.values.text(u"level"_s)).value_or(LogLevel::Info);
    m_reach.log.add(level, call.rule, call.values.text(u"text"_s));
    return Result<QString>(rules::describe(call.kind, call.values));
}

} // namespace everyport::rulelinks
