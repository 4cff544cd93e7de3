#include "app/rules/actions/actionkinds.h"

#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class PollActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changePolls()
    {
        ActionBench bench;
        QVERIFY(bench.room.done(bench.room.registry->save(polls::fruitPoll())));
        const QMap<QString, QVariant> fruit{{u"poll"_s, u"fruit"_s}};
        QCOMPARE(*bench.does(u"open-poll"_s, fruit), u"Open the poll fruit"_s);
        QVERIFY(bench.room.registry->find(u"fruit"_s)->isOpen());
        QCOMPARE(*bench.does(u"new-round"_s, fruit), u"Begin a new round of the poll fruit"_s);
        QCOMPARE(bench.room.registry->find(u"fruit"_s)->round, 2);
        QCOMPARE(*bench.does(u"close-poll"_s, fruit), u"Close the poll fruit"_s);
        QVERIFY(!bench.room.registry->find(u"fruit"_s)->isOpen());
        for (const auto& kind : {u"open-poll"_s, u"close-poll"_s, u"new-round"_s}) {
            const auto gone = bench.does(kind, {{u"poll"_s, u"gone"_s}});
            QCOMPARE(gone.error().reason, Reason::NotFound);
            QCOMPARE(gone.error().kind, Error::Kind::Refused); // asking again changes nothing
        }
    }

    void sayWhatIsSeenOfWords()
    {
        ActionBench bench;
        QVERIFY(bench.room.makeOpen(polls::wordPoll(true)));
        const QMap<QString, QVariant> peace{{u"poll"_s, u"mind"_s}, {u"words"_s, u" PEACE! "_s}};
        const auto fates = [&bench] { return bench.room.registry->find(u"mind"_s)->fates; };
        QVERIFY(bench.does(u"show-words"_s, peace));
        QCOMPARE(fates().value(u"peace"_s), polls::shownFate);
        QCOMPARE(*bench.does(u"hide-words"_s, peace), u"Hide “ PEACE! ” in mind"_s);
        QCOMPARE(fates().value(u"peace"_s), polls::hiddenFate);
        QVERIFY(!bench.does(u"hide-words"_s, {{u"poll"_s, u"gone"_s}, {u"words"_s, u"a"_s}}));
        QVERIFY(!bench.does(u"hide-words"_s, {{u"poll"_s, u"mind"_s}, {u"words"_s, QString(41, u'a')}}));
    }

    void areKnownByTheirPoll()
    {
        const auto traces = [](const QString& kind) {
            return tracesOf(kind, ActionBench::values(kind, {{u"poll"_s, u"fruit"_s}}));
        };
        QCOMPARE(traces(u"open-poll"_s), QStringList{u"poll-opened fruit"_s});
        QCOMPARE(traces(u"close-poll"_s), QStringList{u"poll-closed fruit"_s});
        QVERIFY(traces(u"new-round"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PollActionsTest)
#include "tst_pollactions.moc"
