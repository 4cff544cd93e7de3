#include <QTest>

#include "app/traffic/answertimes.h"
#include "app/traffic/trafficdecoder.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class AnswerTimesTest : public QObject {
    Q_OBJECT

    AnswerTimes m_times;

    std::optional<qint64> note(const QString& protocol, bool in, const QByteArray& bytes, qint64 at)
    {
        return m_times.note(in, decodedUnit(protocol, in, bytes), at);
    }

private Q_SLOTS:
    void init() { m_times.clear(); }

    void timesAnswers()
    {
        QVERIFY(!note(u"irc"_s, true, "PING :1718", 1000));
        QVERIFY(!note(u"irc"_s, true, "PONG :1718", 1001)); // their own is no answer to it
        QCOMPARE(note(u"irc"_s, false, ":irc.example PONG irc.example :1718", 1009), 9);
        QVERIFY(!note(u"irc"_s, false, ":irc.example PONG irc.example :1718", 1010)); // once
        QVERIFY(!note(u"xmpp"_s, false, "<iq type='get' id='a'><q/></iq>", 2000));
        QVERIFY(!note(u"xmpp"_s, true, "<iq type='result' id='b'/>", 2001));
        QCOMPARE(note(u"xmpp"_s, true, "<iq type='result' id='a'/>", 2005), 5);
    }

    void requestsAreAnsweredInTheirOrder()
    {
        QVERIFY(!note(u"http"_s, true, "GET /a", 10));
        QVERIFY(!note(u"http"_s, true, "GET /b", 20));
        QVERIFY(!note(u"http"_s, false, "100 Continue", 25));
        QCOMPARE(note(u"http"_s, false, "200 OK", 30), 20);
        QCOMPARE(note(u"http"_s, false, "404 Not Found", 50), 30);
    }

    void forgetsWhatIsNeverAnswered()
    {
        for (size_t i = 0; i <= AnswerTimes::mostOpen; ++i)
            note(u"irc"_s, true, "PING :" + QByteArray::number(int(i)), 0);
        QVERIFY(!note(u"irc"_s, false, "PONG :0", 5));
        QCOMPARE(note(u"irc"_s, false, "PONG :1", 5), 5);
    }
};

QTEST_GUILESS_MAIN(AnswerTimesTest)
#include "tst_answertimes.moc"
