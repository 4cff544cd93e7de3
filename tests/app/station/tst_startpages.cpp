#include "app/station/startpages.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace everyport;
using namespace Qt::StringLiterals;

class StartPagesTest : public QObject {
    Q_OBJECT

    /// KiB of files' pages in our memory.
    static int filePages()
    {
        QFile status(u"/proc/self/status"_s);
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        static const QRegularExpression line(u"RssFile:\\s+(\\d+)"_s);
        return line.match(QString::fromLatin1(status.readAll())).captured(1).toInt();
    }

private Q_SLOTS:
    void givesBackWhatOnlyTheStartNeeded()
    {
        const auto before = filePages();
        QVERIFY(before > 0);
        releaseStartPages();
        const auto after = filePages();
        QVERIFY2(after < before / 2, qPrintable(u"%1 KiB of %2"_s.arg(after).arg(before)));
    }

    void nothingIsLost()
    {
        const auto number = [] { return QCryptographicHash::hash("everyport", QCryptographicHash::Sha256).toHex(); };
        const auto before = number();
        static QList<int> kept {1, 2, 3};
        releaseStartPages();
        QCOMPARE(number(), before);
        QCOMPARE(kept, (QList<int> {1, 2, 3}));
        QCOMPARE(u"%1 and %2"_s.arg(1).arg(2), u"1 and 2"_s);
    }
};

QTEST_GUILESS_MAIN(StartPagesTest)
#include "tst_startpages.moc"
