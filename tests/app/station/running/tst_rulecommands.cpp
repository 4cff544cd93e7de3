#include "app/station/running/rulecommands.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

#include <unistd.h>

#include "app/rulelinks/rulecontroller.h"
#include "app/station/running/rulechecks.h"
#include "tests/app/station/commandedstation.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class RuleCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<CommandedStation>();
        QVERIFY(m_at->isStarted);
        QVERIFY(QDir().mkpath(m_at->folder.filePath(u"config/rules"_s)));
    }
    void cleanup() { m_at.reset(); }

    /// As they are on the disk now: the program has read them some time ago.
    void judgesFilesAsTheyStand()
    {
        write(u"door"_s, right);
        m_at->station->rules().registry().load();
        QCOMPARE(m_at->run(u"rule check"_s), path(u"door"_s) + u": right\n"_s);
        QCOMPARE(m_at->run(u"rule check"_s, {u"door"_s}), path(u"door"_s) + u": right\n"_s);

        write(u"door"_s, "[when]\nevent = \"card-red\"\n[[do]]\naction = \"log\"\ntext = \"x\"\n");
        QCOMPARE(
            checked(u"door"_s), path(u"door"_s) + u":2: event: There is no “card-red”; did you mean card-read?\n"_s);
        QCOMPARE(m_at->run(u"rule check"_s, {u"door"_s}), u"! One rule is wrong."_s);

        write(u"door"_s, QByteArray(right).replace("card {card}", "another {card}"));
        QCOMPARE(checked(u"door"_s),
            path(u"door"_s) + u": right; the program has not read it yet, and does when it gets SIGHUP\n"_s);
        m_at->station->rules().registry().load();
        QCOMPARE(checked(u"door"_s), path(u"door"_s) + u": right\n"_s);

        write(u"hall"_s, right); // one that it has never seen
        QCOMPARE(checked(u"hall"_s),
            path(u"hall"_s) + u": right; the program has not read it yet, and does when it gets SIGHUP\n"_s);
        QVERIFY(QFile::remove(path(u"door"_s)));
        QCOMPARE(m_at->run(u"rule check"_s, {u"door"_s}),
            u"! %1 is not there any more; the program goes on with the rule that it has read from it until it gets SIGHUP."_s
                .arg(path(u"door"_s)));
        QCOMPARE(m_at->run(u"rule check"_s, {u"gate"_s}), u"! There is no rule gate; see everyportd rule list."_s);
        QCOMPARE(m_at->run(u"rule check"_s, {u"../rules/hall"_s}),
            u"! There is no rule ../rules/hall; see everyportd rule list."_s);
    }

    /// A folder without any would look as one in which all is right.
    void saysWhereThereAreNone()
    {
        const auto config = m_at->folder.filePath(u"config"_s);
        QCOMPARE(m_at->run(u"rule check"_s), config + u": rules: 0\n"_s);
        QCOMPARE(checkedAlone(config), config + u": rules: 0\n"_s);
        QVERIFY(QDir(config).rmdir(u"rules"_s));
        QCOMPARE(m_at->run(u"rule check"_s), config + u": rules: 0\n"_s);
        QCOMPARE(checkedAlone(config), config + u": rules: 0\n"_s);
        const auto none = config + u"/none"_s;
        QCOMPARE(checkedAlone(none), u"! There is no folder %1, so nothing of it was checked."_s.arg(none));
        QCOMPARE(checkedAlone(none, u"door"_s), u"! There is no folder %1, so nothing of it was checked."_s.arg(none));
        QFile file(none);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(checkedAlone(none), u"! There is no folder %1, so nothing of it was checked."_s.arg(none));
    }

    void saysThatServeRunsNone()
    {
        m_at = std::make_unique<CommandedStation>(false);
        QVERIFY(m_at->isStarted);
        QVERIFY(QDir().mkpath(m_at->folder.filePath(u"config/rules"_s)));
        write(u"door"_s, right);
        const auto said =
            u"The program that runs was started with serve, and runs without rules; started without it, it has them.\n"_s;
        QCOMPARE(m_at->run(u"rule list"_s), said);
        QCOMPARE(m_at->run(u"rule check"_s), said + path(u"door"_s) + u": right\n"_s);
        QCOMPARE(m_at->run(u"rule check"_s, {u"door"_s}), said + path(u"door"_s) + u": right\n"_s);
    }

    void saysWhatItMayNotRead()
    {
        if (::geteuid() == 0)
            QSKIP("Root may read all.");
        const auto config = m_at->folder.filePath(u"config"_s);
        write(u"door"_s, right);
        QVERIFY(QFile::setPermissions(config + u"/rules"_s, {}));
        const auto back = qScopeGuard([&] {
            QFile::setPermissions(config + u"/rules"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        });
        const auto said = u"! Reading %1/rules: "_s.arg(config);
        QVERIFY2(checkedAlone(config).startsWith(said), qPrintable(checkedAlone(config)));
        QVERIFY(checkedAlone(config, u"door"_s).startsWith(said));
        QVERIFY(m_at->run(u"rule check"_s).startsWith(said));
    }

    /// Beside a program of another configuration, such as `serve` without any, whoever asks reads what they have named:
    /// the program may be kept from it.
    void judgesTheFolderThatIsNamed()
    {
        QVERIFY(QDir().mkpath(m_at->folder.filePath(u"other/rules"_s)));
        const auto at = m_at->folder.filePath(u"other/rules/lift.toml"_s);
        write(u"lift"_s, right);
        QVERIFY(QFile::rename(path(u"lift"_s), at));
        const auto other = m_at->folder.filePath(u"other"_s);
        Lines lines;
        const auto asked = got(runCommand(*m_at->station, {u"rule check"_s, {}, {{u"config"_s, other}}, {}}, lines));
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, anotherFolder);
        QCOMPARE(lines.text, QString());
        QCOMPARE(checkedAlone(other), at + u": right\n"_s);
        QCOMPARE(checkedAlone(other, u"lift"_s), at + u": right\n"_s);
        QCOMPARE(m_at->run(u"rule check"_s, {u"lift"_s}), u"! There is no rule lift; see everyportd rule list."_s);

        write(u"door"_s, right);
        const QVariantMap own{{u"config"_s, m_at->folder.filePath(u"config"_s)}};
        QCOMPARE(m_at->run(u"rule check"_s, {}, {}, own),
            path(u"door"_s) + u": right; the program has not read it yet, and does when it gets SIGHUP\n"_s);
        QCOMPARE(checkedAlone(other, u"door"_s), u"! There is no rule door; see everyportd rule list."_s);
        QCOMPARE(
            checkedAlone(other, u"../rules/lift"_s), u"! There is no rule ../rules/lift; see everyportd rule list."_s);
    }

    /// Else it would look as another file that is right.
    void aLineEndInANameMakesNoLine()
    {
        write(u"two\nlines"_s, right);
        Lines told;
        QVERIFY(!checkRules(m_at->folder.filePath(u"config"_s), {}, told)); // no rule is called so
        QVERIFY2(told.text.contains(u"two lines"_s) && !told.text.contains(u"two\nlines"_s), qPrintable(told.text));
    }

    void theLogOfNobodyIsNone()
    {
        write(u"door"_s, right);
        m_at->station->rules().registry().load();
        QCOMPARE(m_at->run(u"rule log"_s, {u"door"_s}), QString()); // it has not fired
        QCOMPARE(m_at->run(u"rule log"_s, {u"gate"_s}), u"! There is no rule gate; see everyportd rule list."_s);
    }

    void namesAllThatIsWrong()
    {
        write(u"door"_s,
            "titel = \"x\"\nper-minute = \"lots\"\n[when]\nevent = \"card-red\"\ndevice = \"a\"\n[[if]]\nfield = \"card\"\n[[do]]\naction = \"log\"\ntxt = \"x\"\n");
        const auto lines = checked(u"door"_s).split(u'\n', Qt::SkipEmptyParts);
        QStringList places;
        for (const auto& line : lines)
            places << line.section(u": "_s, 0, 1).section(u'/', -1);
        QCOMPARE(places,
            (QStringList{u"door.toml:1: titel"_s, u"door.toml:2: per-minute"_s, u"door.toml:4: event"_s,
                u"door.toml:6: if"_s, u"door.toml:8: text"_s, u"door.toml:10: txt"_s}));

        // What is missing altogether is said beside what is wrong, and what is wrong is not missing, too.
        write(u"door"_s, "titel = \"x\"\n[[if]]\nfield = \"card\"\nlike = 5\n");
        const auto lacking = checked(u"door"_s);
        QVERIFY2(lacking.contains(path(u"door"_s) + u":1: titel: "_s), qPrintable(lacking));
        QVERIFY2(lacking.contains(path(u"door"_s) + u":1: when: Is missing; write [when] and under it event = "_s),
            qPrintable(lacking));
        QVERIFY2(lacking.contains(path(u"door"_s) + u":1: do: Is missing; write [[do]] and under it action = "_s),
            qPrintable(lacking));
        QVERIFY2(lacking.contains(path(u"door"_s) + u":4: like: "_s), qPrintable(lacking));
        QCOMPARE(lacking.count(u'\n'), 4);

        QByteArray much = right;
        for (int at = 0; at < 25; ++at)
            much.prepend("wrong" + QByteArray::number(at) + " = 1\n");
        write(u"door"_s, much);
        const auto most = checked(u"door"_s).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(most.size(), 21);
        QCOMPARE(most.last(), u"… and 5 more in that file."_s);
    }

private:
    static constexpr char right[] = "[when]\nevent = \"card-read\"\n[[do]]\naction = \"log\"\ntext = \"card {card}\"\n";

    QString path(const QString& name) const { return m_at->folder.filePath(u"config/rules/%1.toml"_s.arg(name)); }
    void write(const QString& name, const QByteArray& text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }
    /// What is printed, right or wrong.
    QString checked(const QString& name)
    {
        Lines lines;
        const auto done = got(runCommand(*m_at->station, {u"rule check"_s, {name}, {}, {}}, lines));
        Q_UNUSED(done)
        return lines.text;
    }

    /// By whoever asks, without the program.
    static QString checkedAlone(const QString& folder, const QString& name = {})
    {
        Lines lines;
        const auto done = checkRules(folder, name, lines);
        return done ? lines.text : u"! "_s + done.error().text;
    }

    std::unique_ptr<CommandedStation> m_at;
};

QTEST_GUILESS_MAIN(RuleCommandsTest)
#include "tst_rulecommands.moc"
