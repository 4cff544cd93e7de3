#include "app/services/xmpp/pubsub/xmpprecord.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "protocols/xml/document.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameTwice()
    {
        XmppRecord record("vote"_L1, u"urn:v");
        record.text("id"_L1, u"17");
        record.text("missing"_L1, u"");
        record.beginObject("question"_L1);
        record.beginList("answers"_L1);
        for (const auto& id : {u"a"_s, u"b'c"_s}) {
            record.beginEntry({"answer"_L1, id});
            record.number("count"_L1, 3);
            record.tenths("percentage"_L1, 33.333);
            record.endEntry("answer"_L1);
        }
        record.endList("answers"_L1);
        record.number("total"_L1, -6);
        record.endObject("question"_L1);
        QCOMPARE(std::move(record).finished(),
            "<vote xmlns='urn:v'><id>17</id><question><answers><answer id='a'><count>3</count><percentage>33.3</percentage></answer>"
            "<answer id='b&apos;c'><count>3</count><percentage>33.3</percentage></answer></answers><total>-6</total></question>"
            "<json xmlns='urn:xmpp:json:0'>{\"id\":\"17\",\"question\":{\"answers\":[{\"count\":3,\"percentage\":33.3},"
            "{\"count\":3,\"percentage\":33.3}],\"total\":-6}}</json></vote>");
    }

    void anyTextSurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << u"<a> & 'b' \"c\" ]]>"_s;
        QTest::newRow("JSON's own") << u"\\ \" { [ , : ] }"_s;
        QTest::newRow("lines and tabs") << u"one\ntwo\tthree"_s;
        QTest::newRow("all scripts") << u"\u00E9 \u20AC \u05D0 \U0001F600"_s;
    }
    void anyTextSurvives()
    {
        QFETCH(QString, text);
        XmppRecord record("r"_L1, u"urn:r");
        record.text("t"_L1, text);
        const auto element = xml::parse(std::move(record).finished());
        QVERIFY(element);
        QCOMPARE(element->childText(u"t"), text);
        const auto json = QJsonDocument::fromJson(element->child(u"json", u"urn:xmpp:json:0").text().toUtf8());
        QCOMPARE(json.object()[u"t"].toString(), text);
    }

    void numbersAreShort()
    {
        XmppRecord record("r"_L1, u"u");
        for (const auto value : {0.0, 100.0, 99.96, 33.349, 0.05})
            record.tenths("n"_L1, value);
        const auto element = *xml::parse(std::move(record).finished());
        QStringList numbers;
        for (const auto& one : element.elements(u"n", u"u"))
            numbers.append(one.text());
        QCOMPARE(numbers, QStringList({u"0"_s, u"100"_s, u"100"_s, u"33.3"_s, u"0.1"_s}));
    }
};

QTEST_GUILESS_MAIN(XmppRecordTest)
#include "tst_xmpprecord.moc"
