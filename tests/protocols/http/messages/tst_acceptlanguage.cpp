#include "protocols/http/messages/acceptlanguage.h"

#include <QTest>

#include "protocols/http/messages/headers.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class AcceptLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsLikedBest_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("best");
        QTest::newRow("as browsers say it") << "de-AT,de;q=0.9,en;q=0.8"_ba << u"de"_s;
        QTest::newRow("by weight, not by place") << "en;q=0.3, fr;q=0.7"_ba << u"fr"_s;
        QTest::newRow("the first of two alike") << "fr,de"_ba << u"fr"_s;
        QTest::newRow("another before") << "fi,DE"_ba << u"de"_s;
        QTest::newRow("not at all") << "de;q=0"_ba << QString();
        QTest::newRow("none of them") << "ja"_ba << QString();
        QTest::newRow("any") << "*"_ba << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no number") << "de;q=x,fr;q=0.1"_ba << u"fr"_s;
        QTest::newRow("no sense") << ";;q=;,-,de;q=2;q=1"_ba << QString();
    }
    void takesWhatIsLikedBest()
    {
        QFETCH(QByteArray, header);
        const http::Headers headers{{"Accept-Language", header}};
        QTEST(http::acceptedLanguage(headers.list("Accept-Language"), {u"en"_s, u"de"_s, u"fr"_s}), "best");
    }

    /// Of a header that is all commas and languages only the beginning is read.
    void isBounded()
    {
        QByteArrayList many(60, "ja");
        many.append("de");
        QCOMPARE(http::acceptedLanguage(many, {u"de"_s}), QString());
        many.prepend("de;q=0.1");
        QCOMPARE(http::acceptedLanguage(many, {u"de"_s}), u"de"_s);
    }
};

QTEST_APPLESS_MAIN(AcceptLanguageTest)
#include "tst_acceptlanguage.moc"
