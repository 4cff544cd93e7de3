#include "app/rules/events/eventkinds.h"

#include <algorithm>

#include <QLocale>

using namespace Qt::StringLiterals;

namespace everyport::rules {

namespace {

using Type = Option::Type;

Option secretOption()
{
    return {.key = u"secret"_s,
        .label = u"Secret"_s,
        .help = u"What the sender knows, too: it signs with it, or sends it as a token. At least 12 characters."_s,
        .required = true,
        .secret = true};
}

Option proofOption()
{
    return {.key = u"proof"_s,
        .type = Type::Choice,
        .fallback = u"any"_s,
        .label = u"Proof"_s,
        .help = u"What is believed: a signature (GitHub, Gitea), a token (GitLab, bearer), or any of them."_s,
        .choices = {u"any"_s, u"signature"_s, u"token"_s},
        .advanced = true};
}

Option repeatsOption()
{
    return {.key = u"repeats"_s,
        .type = Type::Boolean,
        .fallback = false,
        .label = u"Same again"_s,
        .help = u"Hears the very same signed body again, for senders whose bodies never differ."_s,
        .advanced = true};
}

QList<FieldInfo> pollFields()
{
    return {{u"poll"_s, u"which-fruit"_s, u"The poll's name."_s},
        {u"question"_s, u"Which fruit?"_s, u"What it asks."_s}, {u"round"_s, u"1"_s, u"Which round it is."_s},
        {u"votes"_s, u"20"_s, u"Votes that stand."_s}, {u"voters"_s, u"20"_s, u"People who voted."_s},
        {u"winner"_s, u"Apple"_s, u"The answer with the most votes; empty on a draw."_s},
        {u"tally"_s, u"Apple 12 (60 %), Pear 8 (40 %)"_s, u"All answers with their votes."_s}};
}

QList<FieldInfo> voteFields()
{
    return pollFields()
        + QList<FieldInfo>{{u"card"_s, u"amber fox"_s, u"The card's short name in this poll."_s},
            {u"answer"_s, u"Apple"_s, u"What it voted for."_s}, {u"device"_s, u"reader-1"_s, u"The reader."_s}};
}

QList<FieldInfo> commitFields()
{
    return {{u"repository"_s, u"orchard/fruit"_s, u"The repository's name."_s},
        {u"branch"_s, u"main"_s, u"The branch or tag."_s}, {u"author"_s, u"alice"_s, u"Who pushed."_s},
        {u"count"_s, u"2"_s, u"How many commits."_s},
        {u"message"_s, u"Ripen the apples"_s, u"The newest commit's first line."_s},
        {u"url"_s, u"https://git.example.org/orchard/fruit"_s, u"Where to look at it."_s}};
}

QList<FieldInfo> serviceFields()
{
    return {{u"service"_s, u"irc"_s, u"The service's name."_s}, {u"type"_s, u"irc"_s, u"Its type."_s},
        {u"address"_s, u"irc://127.0.0.1:6667"_s, u"Where it is."_s},
        {u"text"_s, u"The port 6667 is taken."_s, u"Its trouble, where there is one."_s}};
}

QList<FieldInfo> loginFields()
{
    return {{u"account"_s, u"alice"_s, u"The name that was tried."_s},
        {u"service"_s, u"manhole"_s, u"The type of service."_s}, {u"port"_s, u"ssh"_s, u"How it was spoken to."_s},
        {u"address"_s, u"192.0.2.7"_s, u"Where from."_s}};
}

QList<FieldInfo> presenceFields()
{
    return {{u"network"_s, u"irc"_s, u"The chat account, or our service."_s},
        {u"room"_s, u"#everyport"_s, u"The room."_s}, {u"nick"_s, u"alice"_s, u"Who."_s}};
}

QList<FieldInfo> privateFields()
{
    return {{u"network"_s, u"irc"_s, u"The chat account, or our service."_s},
        {u"nick"_s, u"alice"_s, u"Who, by the name shown."_s},
        {u"account"_s, u"alice"_s, u"The account they are logged in to, as the network has proved it; else empty."_s},
        {u"address"_s, u"alice!~a@localhost"_s, u"Who, by the network's own address."_s},
        {u"to"_s, u"rules"_s, u"Which name or address of ours was written to."_s},
        {u"text"_s, u"Is there coffee?"_s, u"What was said."_s}, {u"protocol"_s, u"irc"_s, u"irc or xmpp."_s}};
}

QList<EventKind> declaredEvents()
{
    const QList<FieldInfo> messageFields = presenceFields()
        + QList<FieldInfo>{{u"text"_s, u"Is there coffee?"_s, u"What was said."_s},
            {u"protocol"_s, u"irc"_s, u"irc or xmpp."_s}, {u"mention"_s, u"no"_s, u"yes where it names us."_s}};
    const QList<FieldInfo> cardFields{{u"device"_s, u"Door"_s, u"The reader's name."_s},
        {u"device-id"_s, u"door"_s, u"What polls call it."_s},
        {u"card"_s, u"amber fox"_s, u"A short name made from the number."_s},
        {u"tag"_s, u"04A1B2C3"_s, u"The number: not for rooms."_s}};
    const QList<FieldInfo> readerFields{{u"device"_s, u"Door"_s, u"The reader's name."_s},
        {u"device-id"_s, u"door"_s, u"What polls call it."_s},
        {u"text"_s, u"It is not plugged in."_s, u"What is the matter."_s}};
    const QList<FieldInfo> hookFields{{u"text"_s, u"The build is done."_s, u"The body as text, or its field “text”."_s},
        {u"address"_s, u"192.0.2.7"_s, u"Who sent it."_s},
        {u"hook-event"_s, u"push"_s, u"What the sender calls it: X-GitHub-Event and their like."_s}};
    const OptionList timing{{.key = u"every"_s,
                                .type = Type::Duration,
                                .fallback = qint64(0),
                                .label = u"Every"_s,
                                .help = u"How often: 10s at least."_s,
                                .min = 0,
                                .max = qint64(31) * 86'400'000},
        {.key = u"at"_s,
            .fallback = QStringList(),
            .label = u"At"_s,
            .help = u"Times of day, as in 18:30."_s,
            .repeated = true},
        {.key = u"weekdays"_s,
            .fallback = QStringList(),
            .label = u"On"_s,
            .help = u"Days, as in mon-fri or sat; all where none is named."_s,
            .repeated = true}};
    QList<FieldInfo> refused = voteFields();
    refused.append({u"reason"_s, u"already-voted"_s, u"Why it did not count."_s});
    return {
        {u"card-read"_s, u"A card is read"_s, {}, cardFields},
        {u"reader-unplugged"_s, u"A reader is unplugged or in trouble"_s, {}, readerFields},
        {u"reader-back"_s, u"A reader is back"_s, {}, readerFields},
        {u"vote-counted"_s, u"A vote is counted"_s, {}, voteFields()},
        {u"vote-refused"_s, u"A vote is not counted"_s, {}, refused},
        {u"poll-opened"_s, u"A poll opens"_s, {}, pollFields()},
        {u"poll-closed"_s, u"A poll closes"_s, {}, pollFields()},
        {u"message"_s, u"Somebody says something in a room"_s, {}, messageFields},
        {privateMessage, u"Somebody writes to us in private"_s, {}, privateFields()},
        {u"joined"_s, u"Somebody comes into a room"_s, {}, presenceFields()},
        {u"left"_s, u"Somebody leaves a room"_s, {}, presenceFields()},
        {u"service-started"_s, u"A service starts"_s, {}, serviceFields()},
        {u"service-stopped"_s, u"A service stops"_s, {}, serviceFields()},
        {u"service-trouble"_s, u"A service is in trouble"_s, {}, serviceFields()},
        {u"login-failed"_s, u"A login fails"_s, {}, loginFields()},
        {u"locked-out"_s, u"Somebody is locked out"_s, {}, loginFields()},
        {u"item-published"_s, u"A pubsub item is published"_s, {},
            {{u"service"_s, u"xmpp"_s, u"The service's name."_s}, {u"node"_s, u"vote/which-fruit"_s, u"The node."_s},
                {u"id"_s, u"17"_s, u"The item's id."_s}, {u"text"_s, u"apple"_s, u"Its payload's text."_s},
                {u"payload"_s, u"<vote xmlns='urn:everyport:vote'/>"_s, u"The payload as XML."_s}}},
        {u"time"_s, u"A time comes"_s, timing, {}},
        {u"webhook"_s, u"A webhook is called"_s, {secretOption(), proofOption(), repeatsOption()}, hookFields,
            {u"json."_s, u"form."_s}},
        {u"commit"_s, u"Commits are pushed"_s, {secretOption(), proofOption(), repeatsOption()}, commitFields(),
            {u"json."_s}},
        {u"plugin"_s, u"A plugin tells something"_s, {},
            {{u"plugin"_s, u"hello"_s, u"The plugin's name."_s},
                {u"what"_s, u"greeted"_s, u"What it tells; further fields as the plugin names them."_s}},
            {QString()}},
        {u"command"_s, u"It is fired by hand or by a script"_s, {},
            {{u"text"_s, u"Hello"_s, u"Any name may stand in field=value."_s}}, {QString()}},
    };
}

int dayNumber(const QString& name)
{
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return int(days.indexOf(name.trimmed().left(3).toLower())) + 1;
}

} // namespace

bool EventKind::knows(const QString& field) const
{
    const auto isIt = [&](const FieldInfo& info) { return info.name == field; };
    if (std::any_of(fields.begin(), fields.end(), isIt)
        || std::any_of(commonFields().begin(), commonFields().end(), isIt))
        return true;
    return std::any_of(openPrefixes.begin(), openPrefixes.end(),
        [&](const QString& prefix) { return field.startsWith(prefix) && field.size() > prefix.size(); });
}

QStringList EventKind::fieldNames() const
{
    QStringList names;
    for (const auto& info : fields)
        names << info.name;
    for (const auto& info : commonFields())
        names << info.name;
    for (const auto& prefix : openPrefixes) {
        if (!prefix.isEmpty())
            names << prefix + u"…"_s;
    }
    return names;
}

Fields EventKind::sample() const
{
    Fields sample;
    for (const auto& info : fields)
        sample.insert(info.name, info.sample);
    return sample;
}

const QList<EventKind>& eventKinds()
{
    static const auto kinds = declaredEvents();
    return kinds;
}

const EventKind* findEventKind(const QString& name)
{
    const auto& kinds = eventKinds();
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const EventKind& kind) { return kind.name == name; });
    return found == kinds.end() ? nullptr : &*found;
}

