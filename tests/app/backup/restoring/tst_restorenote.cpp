#include "app/backup/restoring/restorenote.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/backup/restoring/restore.h"
#include "app/backup/restoring/restorejournal.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class RestoreNoteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_made{QDate(2026, 11, 24), QTime(14, 3), Qt::UTC};

    QString at(const QString& name) const { return m_folder->filePath(name); }
    Places here() const { return {at(u"config"_s), at(u"data"_s)}; }
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
        put(u"config/services/irc.toml"_s);
        put(u"data/restore/config/services/web.toml"_s);
    }

    /// Also after a crash that came before anybody was told; once somebody was, no more.
    void whatWasBroughtBackIsKnownUntilSomebodyIsTold()
    {
        const auto parts = PartChoice::without({u"history"_s});
        QVERIFY(orderRestore(here(), RestoreMode::Add, parts, {.made = m_made, .isWithoutSecrets = true}).ok());
        QVERIFY(!findRestoreNote(here())); // it waits for the next start
        const auto kept = applyRestore(here());
        QVERIFY2(kept.ok(), qPrintable(kept ? QString() : kept.error().text));
        for (int start = 0; start < 2; ++start) {
            const auto note = findRestoreNote(here());
            QVERIFY(note);
            QCOMPARE(note->made, m_made);
            QVERIFY(note->parts == parts);
            QVERIFY(note->isWithoutSecrets);
        }
        QCOMPARE(keptFolders(here()), QStringList{**kept}); // the note is none of them
        QVERIFY(!belongs(u"data/backups/restored.json"_s)); // nor comes into a backup
        dropRestoreNote(here());
        QVERIFY(!findRestoreNote(here()));
        QCOMPARE(applyRestore(here())->value_or(u"nothing"_s), u"nothing"_s);
        QVERIFY(!findRestoreNote(here()));
    }

    void nobodyIsToldOfHalfOfIt()
    {
        QVERIFY(QDir().mkpath(at(u"data/backups"_s)));
        writeRestoreNote(here(), {.made = m_made});
        QVERIFY(findRestoreNote(here()));
        RestoreJournal journal(here());
        const Move cannotBe{at(u"data/restore/config/services/web.toml"_s), at(u"config/services/irc.toml/web.toml"_s),
            at(u"data/backups/before-1/web.toml"_s)};
        QVERIFY(journal.write({cannotBe}, at(u"data/backups/before-1"_s)).ok());
        QVERIFY(!findRestoreNote(here())); // some files have moved
        QVERIFY(!applyRestore(here()));
        QVERIFY(!journal.exists());
        QVERIFY(!findRestoreNote(here())); // all of them are back
    }

    /// Killed behind the journal: the order is still there, and maybe the note of an earlier restore.
    void aStartThatWasKilledTellsOfItsOwn()
    {
        QVERIFY(QDir().mkpath(at(u"data/backups"_s)));
        for (const auto& earlier : {QDateTime(), m_made.addDays(-7)}) {
            put(u"data/restore/config/services/web.toml"_s);
            writeRestoreNote(here(), {.made = earlier});
            QVERIFY(orderRestore(here(), RestoreMode::Add, {}, {.made = m_made}).ok());
            RestoreJournal journal(here());
            const Move move{at(u"data/restore/config/services/web.toml"_s), at(u"config/services/web.toml"_s),
                at(u"data/backups/before-1/web.toml"_s)};
            QVERIFY(journal.write({move}, at(u"data/backups/before-1"_s)).ok());
            QVERIFY(QDir().mkpath(at(u"data/backups/before-1"_s)));
            QVERIFY(applyRestore(here()).ok());
            const auto note = findRestoreNote(here());
            QVERIFY(note);
            QCOMPARE(note->made, m_made);
        }
    }

    /// As the order of an older version says it.
    void withoutADateNobodyIsTold()
    {
        QVERIFY(orderRestore(here(), RestoreMode::Add).ok());
        QVERIFY(applyRestore(here()).ok());
        QVERIFY(!findRestoreNote(here()));
        QVERIFY(RestoreNote::fromJson({}).parts.isWhole());
    }
};

QTEST_APPLESS_MAIN(RestoreNoteTest)
#include "tst_restorenote.moc"
