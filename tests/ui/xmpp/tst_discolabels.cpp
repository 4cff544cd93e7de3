#include <QTest>

#include "tests/support/testclass.h"
#include "ui/xmpp/discolabels.h"
#include "ui/xmpp/xeptitles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;

class DiscoLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsFeatures_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("xep");
        QTest::addColumn<QString>("name");
        QTest::newRow("whole") << u"urn:xmpp:ping"_s << u"XEP-0199"_s << u"Ping"_s;
        QTest::newRow("by version") << u"urn:xmpp:mam:2"_s << u"XEP-0313"_s << u"Archive of messages"_s;
        QTest::newRow("a part") << u"http://jabber.org/protocol/pubsub#create-nodes"_s << u"XEP-0060"_s
                                << u"Publish-subscribe: create nodes"_s;
        QTest::newRow("longest wins") << u"http://jabber.org/protocol/muc#self-ping-optimization"_s << u"XEP-0410"_s
                                      << u"Answers whether one is still in a room"_s;
        QTest::newRow("news wanted") << u"urn:xmpp:avatar:metadata+notify"_s << u"XEP-0163"_s
                                     << u"Wants news of: Pictures of people"_s;
        const auto calls = u"Calls (Jingle)"_s;
        const auto ways = u"Ways that calls and files take (Jingle)"_s;
        const auto channels = u"Channels (MIX)"_s;
        QTest::newRow("Jingle") << u"urn:xmpp:jingle:1"_s << u"XEP-0166"_s << u"Calls and files directly (Jingle)"_s;
        QTest::newRow("calls") << u"urn:xmpp:jingle:apps:rtp:1"_s << u"XEP-0167"_s << calls;
        QTest::newRow("calls with pictures") << u"urn:xmpp:jingle:apps:rtp:video"_s << u"XEP-0167"_s << calls;
        QTest::newRow("a detail of calls") << u"urn:xmpp:jingle:apps:rtp:rtcp-fb:0"_s << u"XEP-0293"_s << calls;
        QTest::newRow("encrypted calls") << u"urn:xmpp:jingle:apps:dtls:0"_s << u"XEP-0320"_s
                                         << u"Encryption of calls (Jingle)"_s;
        QTest::newRow("files") << u"urn:xmpp:jingle:apps:file-transfer:5"_s << u"XEP-0234"_s
                               << u"Files directly (Jingle)"_s;
        QTest::newRow("ice-udp") << u"urn:xmpp:jingle:transports:ice-udp:1"_s << u"XEP-0176"_s << ways;
        QTest::newRow("raw-udp") << u"urn:xmpp:jingle:transports:raw-udp:1"_s << u"XEP-0177"_s << ways;
        QTest::newRow("s5b") << u"urn:xmpp:jingle:transports:s5b:1"_s << u"XEP-0260"_s << ways;
        QTest::newRow("ibb") << u"urn:xmpp:jingle:transports:ibb:1"_s << u"XEP-0261"_s << ways;
        QTest::newRow("ice") << u"urn:xmpp:jingle:transports:ice:0"_s << u"XEP-0371"_s << ways;
        QTest::newRow("MIX") << u"urn:xmpp:mix:core:1#searchable"_s << u"XEP-0369"_s << channels;
        QTest::newRow("MIX at home") << u"urn:xmpp:mix:pam:2#archive"_s << u"XEP-0405"_s << channels;
        QTest::newRow("MIX without addresses") << u"urn:xmpp:mix:anon:0"_s << u"XEP-0404"_s << channels;
        QTest::newRow("bookmarks both ways")
            << u"urn:xmpp:bookmarks-conversion:0"_s << u"XEP-0411"_s << u"One list of bookmarks for both ways"_s;
        QTest::newRow("the older time") << u"jabber:iq:time"_s << u"XEP-0090"_s << u"Time of day, the older way"_s;
        QTest::newRow("unknown") << u"urn:example:thing"_s << QString() << u"urn:example:thing"_s;
        QTest::newRow("longer than known") << u"urn:xmpp:pingpong"_s << QString() << u"urn:xmpp:pingpong"_s;
    }
    void knowsFeatures()
    {
        QFETCH(const QString, feature);
        const auto words = featureWords(feature);
        QTEST(words.xep, "xep");
        QTEST(words.name, "name");
        QVERIFY(words.xep.isEmpty() || !xepTitle(words.xep).isEmpty());
    }

    /// In the window's language, whatever the server calls them; what nobody has defined keeps its own label.
    void knowsFields()
    {
        const auto words = [](const QString& name, const QString& label) {
            DataForm::Field field;
            field.name = name;
            field.label = label;
            return fieldWords(field);
        };
        QCOMPARE(words(u"muc#roominfo_occupants"_s, u"Anzahl"_s), u"People in it"_s);
        QCOMPARE(words(u"abuse-addresses"_s, {}), u"Abuse addresses"_s);
        QCOMPARE(words(u"muc#roominfo_moon"_s, u"Phase"_s), u"Phase"_s);
        QCOMPARE(words(u"muc#roominfo_moon"_s, {}), u"Moon"_s);
    }
};

QTEST_MAIN(DiscoLabelsTest)
#include "tst_discolabels.moc"
