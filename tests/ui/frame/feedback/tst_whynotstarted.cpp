#include "ui/frame/feedback/whynotstarted.h"

#include <cerrno>

#include <QTest>

#include "netcore/base/error.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Whoever reads it has no other place where it would say more.
class WhyNotStartedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheSystemSaysIsFollowedByWhatHelps_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("help");
        QTest::newRow("not allowed") << EACCES << u"Let your account read and write there"_s;
        QTest::newRow("read only") << EROFS << u"Let your account read and write there"_s;
        QTest::newRow("disk full") << ENOSPC << u"Free some space there"_s;
        QTest::newRow("quota") << EDQUOT << u"Free some space there"_s;
        QTest::newRow("a file") << ENOTDIR << u"See what stands there"_s;
    }
    void whatTheSystemSaysIsFollowedByWhatHelps()
    {
        QFETCH(int, number);
        QFETCH(QString, help);
        const Error error = Error::fromErrno(number, u"Making the folder /data"_s);
        const QString why = whyNotStarted(error);
        QVERIFY2(why.startsWith(error.text + u' ' + help), qPrintable(why));
        QVERIFY2(why.endsWith(u'.'), qPrintable(why));
    }

    void aSentenceThatSaysItItselfStandsAlone()
    {
        const Error busy{
            Error::Kind::Busy, Reason::InUse, u"Another Everyport has the folder /data. Stop it."_s, {}, 12};
        QCOMPARE(whyNotStarted(busy), busy.text);
        const Error refused = Error::local(Reason::PermissionDenied, u"/data is a file. Choose another folder."_s);
        QCOMPARE(whyNotStarted(refused), refused.text);
    }
};

QTEST_MAIN(WhyNotStartedTest)
#include "tst_whynotstarted.moc"
