#include "app/backup/held/holes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include "app/backup/held/heldplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class HolesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray zeros(qsizetype size) { return QByteArray(size, '\0'); }
    static qint64 blocksOf(const QString& file)
    {
        struct stat facts = {};
        return ::lstat(QFile::encodeName(file).constData(), &facts) == 0 ? facts.st_blocks * 512 / diskBlock : -1;
    }

private Q_SLOTS:
    void blocksOfZerosTakeNoRoom_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("blocks");
        QTest::newRow("nothing") << QByteArray() << qint64(0);
        QTest::newRow("text") << QByteArray("text") << qint64(1);
        QTest::newRow("zeros alone") << zeros(100 * diskBlock) << qint64(0);
        QTest::newRow("a few zeros") << zeros(5) << qint64(0);
        QTest::newRow("at its begin") << zeros(50 * diskBlock) + "x" << qint64(1);
        QTest::newRow("between") << "a" + zeros(60 * diskBlock) + "b" << qint64(2);
        QTest::newRow("at its end") << "a" + zeros(60 * diskBlock + 7) << qint64(1);
        QTest::newRow("less than a block") << "a" + zeros(diskBlock) + "b" << qint64(2);
    }
    void blocksOfZerosTakeNoRoom()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, blocks);
        QCOMPARE(filledBlocks(bytes), blocks);
        for (const qsizetype piece : {1000, 4096, 1'000'000}) {
            QFile file(m_folder.filePath(u"%1-%2"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(piece)));
            QVERIFY(file.open(QFile::ReadWrite));
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                QVERIFY(writeWithHoles(file, QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at))));
            QVERIFY(endWithHole(file) && file.flush());
            QVERIFY(file.seek(0));
            QVERIFY(file.readAll() == bytes);
            QVERIFY2(blocksOf(file.fileName()) <= blocks || piece < diskBlock, file.fileName().toUtf8());
        }
    }

    /// Else whoever makes one that is large as no disk would keep root at it for ever.
    void aCopyTakesNoLongerThanWhatIsInIt()
    {
        QFile large(m_folder.filePath(u"large"_s));
        QVERIFY(large.open(QFile::WriteOnly) && large.write("begin") == 5 && large.seek(qint64(1) << 40));
        QVERIFY(large.write("end") == 3);
        large.close();
        const auto hold = [this](const QString& name) { return holdBelow(m_folder.path(), m_folder.filePath(name)); };
        const auto copied = hold(u"large"_s).copyTo(hold(u"copy"_s));
        QVERIFY2(copied.ok(), qPrintable(copied ? QString() : copied.error().text));
        QFile copy(m_folder.filePath(u"copy"_s));
        QVERIFY(copy.open(QFile::ReadOnly));
        QCOMPARE(copy.size(), (qint64(1) << 40) + 3);
        QCOMPARE(copy.read(5), "begin");
        QVERIFY(copy.seek(1'000'000));
        QVERIFY(passHole(copy) > 1'000'000 && copy.pos() <= qint64(1) << 40);
        QVERIFY(copy.seek(qint64(1) << 40));
        QCOMPARE(passHole(copy), 0);
        QCOMPARE(copy.readAll(), "end");
    }
};

QTEST_APPLESS_MAIN(HolesTest)
#include "tst_holes.moc"