const QList<FieldInfo>& commonFields()
{
    static const QList<FieldInfo> fields{{u"rule"_s, u"door"_s, u"This rule's name."_s},
        {u"event"_s, u"card-read"_s, u"The kind of event."_s}, {u"time"_s, u"14:05"_s, u"When, as a time of day."_s},
        {u"date"_s, u"2026-05-03"_s, u"When, as a date."_s}, {u"weekday"_s, u"sun"_s, u"mon to sun."_s}};
    return fields;
}

Fields commonFieldsOf(const Event& event, const QString& rule)
{
    const auto at = QDateTime::fromMSecsSinceEpoch(event.at);
    return {{u"rule"_s, rule}, {u"event"_s, event.kind}, {u"time"_s, at.toString(u"HH:mm"_s)},
        {u"date"_s, at.toString(u"yyyy-MM-dd"_s)},
        {u"weekday"_s, QLocale::c().dayName(at.date().dayOfWeek(), QLocale::ShortFormat).toLower()}};
}

QList<int> weekdaysFrom(const QString& text)
{
    const auto parts = text.split(u'-');
    const auto first = dayNumber(parts.first());
    const auto last = dayNumber(parts.last());
    if (parts.size() > 2 || first == 0 || last == 0)
        return {};
    QList<int> days{first};
    for (int day = first; day != last;) {
        day = day % 7 + 1;
        days << day;
    }
    return days;
}

} // namespace everyport::rules
