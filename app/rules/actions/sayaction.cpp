#include <QList>

#include "app/chat/model/chatmodel.h"
#include "app/rules/actions/actioncontext.h"
#include "app/rules/actions/actionoptions.h"
#include "app/rules/kinds/actionkind.h"
#include "app/services/core/servicelist.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

Task<Result<QString>> sayInChat(ActionContext context, qint64 account, ActionCall call)
{
    const auto to = call.values.text(u"to"_s);
    auto opening = call.values.text(u"place"_s) == "room"_L1 ? context.chat.openRoom(account, to)
                                                             : context.chat.openPerson(account, to);
    const auto conversation = co_await std::move(opening);
    if (!conversation)
        co_return conversation.error();
    auto saying = context.chat.say(*conversation, {.text = chat::RichText(call.values.text(u"text"_s))});
    const auto number = co_await std::move(saying);
    co_return doneOr(number ? Result<Done>(Done()) : Result<Done>(number.error()), call);
}

Task<Result<QString>> say(ActionContext context, ActionCall call)
{
    const auto over = call.values.text(u"over"_s);
    const auto to = call.values.text(u"to"_s);
    const auto text = call.values.text(u"text"_s);
    const auto nick = call.values.text(u"nick"_s);
    const bool isRoom = call.values.text(u"place"_s) == "room"_L1;
    if (text.trimmed().isEmpty())
        co_return Error::refused(Reason::BadValue, u"There is nothing to say: all fields of the text are empty."_s);
    if (auto* irc = context.irc(over))
        co_return doneOr(irc->say(nick, to, text), call);
    if (auto* xmpp = context.xmpp(over)) {
        if (isRoom)
            co_return doneOr(xmpp->sayInRoom(nick, to, text), call);
        auto sending = xmpp->sayTo(to, text);
        const auto sent = co_await std::move(sending);
        co_return doneOr(sent, call);
    }
    for (const auto& account : context.chat.accounts()) {
        if (account->title.compare(over, Qt::CaseInsensitive) != 0)
            continue;
        auto saying = sayInChat(context, account->id, call);
        const auto done = co_await std::move(saying);
        co_return done;
    }
    const auto status = context.services.status(over);
    co_return status ? Result<QString>(
        Error::busy(Reason::None, u"The service %1 does not run, or nobody can talk there."_s.arg(over)))
                     : Result<QString>(notFound(u"There is no chat account and no service called %1."_s.arg(over)));
}

/// Line by line, as networks have it that know no others, and whole.
QList<Event> heardWords(const OptionValues& values)
{
    QList<Event> heard;
    const auto text = values.text(u"text"_s);
    for (const auto& line : text.split(u'\n', Qt::SkipEmptyParts))
        heard.append({.kind = u"message"_s, .fields = {{u"text"_s, line}}});
    heard.append({.kind = u"message"_s, .fields = {{u"text"_s, text}}});
    return heard;
}

} // namespace

/// Says in a room or to a person, over a service of ours by its name, else over an account by its title.
QList<ActionKind> sayAction()
{
    return {{.name = u"say"_s,
        .title = u"Say in a room or to a person"_s,
        .help = u"Writes a text, from one of your chat accounts or as a bot of our own IRC or XMPP service."_s,
        .options = {neededOption(u"over"_s, u"Account or service"_s,
                        u"A chat account's title, or the name of an IRC or XMPP service of ours: then a bot says it."_s,
                        Option::Names::Speaker),
            neededOption(u"to"_s, u"Room or person"_s, u"Such as #everyport, fruit, alice."_s, Option::Names::Room),
            {.key = u"place"_s,
                .type = Option::Type::Choice,
                .fallback = u"room"_s,
                .label = u"To whom"_s,
                .help = u"A room or a person."_s,
                .choices = {u"room"_s, u"person"_s},
                .choiceLabels = {u"A room"_s, u"A person"_s}},
            textOption(), nickOption(u"What the bot is called where our own service says it."_s)},
        .templates = {u"text"_s},
        .spoken = {u"text"_s},
        .target = {u"over"_s, u"to"_s, u"place"_s},
        .describe =
            [](const OptionValues& values) {
                return u"Say in %1 over %2: %3"_s.arg(
                    values.text(u"to"_s), values.text(u"over"_s), values.text(u"text"_s));
            },
        .perform = say,
        .brings = heardWords}};
}

} // namespace everyport::rules
