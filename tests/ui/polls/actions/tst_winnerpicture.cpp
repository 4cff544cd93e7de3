#include "ui/polls/actions/winnerpicture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WinnerPictureTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    EpollReactor m_reactor;

    QString picture(const QString& name, QSize size, const QColor& colour) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(colour);
        const QString file = m_folder.filePath(name);
        if (!image.save(file))
            qFatal("no picture can be saved");
        return file;
    }

private Q_SLOTS:
    void comesByAThread()
    {
        WinnerPicture winner(m_reactor);
        QSignalSpy came(&winner, &WinnerPicture::came);
        const QString file = picture(u"wide.png"_s, {4000, 100}, Qt::red);
        {
            const StalledThreads stalled(m_reactor.threads(Threads::Files));
            QVERIFY(winner.of(file).isNull());
            QVERIFY(winner.of(file).isNull()); // asked for at each paint: it is read once
        }
        QVERIFY(came.count() == 1 || came.wait());
        QCOMPARE(winner.of(file).size(), QSize(WinnerPicture::side, 50));
        QCOMPARE(came.count(), 1);
        // Another file under its name counts from the next time on.
        (void)picture(u"wide.png"_s, {10, 10}, Qt::blue);
        QCOMPARE(winner.of(file).pixelColor(0, 0), QColor(Qt::red));
        winner.forget();
        QVERIFY(winner.of(file).isNull());
        QVERIFY(came.wait());
        QCOMPARE(winner.of(file).pixelColor(0, 0), QColor(Qt::blue));
    }

    void theLastThatWasAskedForCounts()
    {
        WinnerPicture winner(m_reactor);
        QSignalSpy came(&winner, &WinnerPicture::came);
        const QString second = picture(u"second.png"_s, {10, 10}, Qt::green);
        QVERIFY(winner.of(picture(u"first.png"_s, {10, 10}, Qt::red)).isNull());
        QVERIFY(winner.of(second).isNull());
        QVERIFY(came.wait());
        QCOMPARE(winner.of(second).pixelColor(0, 0), QColor(Qt::green));
        QVERIFY(winner.of(QString()).isNull());
    }

    void whatIsNoneIsNotShown()
    {
        WinnerPicture winner(m_reactor);
        QSignalSpy came(&winner, &WinnerPicture::came);
        QFile huge(m_folder.filePath(u"huge.png"_s));
        QVERIFY(huge.open(QFile::WriteOnly) && huge.resize(WinnerPicture::largestFile + 1));
        for (const QString& file :
            {u"/dev/zero"_s, m_folder.path(), m_folder.filePath(u"none.png"_s), huge.fileName()}) {
            QVERIFY(winner.of(file).isNull());
            QVERIFY2(came.wait(), qPrintable(file));
            QVERIFY(winner.of(file).isNull());
        }
    }
};

QTEST_MAIN(WinnerPictureTest)
#include "tst_winnerpicture.moc"
