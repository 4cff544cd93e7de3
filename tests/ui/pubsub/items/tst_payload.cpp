#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/pubsub/items/payload.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What an item says, in plain words, as JSON and as a number over time.
class PayloadTest : public QObject {
    Q_OBJECT

    static QByteArray reading()
    {
        return "<reading xmlns='urn:x:river'><level unit='m'>1.42</level><temp>11.8</temp><by>lena</by></reading>";
    }

private Q_SLOTS:
    void namesEachValue()
    {
        const auto fields = payloadFields(reading());
        QStringList names;
        for (const PayloadField& field : fields)
            names.append(field.name + u'=' + field.value);
        QVERIFY2(names.contains(u"temp=11.8"_s), qPrintable(names.join(u", "_s)));
        QVERIFY(names.contains(u"by=lena"_s));
        QVERIFY(payloadSummary(fields).contains(u"lena"_s));
        QCOMPARE(numberIn(fields, u"temp"_s), std::optional(11.8));
        QVERIFY(!numberIn(fields, u"by"_s));
        QVERIFY(!numberIn(fields, u"nothing"_s));
        const QStringList numbers = numericFields(fields);
        QVERIFY(numbers.contains(u"temp"_s));
        QVERIFY(!numbers.contains(u"by"_s));
    }

    void takesTheRecordThatIsThereAsJson()
    {
        const QByteArray vote =
            "<vote xmlns='urn:x'><id>7</id><json xmlns='urn:xmpp:json:0'>{\"id\":7,\"answer\":\"soup\"}</json></vote>";
        QCOMPARE(QJsonDocument::fromJson(payloadJson(vote)).object().value(u"answer"_s).toString(), u"soup"_s);
        const QJsonObject made = QJsonDocument::fromJson(payloadJson(reading())).object();
        QVERIFY(!made.isEmpty());
    }

    /// A street has fifty stalls: the chosen one is called by its title wherever it stands, and the total comes last.
    void callsAnAnswerByItsTitle()
    {
        QByteArray vote = "<vote xmlns='urn:x'><answer_id_ref>a48</answer_id_ref>"
                          "<previous_answer_id_ref>a49</previous_answer_id_ref>"
                          "<question_id_ref>stalls</question_id_ref><poll_session>1</poll_session>"
                          "<question><id>stalls</id><answers>";
        for (int i = 0; i < 50; ++i) {
            const QByteArray at = QByteArray::number(i);
            vote += "<answer id='a" + at + "'><answer_id>a" + at + "</answer_id><title>Stall " + at
                + "</title><count>3</count><percentage>2.0</percentage></answer>";
        }
        vote += "</answers><total_votes>150</total_votes></question></vote>";
        const QString said = payloadSummary(payloadFields(vote));
        QVERIFY2(said.contains(u"Stall 48"_s) && said.contains(u"Stall 49"_s), qPrintable(said));
        QVERIFY2(said.contains(u"150"_s), qPrintable(said));
    }

    void boundsWhatAPeerSends()
    {
        QByteArray many = "<all xmlns='urn:x'>";
        for (int i = 0; i < 5000; ++i)
            many += "<v" + QByteArray::number(i) + ">1</v" + QByteArray::number(i) + ">";
        many += "</all>";
        QVERIFY(payloadFields(many).size() <= 100);
        QVERIFY(payloadFields("no xml").isEmpty());
        QVERIFY(payloadFields("<a><b>").size() <= 1);
    }

    void saysWhatIsWrongWithADraft_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("good");
        QTest::newRow("right") << QByteArray("<a xmlns='urn:x'><b/></a>") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("half") << QByteArray("<a xmlns='urn:x'><b></a>") << false;
        QTest::newRow("two") << QByteArray("<a xmlns='urn:x'/><b xmlns='urn:x'/>") << false;
        QTest::newRow("no namespace") << QByteArray("<a/>") << false;
        QTest::newRow("too large") << QByteArray("<a xmlns='urn:x'>") + QByteArray(2000, 'x') + "</a>" << false;
        QTest::newRow("entity") << QByteArray("<!DOCTYPE a [<!ENTITY e 'x'>]><a xmlns='urn:x'>&e;</a>") << false;
    }
    void saysWhatIsWrongWithADraft()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, good);
        const QString fault = payloadFault(xml, 1000);
        QVERIFY2(fault.isEmpty() == good, qPrintable(fault));
        if (!good)
            QVERIFY2(fault.endsWith(u'.'), qPrintable(fault));
    }
};

QTEST_GUILESS_MAIN(PayloadTest)
#include "tst_payload.moc"
