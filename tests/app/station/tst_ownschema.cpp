#include "app/backup/database/ownschema.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/backup/format/backupparts.h"
#include "app/rulelinks/hookmarks.h"
#include "app/station/restoring/quietstation.h"
#include "tests/app/backup/madedatabase.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

namespace {

Task<Result<Done>> markHook(Station& station)
{
    rulelinks::HookMarks marks(station.database(), station.reactor().clock(),
        TaskSet::unhandled); // whose table comes with the first rule that is called
    auto adding = marks.take(rulelinks::HookMarks::markOf(u"rule"_s, "called"));
    const auto added = co_await std::move(adding);
    co_return added ? Result<Done>(Done()) : Result<Done>(added.error());
}

} // namespace

/// What app/backup knows of the program's tables stands apart from the migrations that make them.
class OwnSchemaTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(u"data/everyport.sqlite"_s); }
    QString found(const QString& sql) const { return rowsOf(file(), sql); }

private Q_SLOTS:
    /// All that any migration makes.
    void initTestCase()
    {
        const auto data = m_folder.filePath(u"data"_s);
        const auto started = withQuietStation(m_folder.filePath(u"config"_s), data, markHook);
        QVERIFY2(started.ok(), qPrintable(started ? QString() : started.error().text));
        // The first room of each service: as if it had run.
        makeDatabase(
            file(), {u"INSERT INTO storage_rooms VALUES ('irc-history', 0), ('xmpp-rosters', 0), ('voters', 0)"_s});
        const auto migrated = migrateServices(data);
        QVERIFY2(migrated.ok(), qPrintable(migrated ? QString() : migrated.error().text));
        QCOMPARE(found(u"SELECT room FROM storage_rooms WHERE steps = 0"_s), QString());
    }

    void eachTableIsDeclared()
    {
        QStringList declared{u"storage_rooms"_s};
        for (const auto& table : ownTables()) {
            declared << table.name;
            QCOMPARE(found(u"SELECT count(*) FROM storage_rooms WHERE room = '%1'"_s.arg(table.room)), u"1"_s);
        }
        declared.sort();
        // A new one belongs to the merged tables, or to those behind them in ownschema.cpp; see there for its part,
        // too.
        QCOMPARE(
            found(
                u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s),
            declared.join(u' '));
    }

    void partsNameTablesThatThereAre()
    {
        for (const auto& part : backupParts()) {
            for (const auto& table : part.tables + part.counters)
                QCOMPARE(
                    found(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name = '%1'"_s.arg(table)), table);
        }
    }

    void eachTriggerIsDeclared()
    {
        QStringList declared;
        for (const auto& trigger : ownTriggers()) {
            if (trigger.name != "irc_history_grows"_L1) // of an older version
                declared << trigger.name;
        }
        declared.sort();
        QCOMPARE(found(u"SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name"_s), declared.join(u' '));
    }

    /// Else no backup of this version could be brought back.
    void allOfItIsSound()
    {
        const auto sound = checkDatabase(file());
        QVERIFY2(sound.ok(), qPrintable(sound ? QString() : sound.error().text));
    }
};

QTEST_GUILESS_MAIN(OwnSchemaTest)
#include "tst_ownschema.moc"
