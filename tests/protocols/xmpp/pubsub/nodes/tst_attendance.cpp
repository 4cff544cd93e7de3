#include "protocols/xmpp/pubsub/nodes/attendance.h"

#include <QtTest>

#include "protocols/xml/document.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

namespace {

Stanza presence(const QString& from, const QByteArray& inside = {}, const QByteArray& type = {})
{
    const auto attribute = type.isEmpty() ? QByteArray() : " type='" + type + "'";
    return *Stanza::of(*xml::parse("<presence xmlns='jabber:client' from='" + from.toUtf8() + "' to='pubsub.localhost'"
        + attribute + ">" + inside + "</presence>"));
}

} // namespace

/// Who is there, as presence tells.
class AttendanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsPresence()
    {
        Attendance attendance;
        QVERIFY(!attendance.isThere(jid(u"a@b"_s)));
        QVERIFY(attendance.seen(presence(u"a@b/1"_s)));
        QVERIFY(!attendance.seen(presence(u"a@b/1"_s, "<show>dnd</show>"))); // it was there before
        QVERIFY(attendance.seen(presence(u"a@b/2"_s, "<show>bored</show>")));
        auto shows = attendance.shows(jid(u"a@b"_s));
        shows.sort();
        QCOMPARE(shows, QStringList({u"dnd"_s, u"online"_s}));
        QCOMPARE(attendance.shows(jid(u"a@b/1"_s)), QStringList(u"dnd"_s));
        QVERIFY(attendance.isShowing(jid(u"a@b"_s), {u"dnd"_s}));
        QVERIFY(!attendance.isShowing(jid(u"a@b/2"_s), {u"dnd"_s, u"xa"_s}));
        attendance.seen(presence(u"a@b/1"_s, {}, "unavailable"));
        attendance.seen(presence(u"a@b/3"_s, {}, "unavailable"));
        QCOMPARE(attendance.shows(jid(u"a@b"_s)), QStringList(u"online"_s));
        attendance.seen(presence(u"a@b"_s, {}, "unavailable"));
        QVERIFY(!attendance.isThere(jid(u"a@b"_s)));
    }

    void asksWhoKnowsMore()
    {
        Attendance attendance;
        attendance.known = [](const Jid& who) { return who.local() == u"a" ? QStringList(u"away"_s) : QStringList(); };
        QVERIFY(attendance.isShowing(jid(u"a@b"_s), {u"away"_s}));
        attendance.seen(presence(u"a@b/1"_s));
        QVERIFY(!attendance.isShowing(jid(u"a@b"_s), {u"away"_s})); // it has said so itself
        QVERIFY(!attendance.isThere(jid(u"c@b"_s)));
    }

    void isBounded()
    {
        Attendance attendance;
        int heard = 0;
        for (int i = 0; i < 100; ++i)
            heard += attendance.seen(presence(u"a@b/%1"_s.arg(i))) ? 1 : 0;
        QCOMPARE(heard, 32);
        QVERIFY(!attendance.seen(presence(u"bare@b"_s)));
        QVERIFY(!attendance.seen(presence(u"c@b/1"_s, {}, "subscribe")));
        QVERIFY(!attendance.isThere(jid(u"c@b"_s)));
    }
};

QTEST_GUILESS_MAIN(AttendanceTest)
#include "tst_attendance.moc"
