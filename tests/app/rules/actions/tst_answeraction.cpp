#include "app/rules/actions/actionkinds.h"

#include <QTest>

#include "app/rules/events/eventkinds.h"
#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class AnswerActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWhereItWasSaid()
    {
        ActionBench bench;
        const auto title = bench.account.title;
        const Fields inRoom{{u"network"_s, title}, {u"room"_s, u"#fruit"_s}, {u"nick"_s, u"ann"_s}};
        const auto room = bench.parlour.network->link->room(u"#fruit"_s).id;
        const auto said = bench.does(u"answer"_s, {{u"text"_s, u"in the room"_s}}, inRoom);
        QCOMPARE(*said, u"Say in #fruit over %1: in the room"_s.arg(title));
        QVERIFY(bench.asked(u"send in the room"_s));
        QCOMPARE(bench.parlour.messages.last().conversation, room);
        const Fields inPrivate{{u"network"_s, title}, {u"nick"_s, u"Ann"_s}, {u"address"_s, u"ann"_s}};
        QVERIFY(bench.does(u"answer"_s, {{u"text"_s, u"between us"_s}}, inPrivate));
        QVERIFY(bench.asked(u"send between us"_s));
        QVERIFY(bench.parlour.conversations.contains(u"ann"_s));
    }

    void answersByWhoeverWasWrittenTo()
    {
        ActionBench bench;
        const QMap<QString, QVariant> text{{u"text"_s, u"yes"_s}};
        Fields fields{
            {u"network"_s, u"irc"_s}, {u"nick"_s, u"ann"_s}, {u"address"_s, u"ann!a@b"_s}, {u"to"_s, u"doorman"_s}};
        QVERIFY(bench.does(u"answer"_s, text, fields)); // on IRC a nick is the address
        fields[u"network"_s] = u"xmpp"_s;
        QVERIFY(bench.does(u"answer"_s, text, fields));
        fields[u"network"_s] = u"irc"_s;
        fields[u"room"_s] = u"#hall"_s;
        QVERIFY(bench.does(u"answer"_s, text, fields));
        QCOMPARE(bench.speakers.said, (QStringList{u"doorman|ann|yes"_s, u"ann!a@b|yes"_s, u"rules|#hall|yes"_s}));
    }

    void answersNobody()
    {
        ActionBench bench;
        const QMap<QString, QVariant> text{{u"text"_s, u"x"_s}};
        QCOMPARE(bench.does(u"answer"_s, text).error().reason, Reason::NotFound);
        QCOMPARE(bench.does(u"answer"_s, text, {{u"network"_s, u"gone"_s}, {u"nick"_s, u"ann"_s}}).error().reason,
            Reason::NotFound);
        const auto& kind = *findActionKind(u"answer"_s);
        QVERIFY(kind.fits(*findEventKind(u"private-message"_s)));
        const auto fits = kind.fits(*findEventKind(u"card-read"_s));
        QVERIFY(!fits);
        QCOMPARE(fits.error().code, u"action"_s);
    }

    void isHeardAsWhatIsSaid()
    {
        QCOMPARE(describe(u"answer"_s, ActionBench::values(u"answer"_s, {{u"text"_s, u"One"_s}})), u"Answer: One"_s);
        QCOMPARE(tracesOf(u"answer"_s, ActionBench::values(u"answer"_s, {{u"text"_s, u"One"_s}})),
            (QStringList{u"words one"_s, u"words one"_s}));
    }
};

QTEST_GUILESS_MAIN(AnswerActionTest)
#include "tst_answeraction.moc"
