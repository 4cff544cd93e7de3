#include "app/rules/events/eventkinds.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class EventKindsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standInTheOrderOfTheWindow()
    {
        QStringList names;
        for (const auto& kind : eventKinds())
            names << kind.name;
        const QStringList all{u"card-read"_s, u"reader-unplugged"_s, u"reader-back"_s, u"vote-counted"_s,
            u"vote-refused"_s, u"votes-withdrawn"_s, u"poll-opened"_s, u"poll-closed"_s, u"written"_s,
            u"event-stepped"_s, u"message"_s, u"private-message"_s, u"joined"_s, u"left"_s, u"service-started"_s,
            u"service-stopped"_s, u"service-trouble"_s, u"login-failed"_s, u"locked-out"_s, u"item-published"_s,
            u"time"_s, u"webhook"_s, u"commit"_s, u"plugin"_s, u"command"_s};
        QCOMPARE(names.mid(0, all.size()), all); // new ones come behind
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void explainThemselves()
    {
        for (const auto& kind : eventKinds()) {
            QVERIFY2(!kind.title.isEmpty(), qPrintable(kind.name));
            QStringList titles;
            for (const auto& field : kind.fields) {
                QVERIFY2(!field.sample.isEmpty() && field.help.endsWith(u'.'), qPrintable(kind.name + field.name));
                titles << field.title();
            }
            for (const auto& field : commonFields())
                titles << field.title();
            // A form tells them apart by their titles alone, and none is a key.
            QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
            for (const auto& title : titles)
                QVERIFY2(title.front().isUpper() && !title.contains(u'-'), qPrintable(kind.name + title));
            QCOMPARE(kind.sample().size(), kind.fields.size()); // no field twice
        }
    }

    /// What is offered can come: the example is one of them.
    void choicesHoldTheExample()
    {
        int withChoices = 0;
        for (const auto& kind : eventKinds()) {
            for (const auto& field : kind.fields + commonFields()) {
                QCOMPARE(kind.find(field.name)->name, field.name);
                if (field.choices.isEmpty())
                    continue;
                ++withChoices;
                QVERIFY2(field.choices.contains(field.sample), qPrintable(kind.name + field.name));
                QVERIFY2(field.names == Option::Names::None, qPrintable(kind.name + field.name)); // one or the other
            }
        }
        QVERIFY(withChoices > 0);
        QVERIFY(!findEventKind(u"webhook"_s)->find(u"json.ref"_s));
        const QDateTime monday(QDate(2026, 5, 4), QTime(12, 0));
        const auto days = findEventKind(u"time"_s)->find(u"weekday"_s)->choices;
        for (int day = 0; day < 7; ++day) {
            const Event event{.kind = u"time"_s, .at = monday.addDays(day).toMSecsSinceEpoch()};
            QCOMPARE(commonFieldsOf(event, {}).value(u"weekday"_s), days.value(day));
        }
    }

    /// Else anything would be the doing of whichever rule did anything.
    void areKnownByWhatTheyTell()
    {
        for (const auto& kind : eventKinds()) {
            if (!kind.trace)
                continue;
            auto other = kind.sample();
            for (auto& value : other)
                value += u"other"_s;
            QVERIFY2(!kind.trace(kind.sample()).isEmpty(), qPrintable(kind.name));
            QVERIFY2(kind.trace(kind.sample()) != kind.trace(other), qPrintable(kind.name));
        }
        QVERIFY(traceOf({.kind = u"card-read"_s}).isEmpty());
        QVERIFY(traceOf({.kind = u"no such event"_s}).isEmpty());
        QCOMPARE(wordsOf({.kind = u"no such event"_s}), EventKind::Words::None);
    }
};

QTEST_GUILESS_MAIN(EventKindsTest)
#include "tst_eventkinds.moc"
