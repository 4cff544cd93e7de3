#include "app/rules/actions/actionkinds.h"

#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class SayActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysOverAChatAccount()
    {
        ActionBench bench;
        const auto title = bench.account.title;
        const auto done = bench.does(
            u"say"_s, {{u"over"_s, title.toUpper()}, {u"to"_s, u"#fruit"_s}, {u"text"_s, u"apples"_s}});
        QVERIFY(done);
        QCOMPARE(*done, u"Say in #fruit over %1: apples"_s.arg(title.toUpper()));
        QVERIFY(bench.asked(u"enter #fruit"_s));
        QVERIFY(bench.does(
            u"say"_s, {{u"over"_s, title}, {u"to"_s, u"ann"_s}, {u"place"_s, u"person"_s}, {u"text"_s, u"pears"_s}}));
        QVERIFY(bench.asked(u"send pears"_s));
    }

    void saysInServicesOfOurs()
    {
        ActionBench bench;
        const QMap<QString, QVariant> words{
            {u"over"_s, u"irc"_s}, {u"to"_s, u"#hall"_s}, {u"text"_s, u"apples"_s}, {u"nick"_s, u"doorman"_s}};
        QCOMPARE(*bench.does(u"say"_s, words), u"Say in #hall over irc: apples"_s);
        auto xmpp = words;
        xmpp[u"over"_s] = u"xmpp"_s;
        QVERIFY(bench.does(u"say"_s, xmpp));
        xmpp[u"place"_s] = u"person"_s;
        QVERIFY(bench.does(u"say"_s, xmpp));
        QCOMPARE(bench.speakers.said,
            (QStringList{u"doorman|#hall|apples"_s, u"doorman|#hall|apples"_s, u"#hall|apples"_s}));
        bench.context.speakers = nullptr; // not there any more
        QCOMPARE(bench.does(u"say"_s, words).error().reason, Reason::NotFound);
    }

    void saysNothingWhereThereIsNothingToSay()
    {
        ActionBench bench;
        for (const auto& text : {u""_s, u"  "_s}) {
            const auto done = bench.does(
                u"say"_s, {{u"over"_s, bench.account.title}, {u"to"_s, u"#fruit"_s}, {u"text"_s, text}});
            QCOMPARE(done.error().reason, Reason::BadValue);
            QVERIFY(done.error().text.startsWith(u"There is nothing to say"_s));
        }
        QVERIFY(bench.parlour.network->asked.isEmpty());
    }

    void saysWhoIsNotThere()
    {
        ActionBench bench;
        const auto over = [&](const QString& name, const QString& to) {
            return bench.does(u"say"_s, {{u"over"_s, name}, {u"to"_s, to}, {u"text"_s, u"x"_s}});
        };
        const auto nobody = over(u"nobody"_s, u"#fruit"_s);
        QCOMPARE(nobody.error().reason, Reason::NotFound);
        QVERIFY(nobody.error().text.contains(u"nobody"_s));
        const auto name = *bench.fakes.list->add(u"fake"_s, u"mute"_s, bench.fakes.values());
        QCOMPARE(over(name, u"#fruit"_s).error().kind, Error::Kind::Busy);
        QVERIFY(!over(bench.account.title, u"no room"_s));
    }

    void isHeardByLinesAndWhole()
    {
        QCOMPARE(tracesOf(u"say"_s, ActionBench::values(u"say"_s, {{u"text"_s, u"One!\n\nTwo"_s}})),
            (QStringList{u"words one"_s, u"words two"_s, u"words onetwo"_s}));
    }
};

QTEST_GUILESS_MAIN(SayActionTest)
#include "tst_sayaction.moc"
