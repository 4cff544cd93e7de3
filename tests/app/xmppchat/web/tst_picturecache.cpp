#include "app/xmppchat/web/picturecache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;

class PictureCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatHasTheName()
    {
        PictureCache cache(m_reactor, folder());
        QVERIFY(!find(cache, name("one")));
        QVERIFY(keep(cache, name("one"), "one"));
        QCOMPARE(*find(cache, name("one")), QByteArray("one"));
        PictureCache later(m_reactor, folder()); // the next start
        QCOMPARE(*find(later, name("one")), QByteArray("one"));
        QVERIFY(!(QFile::permissions(folder()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void believesNoFileThatIsAnother()
    {
        PictureCache cache(m_reactor, folder());
        QVERIFY(keep(cache, name("one"), "another one"));
        QVERIFY(!find(cache, name("one")));
        QVERIFY(!QFile::exists(QDir(folder()).filePath(name("one"))));
    }

    void namesOfStrangersAreNoPaths()
    {
        PictureCache cache(m_reactor, folder());
        for (const auto& bad : {u"../outside"_s, u"a"_s, QString(), name("one").toUpper(), name("one") + u"/x"_s}) {
            QVERIFY(keep(cache, bad, "one"));
            QVERIFY(!find(cache, bad));
        }
        QVERIFY(!QFile::exists(m_place.filePath(u"outside"_s)));
        QVERIFY(!QDir(folder()).exists());
    }

    void withoutAFolderNothingIsKept()
    {
        PictureCache cache(m_reactor, {});
        QVERIFY(keep(cache, name("one"), "one"));
        QVERIFY(!find(cache, name("one")));
    }

    void theLongestUnreadGo()
    {
        QDir().mkpath(folder());
        const auto now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 5; ++i) {
            QFile file(QDir(folder()).filePath(QString::number(i)));
            // or what is written later is newer
            QVERIFY(file.open(QFile::WriteOnly) && file.write("0123456789") == 10 && file.flush());
            file.setFileTime(now.addSecs(-i * 60), QFile::FileModificationTime);
        }
        makeRoomIn(folder(), 1000, 4);
        QCOMPARE(QDir(folder()).entryList(QDir::Files, QDir::Name), (QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s}));
        makeRoomIn(folder(), 25, 100);
        QCOMPARE(QDir(folder()).entryList(QDir::Files, QDir::Name), (QStringList{u"0"_s, u"1"_s}));
    }

    void cleanup() { QDir(folder()).removeRecursively(); }

private:
    QString folder() const { return m_place.filePath(u"pictures"_s); }
    static QString name(const QByteArray& bytes)
    {
        return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex());
    }
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!m_reactor.turnUntil([&] { return task.isReady(); }))
            qFatal("it never ended");
        return task.take();
    }
    Result<QByteArray> find(PictureCache& cache, const QString& which) { return wait(cache.find(which)); }
    Result<Done> keep(PictureCache& cache, const QString& which, const QByteArray& bytes)
    {
        return wait(cache.keep(which, bytes));
    }

    MemoryReactor m_reactor;
    QTemporaryDir m_place;
};

QTEST_GUILESS_MAIN(PictureCacheTest)
#include "tst_picturecache.moc"
