#include "app/backup/restoring/preparednote.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/storage/smalldisk.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class PreparedNoteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    PreparedNote note() const { return PreparedNote({at(u"config"_s), at(u"data"_s)}); }
    void put(const QString& name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("text") == 4);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(at(u"data/restore"_s)));
    }

    void whatItNamesIsTakenBack()
    {
        put(u"data/backups/before-1/config/irc.toml"_s);
        put(u"config/irc.toml"_s);
        put(u"config/irc.toml.restoring"_s);
        const QStringList copies{at(u"config/irc.toml.restoring"_s), at(u"config/not-made-yet.restoring"_s)};
        QVERIFY(note().write(at(u"data/backups/before-1"_s), copies).ok());
        note().takeBack();
        QVERIFY(!QFile::exists(at(u"data/backups/before-1"_s)));
        QVERIFY(!QFile::exists(at(u"config/irc.toml.restoring"_s)));
        QVERIFY(QFile::exists(at(u"config/irc.toml"_s)));
        QVERIFY(!QFile::exists(at(u"data/restore/prepared.json"_s)));
    }

    /// The folder of what is staged comes out of a backup, which may be anybody's.
    void nothingElseIsTaken()
    {
        put(u"data/everyport.sqlite"_s);
        put(u"config/mine"_s);
        QVERIFY(note().write(at(u"data"_s), {at(u"config/mine"_s)}).ok());
        note().takeBack();
        QVERIFY(QFile::exists(at(u"data/everyport.sqlite"_s)));
        QVERIFY(QFile::exists(at(u"config/mine"_s)));

        put(u"data/backups/before-1/number"_s);
        for (const auto& leading : {u"data/backups/before-1/../../../data"_s, u"data/backups/before-1/.."_s,
                 u"data/backups/before-1/number"_s, u"data/backups"_s, u"before-1"_s}) {
            QVERIFY(note().write(at(leading), {}).ok());
            note().takeBack();
            QVERIFY(QFile::exists(at(u"data/everyport.sqlite"_s)));
            QVERIFY(QFile::exists(at(u"data/backups/before-1/number"_s)));
        }
    }

    void copiesElsewhereAreNotTaken()
    {
        put(u"victim/x.restoring"_s);
        put(u"config/x.toml"_s);
        QVERIFY(note()
                    .write(at(u"data/backups/before-1"_s),
                        {at(u"victim/x.restoring"_s), at(u"config/../victim/x.restoring"_s)})
                    .ok());
        note().takeBack();
        QVERIFY(QFile::exists(at(u"victim/x.restoring"_s)));
    }

    void noLinkIsFollowed()
    {
        put(u"victim/before-1/mine"_s);
        QVERIFY(QDir().mkpath(at(u"data/backups"_s)));
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/backups/before-x"_s)));
        QVERIFY(note().write(at(u"data/backups/before-x"_s), {}).ok());
        note().takeBack();
        QVERIFY(QFile::exists(at(u"victim/before-1/mine"_s)));

        QVERIFY(QFile::remove(at(u"data/backups/before-x"_s)) && QDir().rmdir(at(u"data/backups"_s)));
        QVERIFY(QFile::link(at(u"victim"_s), at(u"data/backups"_s)));
        QVERIFY(note().write(at(u"data/backups/before-1"_s), {}).ok());
        note().takeBack();
        QVERIFY(QFile::exists(at(u"victim/before-1/mine"_s)));
    }

    void whatIsNeededFromNowOnStays()
    {
        put(u"data/backups/before-1/number"_s);
        QVERIFY(note().write(at(u"data/backups/before-1"_s), {}).ok());
        QVERIFY(note().remove().ok());
        note().takeBack(); // there is none any more
        QVERIFY(QFile::exists(at(u"data/backups/before-1/number"_s)));
        QVERIFY(note().remove().ok());
    }

    void oneThatCannotBeWrittenOrRemovedSaysSo()
    {
        put(u"data/restore/prepared.json/in the way"_s);
        const auto written = note().write(at(u"data/backups/before-1"_s), {});
        QVERIFY(!written.ok());
        QVERIFY2(
            written.error().text.startsWith(at(u"data/restore/prepared.json"_s)), qPrintable(written.error().text));
        QVERIFY(note().remove().ok());
        put(u"data/restore/prepared.json/in the way"_s);
        const SmallDisk disk(at(u"data/restore/prepared.json"_s), "size=1m");
        if (!disk.isMounted())
            QSKIP("nothing can be mounted here");
        const auto removed = note().remove();
        QVERIFY(!removed.ok());
        QVERIFY2(removed.error().text.contains(u" cannot be removed: "_s), qPrintable(removed.error().text));
    }

    void aCopysNameIsNoLongerThanOneMayBe()
    {
        QCOMPARE(PreparedNote::copyName(u"/c/irc.toml"_s), u"/c/irc.toml.restoring"_s);
        const QString longest(255, u'x');
        const auto name = PreparedNote::copyName(u"/c/"_s + longest);
        QVERIFY(name.startsWith(u"/c/"_s) && name.endsWith(u".restoring"_s));
        QVERIFY(QFileInfo(name).fileName().size() < 255);
        QVERIFY(name != PreparedNote::copyName(u"/c/y"_s + longest.mid(1)));
    }
};

QTEST_APPLESS_MAIN(PreparedNoteTest)
#include "tst_preparednote.moc"
