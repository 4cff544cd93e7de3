#include <QtTest>

#include "protocols/sasl/saslprep.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;

class SaslprepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void prepares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("prepared"); // null: refused
        // RFC 4013 §3
        QTest::newRow("soft hyphen") << u"I\u00ADX"_s << u"IX"_s;
        QTest::newRow("case kept") << u"user"_s << u"user"_s;
        QTest::newRow("case matters") << u"USER"_s << u"USER"_s;
        QTest::newRow("ordinal") << u"\u00AA"_s << u"a"_s;
        QTest::newRow("roman nine") << u"\u2168"_s << u"IX"_s;
        QTest::newRow("control") << u"\u0007"_s << QString();
        QTest::newRow("both directions") << u"\u06271"_s << QString();
        QTest::newRow("wide space") << u"a\u3000b"_s << u"a b"_s;
        QTest::newRow("nothing is left") << u"\u00AD"_s << QString();
        QTest::newRow("emoji") << u"\U0001F600x"_s << u"\U0001F600x"_s;
        QTest::newRow("half a surrogate pair") << QString(u"a"_s).append(QChar(0xD800)) << QString();
        QTest::newRow("grows eighteenfold")
            << QString(u"\uFDFA"_s).repeated(2)
            << QString(
                   u"\u0635\u0644\u0649 \u0627\u0644\u0644\u0647 \u0639\u0644\u064A\u0647 \u0648\u0633\u0644\u0645"_s)
                   .repeated(2);
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("longest") << QString(4096, u'x') << QString(4096, u'x');
        QTest::newRow("too long") << QString(4097, u'x') << QString();
    }
    void prepares()
    {
        QFETCH(QString, text);
        QFETCH(QString, prepared);
        const auto result = saslprep(text);
        QCOMPARE(result.ok(), !prepared.isNull());
        if (result)
            QCOMPARE(*result, prepared);
        else
            QCOMPARE(result.error().kind, Error::Kind::Malformed);
    }
};

QTEST_APPLESS_MAIN(SaslprepTest)
#include "tst_saslprep.moc"
