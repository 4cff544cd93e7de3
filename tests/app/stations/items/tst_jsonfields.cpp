#include "app/stations/items/jsonfields.h"

#include <limits>

#include <QJsonArray>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

/// What comes may be anybody's: a station that was broken into, or a server that makes it up.
class JsonFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anObjectIsOneInBounds()
    {
        const auto object = objectFromJson("{\"a\":1}", 7);
        QVERIFY(object);
        QCOMPARE(compactJson(*object), "{\"a\":1}"_ba);
        QVERIFY(!objectFromJson("{\"a\":1}", 6));
        for (const auto* json : {"", "[]", "1", "{", "{}x", "null", "\xff"})
            QVERIFY2(!objectFromJson(json, 100), json);
    }

    void textIsOneLine()
    {
        QCOMPARE(textOf(u"Hall 1 – été"_s, 12), u"Hall 1 – été"_s);
        QCOMPARE(textOf(u"Hall"_s, 3), QString());
        QCOMPARE(textOf(u"a\nb"_s, 10), QString());
        QCOMPARE(textOf(u"a\u2028b"_s, 10), QString());
        QCOMPARE(textOf(u"a\u202eb"_s, 10), QString()); // turns what follows
        QCOMPARE(textOf({}, 10), QString());
        QCOMPARE(textOf(5, 10), QString());
        QCOMPARE(textOf(QJsonArray{u"a"_s}, 10), QString());
        QVERIFY(!isPlainText({}, 10));
    }

    void numbersAreWholeAndInBounds()
    {
        QCOMPARE(numberOf(5, 1, 5), std::optional<qint64>(5));
        QCOMPARE(numberOf(1, 1, 5), std::optional<qint64>(1));
        QCOMPARE(numberOf(5.0, 1, 5), std::optional<qint64>(5));
        constexpr qint64 large = Q_INT64_C(9'007'199'254'740'993); // no double has it
        QCOMPARE(numberOf(large, 0, std::numeric_limits<qint64>::max()), std::optional<qint64>(large));
        for (const auto& value : {QJsonValue(0), QJsonValue(6), QJsonValue(2.5), QJsonValue(1e300), QJsonValue(-1e300),
                 QJsonValue(u"3"_s), QJsonValue(true), QJsonValue()})
            QVERIFY(!numberOf(value, 1, 5));
    }

    void timesEndWithTheYear9999()
    {
        QVERIFY(timeOf(0));
        QVERIFY(timeOf(Q_INT64_C(253'402'300'799'999)));
        QVERIFY(!timeOf(Q_INT64_C(253'402'300'800'000)));
        QVERIFY(!timeOf(-1));
    }

    void bytesAreBase64()
    {
        const QByteArray key(32, '\xfb');
        QCOMPARE(bytesOf(base64Of(key), 32), std::optional(key));
        QVERIFY(!bytesOf(base64Of(key), 31));
        for (const auto& text : {QString(), u"????"_s, u"AAA="_s + u"A"_s, u"A AA"_s, u"\u0400\u0400\u0400\u0400"_s})
            QVERIFY2(!bytesOf(text, 32), qPrintable(text));
        QVERIFY(!bytesOf(5, 32));
        QVERIFY(!bytesOf({}, 32));
    }
};

QTEST_GUILESS_MAIN(JsonFieldsTest)
#include "tst_jsonfields.moc"
