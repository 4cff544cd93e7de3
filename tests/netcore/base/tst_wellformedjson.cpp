#include "netcore/base/wellformedjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class WellFormedJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halfAPairIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const QString first(QChar(0xd83d)), second(QChar(0xde00)), replacement(QChar(0xfffd));
        QTest::newRow("the first half") << first << replacement;
        QTest::newRow("the second") << u"a"_s + second << u"a"_s + replacement;
        QTest::newRow("in the wrong order") << second + first << replacement + replacement;
        QTest::newRow("a pair") << first + second << first + second;
        QTest::newRow("what only looks so") << u"\\ud83d \\\\ud83d"_s << u"\\ud83d \\\\ud83d"_s;
        QTest::newRow("behind a backslash") << u"\\"_s + first << u"\\"_s + replacement;
        QTest::newRow("other escapes") << u"\n\u0001\"\\"_s << u"\n\u0001\"\\"_s;
        QTest::newRow("the last before them") << QString(QChar(0xd7ff)) << QString(QChar(0xd7ff));
    }

    void halfAPairIsReplaced()
    {
        QFETCH(QString, text);
        const auto json = wellFormedJson(QJsonDocument(QJsonObject{{u"said"_s, text}}).toJson(QJsonDocument::Compact));
        QTEST(QJsonDocument::fromJson(json).object()[u"said"_s].toString(), "read");
    }

    void whatIsTornStays() { QCOMPARE(wellFormedJson("\"\\ud8"), "\"\\ud8"); }
};

QTEST_APPLESS_MAIN(WellFormedJsonTest)
#include "tst_wellformedjson.moc"
