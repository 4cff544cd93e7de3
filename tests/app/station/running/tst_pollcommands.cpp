#include "app/station/running/pollcommands.h"

#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray lunch = R"([[poll]]
id = "lunch"
question = "What for lunch?"
keep_numbers = true
[[poll.answer]]
id = "yes"
title = "Yes"
readers = ["door"]
[[poll.answer]]
id = "no"
title = "No"
)";

} // namespace

class PollCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void runsAPoll()
    {
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s}, lunch), u"lunch\n"_s);
        QVERIFY(m_at.run(u"poll import"_s, {u"-"_s}, "[[poll]\n").startsWith(u"! "_s));
        QVERIFY(m_at.run(u"poll list"_s).startsWith(u"lunch  draft  0 votes  0 voters  What for lunch?"_s));
        QCOMPARE(m_at.run(u"poll open"_s, {u"lunch"_s}), QString());
        m_at.tap(u"2A00000001"_s);
        QTRY_VERIFY(m_at.run(u"poll list"_s).startsWith(u"lunch  open  1 votes  1 voters"_s));
        QVERIFY(m_at.run(u"poll export"_s, {u"lunch"_s}).contains(u"2A00000001"_s));
        QVERIFY(m_at.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"toml"_s}}).contains(u"question"_s));
        QVERIFY(!m_at.run(u"poll export"_s, {u"lunch"_s}, {}, {{u"format"_s, u"log"_s}}).isEmpty());
        QCOMPARE(m_at.run(u"poll reset"_s, {u"lunch"_s}), QString());
        QCOMPARE(m_at.run(u"poll close"_s, {u"lunch"_s}), QString());
        QVERIFY(m_at.run(u"poll list"_s).startsWith(u"lunch  closed  0 votes"_s));
        QVERIFY(m_at.run(u"poll open"_s, {u"dinner"_s}).startsWith(u"! There is no poll dinner"_s));
    }

    void followsVotes()
    {
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
        m_at.run(u"poll import"_s, {u"-"_s}, lunch);
        m_at.run(u"poll open"_s, {u"lunch"_s});
        m_at.tap(u"2A00000001"_s);
        QTRY_COMPARE(m_at.station->polls().tally(u"lunch"_s).votes, 1);

        Lines fromNow;
        Lines fromBefore;
        auto following = runCommand(*m_at.station, {u"poll follow"_s, {u"lunch"_s}, {}, {}}, fromNow);
        auto catchingUp = runCommand(
            *m_at.station, {u"poll follow"_s, {u"lunch"_s}, {{u"since"_s, 0}}, {}}, fromBefore);
        m_at.tap(u"2A00000002"_s); // while the second one reads what is stored
        m_at.tap(u"2A00000001"_s);
        QTRY_COMPARE(fromBefore.text.count(u'\n'), 3);
        QTRY_COMPARE(fromNow.text.count(u'\n'), 2);
        const auto fields = fromBefore.text.section(u'\n', 0, 0).split(u'\t');
        QCOMPARE(fields.size(), 6);
        QCOMPARE(fields.mid(2), QStringList({u"counted"_s, u"yes"_s, u"door"_s, u"2A00000001"_s}));
        QVERIFY(fromBefore.text.endsWith(fromNow.text));
        QVERIFY2(fromNow.text.contains(u"\trepeat\tyes\t"_s), qPrintable(fromNow.text));

        following.cancel();
        QVERIFY(got(m_at.station->polls().remove(u"lunch"_s)));
        QVERIFY(got(std::move(catchingUp))); // the poll is gone: there is nothing left to follow
        QCOMPARE(fromNow.text.count(u'\n'), 2);
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(PollCommandsTest)
#include "tst_pollcommands.moc"
