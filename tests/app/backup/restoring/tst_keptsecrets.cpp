#include "app/backup/restoring/keptsecrets.h"
#include "app/backup/restoring/restore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class KeptSecretsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    Places here() const { return {at(u"config"_s), at(u"data"_s)}; }
    void put(const QString& name, const QByteArray& text) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    QByteArray text(const QString& name) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("-");
    }
    /// As a station's: rules with a secret are out, other files come without the lines of their keys.
    static std::optional<QByteArray> seen(const QString& path, const QByteArray& text)
    {
        if (path.contains(u"hook"_s) || path.endsWith("/pw"_L1))
            return {};
        QByteArrayList lines = text.split('\n');
        lines.removeIf([](const QByteArray& line) { return line.startsWith("cloak-key"); });
        return lines.join('\n').replace(":password=geese", "");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put(u"config/rules/hook.toml"_s, "here");
        put(u"config/rules/later.toml"_s, "here");
        put(u"config/pw"_s, "here");
        put(u"config/web.key"_s, "-----BEGIN EC PRIVATE KEY-----\n");
        put(u"data/hostkeys/key"_s, "here");
        put(u"data/restore/data/window.ini"_s, "old");
    }

    void whatABackupLacksForItsSecretsStays_data()
    {
        QTest::addColumn<LeftOut>("leftOut");
        QTest::addColumn<QStringList>("gone");
        const QStringList named{u"config/pw"_s, u"config/rules/hook.toml"_s, u"config/web.key"_s};
        QTest::newRow("named") << LeftOut{named, {}, true} << QStringList(u"config/rules/later.toml"_s);
        QTest::newRow("not named") << LeftOut() << QStringList(u"config/rules/later.toml"_s);
        QTest::newRow("some are named") << LeftOut{{u"config/pw"_s}, {}, false}
                                        << QStringList(u"config/rules/later.toml"_s);
        QTest::newRow("nothing was left out")
            << LeftOut::nothing() << (named + QStringList(u"config/rules/later.toml"_s));
    }
    void whatABackupLacksForItsSecretsStays()
    {
        QFETCH(const LeftOut, leftOut);
        QFETCH(QStringList, gone);
        const auto plan = planRestore(here(), {}, {}, KeptSecrets(leftOut, seen));
        QVERIFY(plan.ok());
        gone.sort();
        QCOMPARE(plan->gone(), gone);
        QCOMPARE(plan->count(FileChange::State::Gone), gone.size());
        QVERIFY(orderRestore(here(), RestoreMode::Replace, {}, {}, leftOut).ok());
        const auto done = applyRestore(here(), seen);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        for (const auto& path : {u"config/pw"_s, u"config/rules/hook.toml"_s, u"config/rules/later.toml"_s,
                 u"config/web.key"_s, u"data/hostkeys/key"_s})
            QCOMPARE(QFile::exists(at(path)), !gone.contains(path));
    }

    void whatComesWithoutSecretsGetsThoseHere_data()
    {
        QTest::addColumn<QByteArray>("comes");
        QTest::addColumn<QByteArray>("becomes");
        const QByteArray mine("type = \"irc\"\nnick = \"a\"\ncloak-key = \"mine\"\nvia = \"x:password=geese\"\n");
        QTest::newRow("the same but for them") << QByteArray("type = \"irc\"\nnick = \"a\"\nvia = \"x\"\n") << mine;
        QTest::newRow("another setting")
            << QByteArray("type = \"irc\"\nnick = \"b\"\nvia = \"x\"\n")
            << QByteArray("type = \"irc\"\nnick = \"b\"\nvia = \"x:password=geese\"\ncloak-key = \"mine\"\n");
        QTest::newRow("one of its own") << QByteArray(
            "type = \"irc\"\nnick = \"b\"\ncloak-key = \"old\"\nvia = \"y\"\n")
                                        << QByteArray(
                                               "type = \"irc\"\nnick = \"b\"\ncloak-key = \"old\"\nvia = \"y\"\n");
        QTest::newRow("another type") << QByteArray("type = \"http\"\nvia = \"x\"\n")
                                      << QByteArray("type = \"http\"\nvia = \"x\"\n");
        QTest::newRow("no settings") << QByteArray("type = \"irc\nvia") << QByteArray("type = \"irc\nvia");
    }
    void whatComesWithoutSecretsGetsThoseHere()
    {
        QFETCH(const QByteArray, comes);
        QFETCH(const QByteArray, becomes);
        const QByteArray mine("type = \"irc\"\nnick = \"a\"\ncloak-key = \"mine\"\nvia = \"x:password=geese\"\n");
        const auto path = u"config/services/irc.toml"_s;
        put(path, mine);
        for (const auto& leftOut : {LeftOut{{}, {path}, true}, LeftOut()}) {
            put(u"data/restore/"_s + path, comes);
            KeptSecrets(leftOut, seen).completeStaged(here(), stagedPlaces(here()));
            QCOMPARE(text(u"data/restore/"_s + path), becomes);
        }
        QCOMPARE(text(path), mine);
        // Where the backup had all of it.
        put(u"data/restore/"_s + path, comes);
        KeptSecrets(LeftOut::nothing(), seen).completeStaged(here(), stagedPlaces(here()));
        QCOMPARE(text(u"data/restore/"_s + path), comes);
    }
};

QTEST_GUILESS_MAIN(KeptSecretsTest)
#include "tst_keptsecrets.moc"
