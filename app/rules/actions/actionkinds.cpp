#include "app/rules/actions/actionkinds.h"

#include <algorithm>

#include <QUrl>

#include "app/rules/kinds/template.h"
#include "app/rules/kinds/traces.h"

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

using Type = Option::Type;

Option needed(const QString& key, const QString& label, const QString& help)
{
    return {.key = key, .label = label, .help = help, .required = true};
}

QList<ActionKind> declaredActions()
{
    const auto poll = needed(u"poll"_s, u"Poll"_s, u"The poll's name, as in its address; {poll} is the event's own."_s);
    const auto service = needed(u"service"_s, u"Service"_s, u"The service's name."_s);
    const auto text = needed(u"text"_s, u"Text"_s, u"What is said, with fields in braces."_s);
    const QStringList pollKey{u"poll"_s};
    return {
        {u"say"_s, u"Say in a room or to a person"_s,
            {needed(u"over"_s, u"Over"_s,
                 u"A chat account's title, or the name of our irc or xmpp service: then a bot says it."_s),
                needed(u"to"_s, u"To"_s, u"The room or person: #everyport, fruit, alice."_s),
                {.key = u"place"_s,
                    .type = Type::Choice,
                    .fallback = u"room"_s,
                    .label = u"Which is"_s,
                    .help = u"A room or a person."_s,
                    .choices = {u"room"_s, u"person"_s}},
                text,
                {.key = u"nick"_s,
                    .fallback = u"rules"_s,
                    .label = u"Bot's name"_s,
                    .help = u"What the bot is called where our own service says it."_s,
                    .advanced = true}},
            {u"text"_s}, {u"text"_s}},
        {u"answer"_s, u"Answer where it was said"_s,
            {text,
                {.key = u"nick"_s,
                    .fallback = u"rules"_s,
                    .label = u"Bot's name"_s,
                    .help = u"What the bot is called in a room of our own service."_s,
                    .advanced = true}},
            {u"text"_s}, {u"text"_s}},
        {u"publish"_s, u"Publish a pubsub item"_s,
            {{.key = u"service"_s,
                 .fallback = u"xmpp"_s,
                 .label = u"Service"_s,
                 .help = u"The name of our xmpp service."_s,
                 .required = true},
                needed(u"node"_s, u"Node"_s, u"The node; it must be there."_s), text},
            {u"text"_s}},
        {u"open-poll"_s, u"Open a poll"_s, {poll}, pollKey},
        {u"close-poll"_s, u"Close a poll"_s, {poll}, pollKey},
        {u"new-round"_s, u"Begin a poll's new round"_s, {poll}, pollKey},
        {u"start-service"_s, u"Start a service"_s, {service}},
        {u"stop-service"_s, u"Stop a service"_s, {service}},
        {u"post"_s, u"Call a webhook elsewhere"_s,
            {needed(u"url"_s, u"Address"_s, u"https://…; http:// is for this computer alone."_s),
                {.key = u"fields"_s,
                    .fallback = QStringList(),
                    .label = u"Fields"_s,
                    .help =
                        u"The JSON object's members, as in text={nick} came; all of the event's fields where none is named."_s,
                    .repeated = true},
                {.key = u"token"_s,
                    .fallback = QString(),
                    .label = u"Token"_s,
                    .help = u"Sent as Authorization: Bearer."_s,
                    .secret = true,
                    .advanced = true},
                {.key = u"secret"_s,
                    .fallback = QString(),
                    .label = u"Secret"_s,
                    .help = u"Signs the body, as X-Hub-Signature-256."_s,
                    .secret = true,
                    .advanced = true}},
            {u"fields"_s}},
        {u"plugin"_s, u"Call a function of a plugin"_s,
            {needed(u"function"_s, u"Function"_s, u"The plugin's name and the function's, as in hello/greet."_s),
                {.key = u"arguments"_s,
                    .fallback = QStringList(),
                    .label = u"Arguments"_s,
                    .help = u"What it is called with, as in name={nick}."_s,
                    .repeated = true}},
            {u"arguments"_s}},
        {u"log"_s, u"Write a line into the log"_s,
            {text,
                {.key = u"level"_s,
                    .type = Type::Choice,
                    .fallback = u"info"_s,
                    .label = u"Level"_s,
                    .help = u"How much it matters."_s,
                    .choices = {u"info"_s, u"warning"_s, u"error"_s}}},
            {u"text"_s}},
    };
}

} // namespace

