#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/polls/counting/logentry.h"
#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"
#include "app/polls/taps/tap.h"

namespace everyport::polls {

/// tests/data/rfid/NAME as JSON.
inline QJsonObject readVectors(const QString& name)
{
    QFile file(QStringLiteral(EVERYPORT_TEST_DATA "/rfid/") + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// One scenario of poll-scenarios.json.
struct Scenario {
    struct Step {
        QString event; ///< "arrived", "crash", ...
        LogEntry entry;
        Outcome outcome;
    };
    QString id;
    QString title;
    Poll poll;
    QStringList known;
    QList<Step> steps;
    QMap<QString, int> counts;
    int voters = 0;
    QMap<Outcome, int> refused;

    static Scenario read(const QJsonObject& object);
    static QList<Scenario> readAll();
};

inline Poll readPoll(const QJsonObject& object)
{
    Poll poll;
    poll.id = QStringLiteral("scenario");
    poll.question = QStringLiteral("Which?");
    for (const auto& answer : object[u"answers"].toArray())
        poll.answers.append({answer[u"id"].toString(), answer[u"title"].toString(), {}});
    const auto readers = object[u"readers"].toObject();
    for (auto reader = readers.begin(); reader != readers.end(); ++reader)
        poll.readers.insert(reader.key(), reader->toString());
    const auto policy = object[u"policy"].toObject();
    poll.policy.mode = *modeFromName(policy[u"mode"].toString());
    poll.policy.maxChoices = policy[u"max_choices"].toInt(2);
    poll.policy.cooldownMs = policy[u"cooldown_ms"].toInt();
    poll.policy.acceptRandomIds = policy[u"random_id"].toString() == QLatin1String("accept");
    poll.policy.acceptUnknown = policy[u"unknown"].toString() != QLatin1String("reject");
    poll.state = object[u"open"].toBool(true) ? Poll::State::Open : Poll::State::Draft;
    return poll;
}

inline LogEntry readEntry(const QJsonObject& object, qint64 sequence)
{
    using Kind = LogEntry::Kind;
    static const QHash<QString, Kind> kinds{{QStringLiteral("arrived"), Kind::Tapped},
        {QStringLiteral("open"), Kind::Opened}, {QStringLiteral("close"), Kind::Closed},
        {QStringLiteral("reset"), Kind::Reset}, {QStringLiteral("register"), Kind::Registered},
        {QStringLiteral("retract"), Kind::Retracted}, {QStringLiteral("assign"), Kind::Assigned}};
    LogEntry entry;
    entry.kind = kinds.value(object[u"ev"].toString());
    entry.at = entry.order = object[u"t"].toInteger();
    entry.station = object[u"station"].toString();
    entry.sequence = sequence;
    entry.uuid = object[u"uuid"].toString();
    entry.reader = object[u"reader"].toString();
    entry.card = object[u"tag"].toString(); // a pure count takes the number as it takes a hash
    entry.randomId = isRandomId(entry.card);
    entry.answer = object[u"answer"].toString();
    return entry;
}

inline Scenario Scenario::read(const QJsonObject& object)
{
    Scenario scenario;
    scenario.id = object[u"id"].toString();
    scenario.title = object[u"title"].toString();
    scenario.poll = readPoll(object[u"poll"].toObject());
    for (const auto& card : object[u"poll"][u"known"].toArray())
        scenario.known.append(card.toString());
    for (const auto& step : object[u"log"].toArray()) {
        scenario.steps.append({step[u"ev"].toString(), readEntry(step.toObject(), scenario.steps.size()),
            *outcomeFromName(step[u"outcome"].toString())});
    }
    const auto expected = object[u"expect"].toObject();
    const auto counts = expected[u"tally"].toObject();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        scenario.counts.insert(count.key(), count->toInt());
    scenario.voters = expected[u"voters"].toInt();
    const auto refused = expected[u"refused"].toObject();
    for (auto reason = refused.begin(); reason != refused.end(); ++reason)
        scenario.refused.insert(*outcomeFromName(QStringLiteral("refused:") + reason.key()), reason->toInt());
    return scenario;
}

inline QList<Scenario> Scenario::readAll()
{
    QList<Scenario> scenarios;
    for (const auto& object : readVectors(QStringLiteral("poll-scenarios.json"))[u"scenarios"].toArray())
        scenarios.append(read(object.toObject()));
    return scenarios;
}

inline void addScenarioRows()
{
    QTest::addColumn<qsizetype>("place");
    const auto scenarios = Scenario::readAll();
    QCOMPARE(scenarios.size(), 20);
    for (qsizetype i = 0; i < scenarios.size(); ++i)
        QTest::newRow(qPrintable(scenarios.at(i).id + QStringLiteral(" ") + scenarios.at(i).title)) << i;
}

} // namespace everyport::polls
