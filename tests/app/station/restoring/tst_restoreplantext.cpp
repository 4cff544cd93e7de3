#include "app/station/restoring/restoreplantext.h"
#include "app/station/restoring/servicetroubles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class RestorePlanTextTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void put(const QString& name, const QByteArray& text) const
    {
        const auto path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }

private Q_SLOTS:
    void saysWhatIsNewTheSameAndOther()
    {
        using State = FileChange::State;
        RestorePlan plan;
        plan.files = {{u"config/services/a.toml"_s, State::Fresh}, {u"config/services/b.toml"_s, State::Same},
            {u"config/services/c.toml"_s, State::Other}, {u"config/services/d.toml"_s, State::Gone}};
        plan.things = {
            {.what = u"polls"_s, .fresh = 11, .same = 3}, {.what = u"accounts"_s, .fresh = 2, .mayCome = false}};
        plan.hasDatabase = plan.hasDatabaseHere = true;
        QCOMPARE(planText(plan, RestoreMode::Add),
            u"services  1 new, 1 the same, 1 differs and stays as it is here\n"
            "polls     11 new, 3 the same\n"
            "accounts  2 of another version, compared when the program that runs starts next\n"_s);
        const auto replaced = planText(plan, RestoreMode::Replace);
        QVERIFY2(replaced.contains(u"1 becomes what it was"_s)
                && replaced.contains(u"1 goes: it is not in the backup\n  goes: config/services/d.toml\n"_s)
                && !replaced.contains(u"compared"_s),
            qPrintable(replaced));
    }

    void namesTheFirstOfWhatGoes()
    {
        RestorePlan plan;
        for (int i = 10; i < 30; ++i)
            plan.files << FileChange{u"data/a\n%1"_s.arg(i), FileChange::State::Gone};
        const auto text = planText(plan, RestoreMode::Replace);
        QVERIFY2(text.startsWith(u"files here  20 go: they are not in the backup\n  goes: data/a"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"\n  and 10 more\n"_s), qPrintable(text));
        QCOMPARE(text.count(u'\n'), 12);
        QVERIFY(planText(plan, RestoreMode::Add).isEmpty());
    }

    void onlySumsTellThatNothingWasChanged()
    {
        QCOMPARE(headText({.host = u"hall"_s}), u"A backup of hall, whole and unchanged\n"_s);
        QCOMPARE(headText({}), u"A backup, a folder that no sums vouch for\n"_s);
    }

    void allThatComesHasARow()
    {
        using State = FileChange::State;
        RestorePlan plan;
        plan.files = {{u"data/zzz"_s, State::Fresh}, {u"config/anything.sh"_s, State::Fresh},
            {u"data/themes/a"_s, State::Fresh}, {u"data/console.history"_s, State::Same},
            {u"data/gone"_s, State::Gone}};
        QCOMPARE(planText(plan, RestoreMode::Add),
            u"looks of the big screen  1 new\nother files              2 new, 1 the same\n"_s);
    }

    void saysWhichServiceWillNotRun()
    {
        const Places here{m_folder.filePath(u"config"_s), m_folder.filePath(u"data"_s)};
        put(u"config/services/web.toml"_s, "type = \"http\"\nlisten = [\"tcp:8080\"]\n");
        put(u"data/restore/config/services/results.toml"_s, "type = \"http\"\nlisten = [\"tcp:8080\"]\n");
        put(u"data/restore/config/services/odd.toml"_s, "type = \"gopherd\"\n");
        const auto plan = planRestore(here);
        QVERIFY(plan.ok());
        const auto troubles = serviceTroubles(here, *plan, RestoreMode::Add);
        QCOMPARE(troubles.size(), 2);
        QVERIFY2(troubles.first().startsWith(u"Service odd will not run: "_s), qPrintable(troubles.first()));
        QVERIFY2(troubles.last().contains(u"8080"_s), qPrintable(troubles.last()));
        QCOMPARE(serviceTroubles(here, *plan, RestoreMode::Replace).size(), 1); // the other one goes
    }

    /// By the files as they will be, also of services that stay as they are.
    void saysWhichServiceNamesWhatGoes()
    {
        const QTemporaryDir folder;
        const auto put = [&folder](const QString& name, const QByteArray& text) {
            QDir().mkpath(QFileInfo(folder.filePath(name)).path());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
        };
        const Places here{folder.filePath(u"config"_s), folder.filePath(u"data"_s)};
        const auto service = [&folder](const char* name) {
            return "type = \"irc\"\nmotd-file = \"" + folder.filePath(QLatin1String(name)).toUtf8() + "\"\n";
        };
        put(u"config/services/chat.toml"_s, service("config/news.txt"));
        put(u"config/news.txt"_s, "Hello\n");
        put(u"data/restore/config/services/chat.toml"_s, service("config/news.txt"));
        put(u"data/restore/config/services/town.toml"_s, service("config/town.txt"));
        put(u"data/restore/config/town.txt"_s, "Hello\n");
        const auto plan = planRestore(here);
        QVERIFY(plan.ok());
        QCOMPARE(plan->gone(), QStringList(u"config/news.txt"_s));
        const auto troubles = serviceTroubles(here, *plan, RestoreMode::Replace);
        const auto says = u"Service chat will not run: "_s + folder.filePath(u"config/news.txt"_s)
            + u" goes, since it is not in the backup."_s;
        QVERIFY2(troubles.contains(says), qPrintable(troubles.join(u'\n')));
        QVERIFY2(troubles.filter(u"Service town"_s).isEmpty(), qPrintable(troubles.join(u'\n')));
        QVERIFY(serviceTroubles(here, *plan, RestoreMode::Add).filter(u"will not run"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RestorePlanTextTest)
#include "tst_restoreplantext.moc"
