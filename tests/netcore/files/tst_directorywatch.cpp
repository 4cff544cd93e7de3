#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/files/directorywatch.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& text = "x")
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
}

} // namespace

class DirectoryWatchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_place;
    int m_count = 0;
    QStringList m_told;

    QString newFolder()
    {
        const auto folder = m_place.filePath(QString::number(++m_count));
        QDir().mkpath(folder);
        m_told.clear();
        return folder;
    }
    std::function<void(const DirectoryEvent&)> note()
    {
        return [this](const DirectoryEvent& event) {
            m_told.append(
                u"%1 %2%3"_s.arg(event.what)
                    .arg(QFileInfo(event.folder).fileName() + u'/' + event.name, event.isFolder ? u"/"_s : QString()));
        };
    }

private Q_SLOTS:
    void whatHappensIsTold()
    {
        const auto folder = newFolder();
        const auto name = QFileInfo(folder).fileName();
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch
                    .add(folder,
                        {DirectoryEvent::Created | DirectoryEvent::Removed | DirectoryEvent::Written
                            | DirectoryEvent::Attributes})
                    .ok());
        write(folder + u"/a"_s);
        QFile::setPermissions(folder + u"/a"_s, QFile::ReadOwner);
        QFile::rename(folder + u"/a"_s, folder + u"/b"_s);
        QFile::remove(folder + u"/b"_s);
        QDir(folder).mkdir(u"sub"_s);
        QTRY_COMPARE(m_told,
            (QStringList{u"1 %1/a"_s.arg(name), u"4 %1/a"_s.arg(name), u"8 %1/a"_s.arg(name), u"2 %1/a"_s.arg(name),
                u"1 %1/b"_s.arg(name), u"2 %1/b"_s.arg(name), u"1 %1/sub/"_s.arg(name)}));
    }

    void onlyWhatIsWantedAndNotIgnored()
    {
        const auto folder = newFolder();
        const auto name = QFileInfo(folder).fileName();
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(folder, {DirectoryEvent::Removed, false, {u"*.tmp"_s}}).ok());
        for (const auto* file : {"a", "b.tmp", "c"}) {
            write(folder + u'/' + QLatin1String(file));
            QFile::remove(folder + u'/' + QLatin1String(file));
        }
        QTRY_COMPARE(m_told, (QStringList{u"2 %1/a"_s.arg(name), u"2 %1/c"_s.arg(name)}));
    }

    void subfoldersOfNowAndLater()
    {
        const auto folder = newFolder();
        QDir(folder).mkpath(u"old/deep"_s);
        QDir(folder).mkpath(u".git/deep"_s);
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(folder, {DirectoryEvent::Written, true, {u".git"_s}}).ok());
        QCOMPARE(watch.folders().size(), 3);
        write(folder + u"/old/deep/a"_s);
        write(folder + u"/.git/deep/b"_s);
        QDir(folder).mkpath(u"new/deeper"_s);
        QTRY_COMPARE(watch.folders().size(), 5);
        write(folder + u"/new/deeper/c"_s);
        QTRY_COMPARE(m_told, (QStringList{u"4 deep/a"_s, u"4 deeper/c"_s}));
        watch.remove(folder);
        QVERIFY(watch.folders().isEmpty());
    }

    void aSubfolderThatMovesIsFollowed()
    {
        const auto folder = newFolder();
        QDir(folder).mkpath(u"before/deep"_s);
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(folder, {DirectoryEvent::Written, true}).ok());
        QVERIFY(QDir().rename(folder + u"/before"_s, folder + u"/after"_s));
        QTRY_VERIFY(watch.folders().contains(folder + u"/after/deep"_s));
        write(folder + u"/after/deep/a"_s);
        QTRY_COMPARE(m_told, QStringList{u"4 deep/a"_s});
        QCOMPARE(watch.folders().size(), 3);
    }

    void aSubfolderThatMovesAwayTakesItsOwnAlong()
    {
        const auto folder = newFolder();
        const auto name = QFileInfo(folder).fileName();
        const auto elsewhere = m_place.filePath(u"elsewhere"_s);
        QDir(folder).mkpath(u"sub/deep"_s);
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(folder, {DirectoryEvent::Written, true}).ok());
        QVERIFY(watch.add(folder + u"/sub/deep"_s).ok()); // one that is wanted for itself, too
        QVERIFY(QDir().rename(folder + u"/sub"_s, elsewhere));
        QTRY_COMPARE(watch.folders(), QStringList{folder});
        QCOMPARE(m_told, (QStringList{u"16 sub//"_s, u"16 deep//"_s}));
        write(elsewhere + u"/deep/a"_s);
        QDir(folder).mkpath(u"sub/deep"_s); // others under the same names
        QTRY_COMPARE(watch.folders().size(), 3);
        write(folder + u"/sub/deep/b"_s);
        QTRY_COMPARE(m_told.mid(2), QStringList{u"4 deep/b"_s});
        QVERIFY(QDir(elsewhere).removeRecursively());
    }

    void aFolderMovedAwayAndMadeAnew()
    {
        const auto folder = newFolder();
        const auto name = QFileInfo(folder).fileName();
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(folder).ok());
        QVERIFY(QDir().rename(folder, folder + u"-old"_s));
        QVERIFY(QDir().mkpath(folder)); // before anything is heard
        QVERIFY(watch.add(folder).ok());
        write(folder + u"-old/a"_s);
        write(folder + u"/b"_s);
        QTRY_COMPARE(m_told, (QStringList{u"1 %1/b"_s.arg(name), u"4 %1/b"_s.arg(name)}));
        QCOMPARE(watch.folders(), QStringList{folder});
    }

    void whatMovedAwayUnderAnothersNameIsGone()
    {
        const auto folder = newFolder();
        const auto name = QFileInfo(folder).fileName();
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(folder).ok());
        QVERIFY(QDir().rename(folder, folder + u"-old"_s));
        QVERIFY(QDir().mkpath(folder));
        QTRY_COMPARE(m_told, QStringList{u"16 %1//"_s.arg(name)});
        QVERIFY(watch.folders().isEmpty());
    }

    void moreThanAreAllowed()
    {
        const auto folder = newFolder();
        for (int i = 0; i < 4095; ++i)
            QVERIFY(QDir(folder).mkdir(QString::number(i)));
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(folder, {DirectoryEvent::Created, true}).ok());
        QCOMPARE(watch.folders().size(), 4096);
        QVERIFY(QDir(folder).mkdir(u"straw"_s));
        QTRY_COMPARE(m_told, (QStringList{u"1 %1/straw/"_s.arg(QFileInfo(folder).fileName()), u"32 /"_s}));
        watch.remove(folder);
        QVERIFY(watch.add(folder, {DirectoryEvent::Created, true}).error().reason == Reason::TooManyOpen);
        QVERIFY(watch.folders().isEmpty());
    }

    void aFolderThatGoesIsToldOnce()
    {
        const auto folder = newFolder();
        const auto name = QFileInfo(folder).fileName();
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(folder).ok());
        QDir().rmdir(folder);
        QTRY_COMPARE(m_told, QStringList{u"16 %1//"_s.arg(name)});
        QVERIFY(watch.folders().isEmpty());
        QDir().mkpath(folder); // and is found again under its name
        QVERIFY(watch.add(folder).ok());
        write(folder + u"/a"_s);
        QTRY_VERIFY(m_told.contains(u"4 %1/a"_s.arg(name)));
        QCOMPARE(m_told.count(u"16 %1//"_s.arg(name)), 1);
    }

    void whatIsNoFolderIsRefused()
    {
        EpollReactor reactor;
        DirectoryWatch watch(reactor, note());
        QVERIFY(watch.add(m_place.filePath(u"nowhere"_s)).error().reason == Reason::NotFound);
        write(m_place.filePath(u"file"_s));
        QVERIFY(!watch.add(m_place.filePath(u"file"_s)));
    }

    void lettingGoFromInside()
    {
        const auto folder = newFolder();
        EpollReactor reactor;
        int told = 0;
        std::unique_ptr<DirectoryWatch> watch;
        watch = std::make_unique<DirectoryWatch>(reactor, [&](const DirectoryEvent&) {
            ++told;
            watch.reset();
        });
        QVERIFY(watch->add(folder).ok());
        write(folder + u"/a"_s);
        write(folder + u"/b"_s);
        QTRY_VERIFY(!watch);
        processPending();
        QCOMPARE(told, 1);
    }

    void aFloodIsToldAsOne()
    {
        QFile limit(u"/proc/sys/fs/inotify/max_queued_events"_s);
        QVERIFY(limit.open(QIODevice::ReadOnly));
        const int most = limit.readAll().trimmed().toInt();
        if (most > 200'000) {
            qInfo("The system keeps %d events here: too many to fill its queue.", most);
            return;
        }
        const auto folder = newFolder();
        EpollReactor reactor;
        bool overflowed = false;
        DirectoryWatch watch(
            reactor, [&](const DirectoryEvent& event) { overflowed |= event.what == DirectoryEvent::Overflow; });
        QVERIFY(watch.add(folder, {DirectoryEvent::Attributes}).ok());
        write(folder + u"/a"_s);
        write(folder + u"/b"_s);
        for (int i = 0; i < most + 10; ++i) // the same event twice in a row would be told once
            QFile::setPermissions(folder + (i % 2 ? u"/a"_s : u"/b"_s), QFile::ReadOwner);
        QTRY_VERIFY(overflowed);
    }
};

QTEST_GUILESS_MAIN(DirectoryWatchTest)
#include "tst_directorywatch.moc"
