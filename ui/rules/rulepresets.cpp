#include "ui/rules/rulepresets.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include "app/chat/model/chatmodel.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/station/running/station.h"

using namespace Qt::StringLiterals;

namespace everyport::ui {

namespace {

struct PresetWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::RulePresets)
};

/// Our own service where one runs, or could; else the first chat account.
QString mouthOf(Station& station)
{
    using State = ServiceStatus::State;
    QString stopped;
    for (const ServiceStatus& status : station.services().all()) {
        if (status.type != "irc"_L1 && status.type != "xmpp"_L1)
            continue;
        if (status.state == State::Running)
            return status.name;
        if (stopped.isEmpty() && !status.isBroken && status.state != State::Failed)
            stopped = status.name;
    }
    if (!stopped.isEmpty())
        return stopped;
    const auto& accounts = station.chat().accounts();
    return accounts.empty() ? u"irc"_s : accounts.front()->title;
}

/// A room that a chat account is in; our own services make theirs.
QString roomOf(Station& station, const QString& over)
{
    for (const auto& account : station.chat().accounts()) {
        if (account->title != over || station.services().status(over))
            continue;
        for (const auto& conversation : account->conversations()) {
            if (conversation->kind == chat::Conversation::Kind::Room)
                return conversation->name;
        }
    }
    return u"#everyport"_s;
}

struct Mouth {
    QString over;
    QString to;
};

rules::Action saying(const Mouth& mouth, const QString& text)
{
    OptionValues values(rules::findActionKind(u"say"_s)->options);
    values.give(u"over"_s, mouth.over);
    values.give(u"to"_s, mouth.to);
    values.give(u"text"_s, text);
    return {u"say"_s, values};
}

rules::Action answering(const QString& text)
{
    OptionValues values(rules::findActionKind(u"answer"_s)->options);
    values.give(u"text"_s, text);
    return {u"answer"_s, values};
}

/// In the poll that is open.
rules::Action voting()
{
    return {u"vote"_s, OptionValues(rules::findActionKind(u"vote"_s)->options)};
}

RulePreset preset(const QString& title, const QString& event, const rules::Action& action)
{
    rules::Rule rule{.title = title,
        .event = event,
        .when = OptionValues(rules::findEventKind(event)->options),
        .actions = {action}};
    if (findOption(rules::findEventKind(event)->options, u"secret"_s))
        rule.when.give(u"secret"_s, freshRuleSecret());
    return {title, rule};
}

} // namespace

QString freshRuleSecret()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding));
}

QList<RulePreset> rulePresets(Station& station)
{
    const QString speaker = mouthOf(station);
    const Mouth over{speaker, roomOf(station, speaker)};
    return {preset(PresetWords::tr("Card read → chat line"), u"card-read"_s, saying(over, u"{device}: {card}"_s)),
        preset(PresetWords::tr("Webhook → chat message"), u"webhook"_s, saying(over, u"{text}"_s)),
        preset(PresetWords::tr("Poll closed → summary"), u"poll-closed"_s, saying(over, u"{question} {tally}"_s)),
        preset(PresetWords::tr("Commit → room"), u"commit"_s,
            saying(over, u"{author} pushed {count} to {repository}/{branch}: {message}"_s)),
        preset(PresetWords::tr("Private message → answer"), u"private-message"_s,
            answering(PresetWords::tr("Hello {nick}, somebody will answer soon."))),
        preset(PresetWords::tr("Private message → vote"), u"private-message"_s, voting()),
        preset(PresetWords::tr("New rule"), u"message"_s, saying(over, u"{nick}: {text}"_s))};
}

} // namespace everyport::ui
