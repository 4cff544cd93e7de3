#include "app/station/running/commands.h"

#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_at.isStarted); }

    void doesOnlyWhatTheTableHas()
    {
        QVERIFY(m_at.run(u"poll burn"_s, {u"lunch"_s}).startsWith(u"! "_s));
        QVERIFY(m_at.run(u"check"_s).startsWith(u"! "_s));
        const QByteArray answers = "[[poll.answer]]\nid = \"yes\"\ntitle = \"Yes\"\n"
                                   "[[poll.answer]]\nid = \"no\"\ntitle = \"No\"\n";
        const QByteArray lunch = "[[poll]]\nid = \"lunch\"\nquestion = \"Lunch?\"\n" + answers;
        QCOMPARE(m_at.run(u"poll import"_s, {u"-"_s}, lunch), u"lunch\n"_s);
        QVERIFY(m_at.run(u"poll verify"_s, {u"lunch"_s}).startsWith(u"! This program does not know"_s));
        QVERIFY(m_at.run(u"user add"_s).startsWith(u"! "_s));
        QVERIFY(m_at.run(u"poll open"_s, {u"a"_s, u"b"_s}).startsWith(u"! "_s));
        QCOMPARE(m_at.run(u"raise"_s, {u"irc://x"_s}), u"! The program on this folder has no window."_s);
    }

    /// Of a program before this one there is none.
    void theWindowIsAskedWithTheDesktopsToken()
    {
        struct Heard : StationEvents {
            QStringList asked;
            void raiseRequested(const QString& uri, const QString& token) override { asked << uri << token; }
        } heard;
        m_at.station->setListener(&heard);
        QCOMPARE(m_at.run(u"raise"_s, {u"irc://x"_s}, {}, {{u"token"_s, u"given-7"_s}}), QString());
        QCOMPARE(m_at.run(u"raise"_s, {u"irc://y"_s}), QString());
        m_at.station->setListener(nullptr);
        QCOMPARE(heard.asked, (QStringList{u"irc://x"_s, u"given-7"_s, u"irc://y"_s, {}}));
    }

    void alignsColumns()
    {
        QCOMPARE(columns({{u"a"_s, u"bb"_s, u"c"_s}, {u"aaa"_s, u"b"_s}}), u"a    bb  c\naaa  b\n"_s);
        QCOMPARE(columns({}), QString());
    }

private:
    CommandedStation m_at;
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