const QList<ActionKind>& actionKinds()
{
    static const auto kinds = declaredActions();
    return kinds;
}

const ActionKind* findActionKind(const QString& name)
{
    const auto& kinds = actionKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const ActionKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

OptionValues filled(const Action& action, const Fields& fields)
{
    auto values = action.values;
    const auto* kind = findActionKind(action.kind);
    if (!kind)
        return values;
    for (const auto& key : kind->templates) {
        const auto fill = [&](const QString& text) {
            const auto parsed = Template::parse(text);
            return parsed ? parsed->fill(fields, {.isSpoken = kind->spoken.contains(key)}) : QString();
        };
        if (findOption(kind->options, key)->repeated) {
            QStringList texts;
            for (const auto& text : action.values.texts(key))
                texts << fill(text);
            values.give(key, texts);
        } else {
            values.give(key, fill(action.values.text(key)));
        }
    }
    return values;
}

QString describe(const QString& kind, const OptionValues& values)
{
    const auto text = values.text(u"text"_s);
    if (kind == "say"_L1)
        return u"Say in %1 over %2: %3"_s.arg(values.text(u"to"_s), values.text(u"over"_s), text);
    if (kind == "answer"_L1)
        return u"Answer: %1"_s.arg(text);
    if (kind == "publish"_L1)
        return u"Publish on %1 of %2: %3"_s.arg(values.text(u"node"_s), values.text(u"service"_s), text);
    if (kind == "open-poll"_L1)
        return u"Open the poll %1"_s.arg(values.text(u"poll"_s));
    if (kind == "close-poll"_L1)
        return u"Close the poll %1"_s.arg(values.text(u"poll"_s));
    if (kind == "new-round"_L1)
        return u"Begin a new round of the poll %1"_s.arg(values.text(u"poll"_s));
    if (kind == "start-service"_L1)
        return u"Start the service %1"_s.arg(values.text(u"service"_s));
    if (kind == "stop-service"_L1)
        return u"Stop the service %1"_s.arg(values.text(u"service"_s));
    if (kind == "post"_L1) {
        // An address may hold a token: of those, only where it goes is told.
        const QUrl url(values.text(u"url"_s));
        return u"Post to %1: %2"_s.arg(
            url.host().isEmpty() ? url.toDisplayString() : url.scheme() + u"://"_s + url.host(),
            values.texts(u"fields"_s).join(u", "_s));
    }
    if (kind == "plugin"_L1) {
        const auto arguments = values.texts(u"arguments"_s).join(u", "_s);
        return u"Call %1"_s.arg(values.text(u"function"_s))
            + (arguments.isEmpty() ? QString() : u" with "_s + arguments);
    }
    if (kind == "log"_L1)
        return u"Write into the log: %1"_s.arg(text);
    return kind;
}

QStringList tracesOf(const QString& action, const OptionValues& filled)
{
    if (action == "say"_L1 || action == "answer"_L1) {
        QStringList traces;
        for (const auto& line : filled.text(u"text"_s).split(u'\n', Qt::SkipEmptyParts))
            traces << traceOfWords(line);
        traces << traceOfWords(filled.text(u"text"_s));
        return traces;
    }
    if (action == "open-poll"_L1 || action == "close-poll"_L1)
        return {(action == "open-poll"_L1 ? u"poll-opened "_s : u"poll-closed "_s) + filled.text(u"poll"_s)};
    if (action == "start-service"_L1)
        return {u"service-started "_s + filled.text(u"service"_s), u"service-trouble "_s + filled.text(u"service"_s)};
    if (action == "stop-service"_L1)
        return {u"service-stopped "_s + filled.text(u"service"_s)};
    if (action == "publish"_L1)
        return {u"item "_s + filled.text(u"node"_s) + u' ' + gistOf(filled.text(u"text"_s))};
    return {};
}

} // namespace everyport::rules
