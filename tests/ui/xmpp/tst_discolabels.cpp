#include <QTest>

#include "tests/support/testclass.h"
#include "ui/xmpp/discolabels.h"

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
        QTest::newRow("unknown") << u"urn:example:thing"_s << QString() << u"urn:example:thing"_s;
        QTest::newRow("longer than known") << u"urn:xmpp:pingpong"_s << QString() << u"urn:xmpp:pingpong"_s;
    }
    void knowsFeatures()
    {
        QFETCH(const QString, feature);
        const auto words = featureWords(feature);
        QTEST(words.xep, "xep");
        QTEST(words.name, "name");
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
