#include "ui/polls/posters/wallpicture.h"

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

class WallPictureTest : public QObject {
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
        WallPicture shown(m_reactor);
        QSignalSpy came(&shown, &WallPicture::came);
        const QString file = picture(u"wide.png"_s, {4000, 100}, Qt::red);
        {
            const StalledThreads stalled(m_reactor.threads(Threads::Files));
            QVERIFY(shown.of(file).isNull());
            QVERIFY(shown.of(file).isNull()); // asked for at each paint: it is read once
        }
        QVERIFY(came.count() == 1 || came.wait());
        QCOMPARE(shown.of(file).size(), QSize(WallPicture::side, 50));
        QCOMPARE(came.count(), 1);
        // Another file under its name counts from the next time on.
        (void)picture(u"wide.png"_s, {10, 10}, Qt::blue);
        QCOMPARE(shown.of(file).pixelColor(0, 0), QColor(Qt::red));
        shown.forget();
        QVERIFY(shown.of(file).isNull());
        QVERIFY(came.wait());
        QCOMPARE(shown.of(file).pixelColor(0, 0), QColor(Qt::blue));
    }

    /// A backup brings the copy to a computer where the path leads nowhere.
    void isShownFromItsCopy()
    {
        const QString file = picture(u"gone.png"_s, {10, 10}, Qt::red);
        {
            WallPicture shown(m_reactor);
            shown.setDataFolder(m_folder.filePath(u"data"_s));
            QSignalSpy came(&shown, &WallPicture::came);
            QVERIFY(shown.of(file).isNull());
            QVERIFY(came.count() == 1 || came.wait());
        }
        QVERIFY(QFile::remove(file));
        WallPicture shown(m_reactor);
        shown.setDataFolder(m_folder.filePath(u"data"_s));
        QSignalSpy came(&shown, &WallPicture::came);
        QVERIFY(shown.of(file).isNull());
        QVERIFY(came.count() == 1 || came.wait());
        QCOMPARE(shown.of(file).pixelColor(0, 0), QColor(Qt::red));
    }

    void theLastThatWasAskedForCounts()
    {
        WallPicture shown(m_reactor);
        QSignalSpy came(&shown, &WallPicture::came);
        const QString second = picture(u"second.png"_s, {10, 10}, Qt::green);
        QVERIFY(shown.of(picture(u"first.png"_s, {10, 10}, Qt::red)).isNull());
        QVERIFY(shown.of(second).isNull());
        QVERIFY(came.wait());
        QCOMPARE(shown.of(second).pixelColor(0, 0), QColor(Qt::green));
        QVERIFY(shown.of(QString()).isNull());
    }

    void whatIsNoneIsNotShown()
    {
        WallPicture shown(m_reactor);
        QSignalSpy came(&shown, &WallPicture::came);
        QFile huge(m_folder.filePath(u"huge.png"_s));
        QVERIFY(huge.open(QFile::WriteOnly) && huge.resize(WallPicture::largestFile + 1));
        for (const QString& file :
            {u"/dev/zero"_s, m_folder.path(), m_folder.filePath(u"none.png"_s), huge.fileName()}) {
            QVERIFY(shown.of(file).isNull());
            QVERIFY2(came.wait(), qPrintable(file));
            QVERIFY(shown.of(file).isNull());
        }
    }
};

QTEST_MAIN(WallPictureTest)
#include "tst_wallpicture.moc"
