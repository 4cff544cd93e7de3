#include "app/services/xmpp/pubsub/xmppbookmarks.h"

#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QByteArray here = "<storage xmlns='storage:bookmarks'><url name='Site' url='https://example.org'/>"
                        "<conference jid='a@rooms.localhost' name='A' autojoin='1'><nick>juliet</nick></conference>"
                        "<conference jid='b@rooms.localhost'><password>secret</password></conference></storage>";

} // namespace

/// XEPs 0048 and 0402.
class XmppBookmarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void becomeItemsAndComeBack()
    {
        const auto owner = jid(u"juliet@localhost"_s);
        const auto given = *xml::parse(here);
        const auto changes = bookmarkChanges(given, {}, owner);
        QCOMPARE(changes.published.size(), 2);
        QCOMPARE(changes.published[0].id, u"a@rooms.localhost"_s);
        QCOMPARE(changes.published[0].payload,
            QByteArray(
                "<conference xmlns='urn:xmpp:bookmarks:1' name='A' autojoin='true'><nick>juliet</nick></conference>"));
        QCOMPARE(changes.published[1].payload,
            QByteArray("<conference xmlns='urn:xmpp:bookmarks:1'><password>secret</password></conference>"));
        QVERIFY(changes.retracted.isEmpty());
        const auto again = bookmarkChanges(given, changes.published, owner); // the same once more
        QVERIFY(again.published.isEmpty() && again.retracted.isEmpty());
        const auto back = oldBookmarks(given, changes.published);
        QCOMPARE(back.elements().size(), 3);
        QCOMPARE(back.elements()[0].name(), u"url"_s); // which items know nothing of
        QCOMPARE(back.elements()[1].attribute(u"jid"), u"a@rooms.localhost"_s);
        QCOMPARE(back.elements()[1].childText(u"nick"), u"juliet"_s);
        QCOMPARE(back.elements()[1].attribute(u"autojoin"), u"true"_s);
    }

    void keepWhatTheOtherDoesNotKnow()
    {
        const auto owner = jid(u"juliet@localhost"_s);
        const QList<xmpp::PubsubItem> items{
            {u"a@rooms.localhost"_s,
                "<conference xmlns='urn:xmpp:bookmarks:1' name='Old'><extensions><x xmlns='urn:x'/></extensions></conference>"},
            {u"gone@rooms.localhost"_s, "<conference xmlns='urn:xmpp:bookmarks:1'/>"}};
        const auto changes = bookmarkChanges(*xml::parse(here), items, owner);
        QCOMPARE(changes.published.size(), 2);
        QVERIFY(changes.published[0].payload.contains("<x xmlns='urn:x'/>"));
        QVERIFY(changes.published[0].payload.contains("name='A'"));
        QCOMPARE(changes.retracted, QStringList(u"gone@rooms.localhost"_s));
    }

    void whatIsNoRoomIsLeftOut()
    {
        const auto given = *xml::parse(
            "<storage xmlns='storage:bookmarks'><conference/><conference jid='@'/><conference jid='a@b/c'/>"
            "<conference jid='a@b'/><conference jid='A@B'/></storage>");
        QCOMPARE(bookmarkChanges(given, {}, jid(u"juliet@localhost"_s)).published.size(), 1);
        const auto storage = oldBookmarks(*xml::parse("<storage xmlns='storage:bookmarks'/>"),
            {{u"a@b"_s, "<other xmlns='urn:x'/>"}, {u"c@d"_s, "no XML"}});
        QVERIFY(storage.elements().isEmpty());
    }
};

QTEST_APPLESS_MAIN(XmppBookmarksTest)
#include "tst_xmppbookmarks.moc"
