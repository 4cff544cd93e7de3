#include "app/station/running/plancommands.h"

#include "app/polls/pollregistry.h"
#include "tests/app/station/commandedstation.h"
#include "tests/app/venue/venueroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class PlanCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void keepsAPlan()
    {
        QCOMPARE(m_at.run(u"plan show"_s), u"no picture: a plain floor\n"_s);
        QVERIFY(m_at.run(u"plan set"_s, {u"x.svg"_s}, "<svg onload='x'/>").startsWith(u"! "_s));
        QCOMPARE(m_at.run(u"plan set"_s, {u"x.png"_s}, venue::pngHead()), QString());
        QCOMPARE(m_at.run(u"plan show"_s), u"image/png, 400 x 300, 1 kB\n"_s);
    }

    void placesReaders()
    {
        QVERIFY(m_at.run(u"device place"_s, {u"door"_s, u"10"_s, u"20"_s}).startsWith(u"! There is no reader door"_s));
        QCOMPARE(m_at.run(u"device add"_s, {u"Door"_s, u"simulated:"_s, u"id12"_s}), u"door\n"_s);
        QCOMPARE(m_at.run(u"device place"_s, {u"Door"_s, u"12.5%"_s, u"20"_s}), QString());
        QCOMPARE(m_at.run(u"device place"_s, {u"gate@north"_s, u"1,5"_s, u"100"_s, u"North gate"_s}), QString());
        QCOMPARE(m_at.run(u"plan show"_s).section(u'\n', 1),
            u"door        12.5  20   Door\ngate@north  1.5   100  North gate\n"_s);
        for (const auto& wrong : {u"-1"_s, u"101"_s, u"nan"_s, u"left"_s, QString()})
            QVERIFY(m_at.run(u"device place"_s, {u"door"_s, wrong, u"20"_s}).startsWith(u"! "_s));
        QVERIFY(m_at.run(u"device place"_s, {u"door"_s, u"20"_s}).startsWith(u"! Y is missing: "_s));
        QVERIFY(m_at.run(u"device place"_s, {u"door"_s, u"20"_s, u"x"_s}).startsWith(u"! “x” is no place "_s));
        QCOMPARE(m_at.run(u"device place"_s, {u"gate@north"_s, u"none"_s}), QString());
        QVERIFY(m_at.run(u"device place"_s, {u"gate@north"_s, u"none"_s}).startsWith(u"! "_s));
    }

    void printsAMap()
    {
        QVERIFY(!m_at.run(u"poll import"_s, {u"x.toml"_s},
                         "id = \"fruit\"\nquestion = \"Which?\"\n[[answer]]\ntitle = \"Apple\"\nreaders = [\"door\"]\n"
                         "[[answer]]\ntitle = \"Pear\"\n")
                     .startsWith(u"! "_s));
        QCOMPARE(m_at.run(u"poll map"_s, {u"fruit"_s}),
            u"Place      X      Y      Votes  Apple  Pear\n"
            "Door       12.50  20.00  0      0      0\n"
            "Elsewhere  -      -      0      0      0\n"_s);
        QVERIFY(m_at.run(u"poll map"_s, {u"fruit"_s}, {}, {{u"format"_s, u"csv"_s}}).startsWith(u"place,readers,"_s));
        QVERIFY(m_at.run(u"poll map"_s, {u"fruit"_s}, {}, {{u"format"_s, u"json"_s}}).contains(u"\"elsewhere\""_s));
        QVERIFY(m_at.run(u"poll map"_s, {u"gone"_s}).startsWith(u"! There is no poll gone"_s));
        QVERIFY(!m_at.run(u"poll import"_s, {u"x.toml"_s}, "id = \"word\"\nquestion = \"Which?\"\nkind = \"words\"\n")
                     .startsWith(u"! "_s));
        QVERIFY(m_at.run(u"poll map"_s, {u"word"_s}).startsWith(u"! What voters write comes from phones"_s));
        QCOMPARE(m_at.run(u"plan clear"_s), QString());
        QCOMPARE(m_at.run(u"plan show"_s), u"no picture: a plain floor\n"_s);
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(PlanCommandsTest)
#include "tst_plancommands.moc"
